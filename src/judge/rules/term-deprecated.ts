import type {Passage} from '../../collate/index.ts'
import {appliesTo, type Match, matcherOf, type Term, type TermbaseConcept} from '../../termbase/index.ts'
import type {Rule} from '../rule.ts'

/**
 * A term that the termbase says not to use, in any inflection.
 *
 * Not seen: what the termbase does not list as deprecated, and texts in a language that it does not cover.
 */
export const termDeprecated: Rule = {
  id: 'term-deprecated',
  severity: 'warning',
  summary: 'A term that the termbase marks as deprecated.',
  run({collation, concordance, termbase}, report) {
    if (!termbase) return
    const numbers = new Map(concordance.concepts.map(({id}, at) => [id, at]))
    for (const [index, translation] of collation.translations.entries()) {
      const find = matcherOf(termbase.concepts, translation)
      for (const [row, {readings}] of collation.rows.entries()) {
        for (const passage of readings[index]!) {
          const {clause} = passage
          for (const {concept, term, start, end} of deprecatedIn(passage, find)) {
            const known = numbers.get(concept.id)
            report({
              row,
              message: `\`${translation.id}\` says "${clause.text.slice(start, end)}", which the termbase deprecates: use ${expectedOf(concept, translation)}`,
              places: [{translation: index, clause, start, end}],
              ...(known !== undefined && {concept: known}),
              identity: [concept.id, term.text],
            })
          }
        }
      }
    }
  },
}

/** The deprecated terms of a passage, their places as offsets into the text of its clause. */
function deprecatedIn({clause, start: from, end: to}: Passage, find: ReturnType<typeof matcherOf>): Match[] {
  const matches = find(clause.text.slice(from, to)).filter(({applies}) => applies)
  // A homonym that another concept allows is right in that sense.
  const isAllowed = (at: number): boolean =>
    matches.some(({start, term}) => start === at && term.status !== 'deprecated')
  return matches
    .filter(({start, term}) => term.status === 'deprecated' && !isAllowed(start))
    .map((match) => ({...match, start: from + match.start, end: from + match.end}))
}

function expectedOf(concept: TermbaseConcept, translation: {id: string; language: string}): string {
  const allowed = (status: Term['status']): Term[] =>
    concept.terms.filter((term) => term.status === status && appliesTo(term, translation))
  const statuses = ['preferred', 'admitted', 'proposed'] as const
  const terms = statuses.map(allowed).find((some) => some.length > 0) ?? []
  if (terms.length === 0) return `another term for "${concept.label}" (the termbase names none)`
  return [...new Set(terms.map(({text}) => `"${text}"`))].join(' or ')
}
