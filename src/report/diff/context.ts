import type {FindingRendering, ReportClause, Reported} from '../../judge/index.ts'

/** The clause text around a rendering: what stands before it and behind it. */
export type Context = (rendering: FindingRendering) => {before: string; after: string} | undefined

/** Finds renderings again in the clauses they stand in, by their place in the source. */
export function contexts({translations, documents, texts}: Reported): Context {
  const clauses = new Map(translations.map(({id}, index) => [id, texts?.[index]?.clauses]))
  return ({translation, text, position, clause: key}) => {
    const offset = position.start.offset ?? -1
    const clause = clauses
      .get(translation)
      ?.find((one) => holds(one.runs, offset) && (documents === undefined || one.key === key))
    if (!clause) return undefined
    const start = textOffset(clause, offset)
    return {before: clause.text.slice(0, start), after: clause.text.slice(start + text.length)}
  }
}

function holds(runs: readonly number[], offset: number): boolean {
  const last = runs.length - 3
  return last >= 0 && runs[1]! <= offset && offset < runs[last + 1]! + runs[last + 2]!
}

/** The first offset in the clause's text that stands at an offset in the source or behind it. */
function textOffset({text, runs}: ReportClause, offset: number): number {
  for (let run = 0; run < runs.length; run += 3) {
    const [start, source, length] = [runs[run]!, runs[run + 1]!, runs[run + 2]!]
    if (offset <= source) return start
    if (offset <= source + length) return start + offset - source
  }
  return text.length
}
