import {diffArrays} from 'diff'
import {smallWordsOf} from '../../../language/index.ts'
import type {Side} from '../bilingual-row.ts'
import {countShared, wordsIn} from '../near-copy.ts'
import type {Span} from '../place.ts'
import {isArticle} from './articles.ts'

/** Words `[from, to)` of each side that stand for each other where the two sentences part. */
export interface Edit {
  a: [number, number]
  b: [number, number]
}

/** Two sentences that are nearly the same, word for word, and where they part. */
export interface NearCopy {
  a: [number, number]
  b: [number, number]
  edits: Edit[]
  /** Nearly all words are the same, so that what one lacks is lost and not put otherwise. */
  isClose: boolean
  /** Share of the words of the longer one that both have, 0–1, whatever their order. */
  kept: number
}

/** Of the shorter sentence so many words must stand in the longer one, or it is no copy but a translation of its own. */
const held = 0.85
/** So many where only single words are compared that stand for each other. */
const loosely = 0.75
/** So much of both must be shared: a clause that holds a short one's words by chance is no copy of it. */
const alike = 0.5
const fewest = 4
/** Fewer where the other sentence has them all, or as many: `Saul feared David` / `David feared Saul`, `Press F5 twice`. */
const fewestKept = 3

/** Compares two sentences of one language that share nearly all words; undefined where they do not. Linear for these. */
export function nearCopyOf(
  left: Side,
  right: Side,
  inA: Span,
  inB: Span,
  stems: ArrayLike<number>,
): NearCopy | undefined {
  const [a, b] = [wordsIn(left, inA), wordsIn(right, inB)]
  const [own, other] = [left.forms.subarray(...a), right.forms.subarray(...b)]
  const shorter = Math.min(own.length, other.length)
  // Of a short sentence one word may be another.
  const least = Math.min(loosely * shorter, shorter - 1)
  // Another form of a word is the same word here.
  const shared = countShared(own, other, stems)
  const isLacking = shared < least && !areAlike(left, right, a, b, stems)
  const isSmall = shared === shorter || own.length === other.length
  if (shorter < (isSmall ? fewestKept : fewest) || isLacking) return undefined
  if (2 * shared < alike * (own.length + other.length)) return undefined
  const edits: Edit[] = []
  let [atA, atB] = [a[0], b[0]]
  let isOpen = false
  for (const {added, removed, value} of diffArrays([...own], [...other])) {
    if (!added && !removed) {
      isOpen = false
      atA += value.length
      atB += value.length
      continue
    }
    if (!isOpen) edits.push({a: [atA, atA], b: [atB, atB]})
    isOpen = true
    const edit = edits.at(-1)!
    if (removed) edit.a[1] = atA += value.length
    else edit.b[1] = atB += value.length
  }
  const same = countShared(own, other)
  const isClose = same >= held * shorter
  return {a, b, edits: slid(left, right, edits), isClose, kept: same / Math.max(own.length, other.length)}
}

/** Whether so many words are shared but for articles, which change with their nouns: `Le vendeur peut` / `L’acheteur peut`. */
function areAlike(
  left: Side,
  right: Side,
  inA: readonly [number, number],
  inB: readonly [number, number],
  stems: ArrayLike<number>,
): boolean {
  const {articles, fused} = smallWordsOf(left.language)
  if (!articles && !fused) return false
  const wordsOf = (side: Side, [from, to]: readonly [number, number]): Int32Array =>
    side.forms
      .subarray(from, to)
      .filter((_, at) => !isArticle(side, from + at))
      .map((form) => stems[form]!)
  const [own, other] = [wordsOf(left, inA), wordsOf(right, inB)]
  const shorter = Math.min(own.length, other.length)
  return shorter >= fewest && countShared(own, other) >= Math.min(loosely * shorter, shorter - 1)
}

/**
 * Two losses of one side are one where what stands between them ends the second: of `(Unless) the (owner objects, the) clerk`
 * what is lost is `Unless the owner objects`.
 */
function slid(left: Side, right: Side, edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    const side = last && lossOf(last) === lossOf(edit) ? lossOf(edit) : undefined
    const {forms} = side === 'b' ? right : left
    const between = last && side ? edit[side][0] - last[side][1] : 0
    const ends =
      last &&
      side &&
      between < sizeOf(edit[side]) &&
      forms
        .subarray(last[side][1], edit[side][0])
        .every((form, at) => form === forms[edit[side][1] - between + at])
    if (!ends) joined.push({a: [...edit.a], b: [...edit.b]})
    else last[side] = [last[side][0], edit[side][1] - between]
  }
  return joined
}

/** The side that has more where the other one has nothing. */
const lossOf = ({a, b}: Edit): 'a' | 'b' | undefined =>
  sizeOf(b) === 0 ? 'a' : sizeOf(a) === 0 ? 'b' : undefined

export const sizeOf = ([from, to]: [number, number]): number => to - from

/** Where some words of a side stand. */
export const spanOf = ({spans}: Side, [from, to]: [number, number]): Span => ({
  start: spans[from * 2]!,
  end: spans[to * 2 - 1]!,
})
