import type {Translation} from '../../parse/index.ts'
import type {Remark, Row} from '../collation.ts'
import {areCutApart, rowsByTime} from './by-time.ts'
import {type CollatedTranslation, readCollated} from './collated-translation.ts'
import {Likeness, readContent} from './content.ts'
import {expectRows} from './expected-rows.ts'
import {ForeignLikeness} from './foreign-likeness.ts'
import {pairLoneOnes} from './lone-places.ts'
import {matchClauses} from './match.ts'
import {nameRows} from './names.ts'
import {joinPieces} from './pieces.ts'
import {placeByFamily} from './place-by-family.ts'
import {remarkOn} from './remarks.ts'
import {layRepetitiveLists} from './repetitive-lists.ts'
import {partReplaced} from './replaced.ts'
import {RowDraft} from './row-draft.ts'
import type {Head} from './runs.ts'
import {findUnlikeTexts} from './unlike-texts.ts'
import {layUnnumberedList} from './unnumbered-list.ts'

/** Rows, what was odd about them, and how rare each content token is among the clauses. */
interface Rows {
  rows: Row[]
  remarks: Remark[]
  idf: Float32Array
}

/**
 * Lays clauses side by side: by key where content agrees, by content where keys shift. Each translation is laid
 * against the rows of those before it, in their canonical order. A source in another language goes by key
 * alone. Where keys agree, some operations a word; 31,102 verses twice in 0.15 s.
 */
export function layRows(translations: readonly Translation[]): Rows {
  const collated = readCollated(translations)
  const texts = collated.flatMap(({clauses}) => clauses.map(({text}) => text))
  const likeness = new Likeness(readContent(texts))
  if (areCutApart(collated))
    return {rows: rowsByTime(collated, translations.length), idf: likeness.content.idf, remarks: []}
  const ofText = (text: number): CollatedTranslation => collated.findLast(({firstText}) => firstText <= text)!
  const foreign = new ForeignLikeness(texts, (text) => ofText(text).language)
  const headOf = (text: number): Head => {
    const {clauses, firstText} = ofText(text)
    const {heading} = clauses[text - firstText]!
    return heading === undefined ? undefined : heading === texts[text] ? 'alone' : 'above text'
  }
  const draft = new RowDraft()
  for (const translation of collated) {
    const matching = draft.matchingOf(translation)
    const joined = translation.isKeyed ? [] : expectRows(matching, likeness, foreign, headOf)
    const match = matchClauses(matching, likeness, texts)
    if (!translation.isNamed) layRepetitiveLists(matching, match, likeness.content)
    const merged = translation.isNamed ? [] : joinPieces(matching, match, likeness)
    if (!translation.isNamed) placeByFamily(matching, match)
    if (!translation.isKeyed) layUnnumberedList(matching, match, texts)
    if (!translation.isKeyed) pairLoneOnes(matching, match, texts)
    if (!translation.isNamed) partReplaced(matching, match, likeness, texts)
    findUnlikeTexts(matching, match, likeness)
    for (const [i, row] of match.rows.entries()) if (matching.shifted[i] && row >= 0) match.byContent[i] = 1
    draft.take(translation, match, [...joined, ...merged])
  }
  const {rows, seats} = draft.rows(translations.length)
  nameRows(rows, collated.length)
  return {
    rows,
    idf: likeness.content.idf,
    remarks: remarkOn(rows, seats, collated, translations, (index) => draft.matchOf(index)),
  }
}
