import {type Clause, clausesOf, type Translation} from '../../src/parse/index.ts'

/** Clauses of one text: the printed labels from the top down, and the line. */
export interface GoldOutline {
  file: string
  clauses: {path: string[]; line: number}[]
}

interface OutlineScore {
  f1: number
  /** Lines of clauses that the gold does not have there, by file. */
  spurious: {file: string; line: number}[]
}

const squeeze = (label: string): string => label.replace(/\s+/g, '')
const isSection = (label: string): boolean => label.startsWith('§')

/** A clause is right if file, line and label path agree; the label of the whole section is left out. */
export function scoreOutline(
  gold: readonly GoldOutline[],
  found: ReadonlyMap<string, Translation>,
): OutlineScore {
  let [right, want, got] = [0, 0, 0]
  const spurious: OutlineScore['spurious'] = []
  for (const {file, clauses} of gold) {
    const sought = new Set(
      clauses.filter(({path}) => path.length > 0).map(({path, line}) => nameOf(line, path.map(squeeze))),
    )
    const outline = linesOf(found.get(file)!)
    want += sought.size
    got += outline.size
    for (const [name, line] of outline) {
      if (sought.has(name)) right++
      else spurious.push({file, line})
    }
  }
  return {f1: (2 * right) / (want + got), spurious}
}

const nameOf = (line: number, path: string[]): string =>
  `${line}\t${path.filter((label) => !isSection(label)).join(' ')}`

function linesOf(translation: Translation): Map<string, number> {
  const clauses = clausesOf(translation)
  const byKey = new Map(clauses.map((clause) => [clause.key, clause]))
  const pathOf = (clause: Clause | undefined): string[] =>
    clause
      ? [
          ...pathOf(clause.parent === undefined ? undefined : byKey.get(clause.parent!)),
          ...(clause.label ? [squeeze(clause.label)] : []),
        ]
      : []
  return new Map(
    clauses
      .filter(({label}) => label && !isSection(label))
      .map((clause) => {
        const line = clause.position!.start.line
        return [nameOf(line, pathOf(clause)), line]
      }),
  )
}
