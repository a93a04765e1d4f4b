import {append} from '../../group.ts'
import type {Clause} from '../../parse/index.ts'

const section = /(?:^|\.)h\d+$/

/** Headings without a number that stand between the clauses of a list, with what they hold. */
const isSection = ({key, label}: Clause): boolean => label === '' && section.test(key)

/**
 * Sections that numbering runs on over, in a text beside one that has no such headings: plain text beside Markdown. There
 * their words belong to the clause before, so that they are laid with it.
 *
 * @param texts clauses of each text in document order
 * @returns per text the sections behind a clause, by that clause; empty where all texts have some or none has
 */
export function loneSections(texts: readonly (readonly Clause[])[]): Map<Clause, Clause[]>[] {
  const some = texts.map((clauses) => clauses.some(isSection))
  return texts.map((clauses, i) =>
    some[i] && some.includes(false) && clauses.every(isNumberedOrSection) && holdNoNumber(clauses)
      ? behindClauses(clauses)
      : new Map<Clause, Clause[]>(),
  )
}

const isNumberedOrSection = (clause: Clause): boolean =>
  clause.label !== '' || clause.key === 'preamble' || isSection(clause)

/** Whether no numbered clause stands below a section. */
function holdNoNumber(clauses: readonly Clause[]): boolean {
  const sections = new Set(clauses.flatMap((clause) => (isSection(clause) ? [clause.key] : [])))
  return clauses.every((clause) => isSection(clause) || !sections.has(clause.parent ?? ''))
}

function behindClauses(clauses: readonly Clause[]): Map<Clause, Clause[]> {
  const found = new Map<Clause, Clause[]>()
  let last: Clause | undefined
  for (const clause of clauses) {
    if (!isSection(clause)) last = clause
    else if (last) append(found, last, clause)
  }
  return found
}
