import type {Collation} from '../../collate/index.ts'
import type {FindingRendering} from '../../judge/index.ts'
import {type Clause, clausesOf, sourceOffset} from '../../parse/index.ts'

/** The clause text around a rendering: what stands before it and behind it. */
export type Context = (rendering: FindingRendering) => {before: string; after: string} | undefined

/** Finds renderings again in the clauses they stand in, by their place in the source. */
export function contexts({translations}: Pick<Collation, 'translations'>): Context {
  const clauses = new Map(translations.map((translation) => [translation.id, clausesOf(translation)]))
  return ({translation, text, position}) => {
    const offset = position.start.offset ?? -1
    const clause = clauses.get(translation)?.find(({runs}) => holds(runs, offset))
    if (!clause) return undefined
    const start = textOffset(clause, offset)
    return {before: clause.text.slice(0, start), after: clause.text.slice(start + text.length)}
  }
}

function holds(runs: readonly number[], offset: number): boolean {
  const last = runs.length - 3
  return last >= 0 && runs[1]! <= offset && offset < runs[last + 1]! + runs[last + 2]!
}

/** Offset in the clause's text of an offset in the source; the inverse of `sourceOffset`. */
function textOffset({text, runs}: Clause, offset: number): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sourceOffset(runs, middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}
