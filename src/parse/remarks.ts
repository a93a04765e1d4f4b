import type {Document, Remark, SourceFile} from '../format/index.ts'
import {clausesOf, type Doubt, positionBetween, type Translation} from './translation.ts'

/** What the reader of a file doubts, at the clauses where it is. */
export function doubtsOfRemarks(
  remarks: readonly Remark[],
  file: SourceFile | Document,
  translation: Translation,
): Doubt[] {
  const clauses = clausesOf(translation)
  const lines = {
    lineStarts: translation.lineStarts,
    ...('places' in file && file.places && {places: file.places}),
  }
  return remarks.map(({message, start, end}): Doubt => {
    const clause = clauses.findLast(({position}) => position !== undefined && position.start.offset! <= start)
    return {
      rule: 'numbering',
      ...(clause && {key: clause.key}),
      message,
      confidence: 0.5,
      position: positionBetween(lines, start, end),
    }
  })
}
