import type {Side} from '../bilingual-row.ts'
import {type Edit, type NearCopy, sizeOf, spanOf} from '../edits/index.ts'

/** Words that stand for each other in two sentences that are else nearly the same. */
export interface Replaced {
  a: [number, number]
  b: [number, number]
  /** As printed, in small letters. */
  inA: string[]
  inB: string[]
}

/** So many words of each side are one replacement; more are another wording. */
const most = 3
/** Parts of one verb stand this near to each other: `had` … `been`. */
const near = 2

/** What was replaced, word for word; what was only left out or put in is no replacement by itself. */
export function replacedWords(left: Side, right: Side, {edits}: NearCopy): Replaced[] {
  return edits
    .filter(({a, b}) => sizeOf([...a]) <= most && sizeOf([...b]) <= most)
    .map((edit) => replacedIn(left, right, edit))
}

/** The same, with edits near each other taken as one, as the parts of a verb are. */
export function nearReplacements(left: Side, right: Side, {edits}: NearCopy): Replaced[] {
  const joined: Edit[] = []
  for (const {a, b} of edits) {
    const last = joined.at(-1)
    if (last && a[0] - last.a[1] <= near && b[0] - last.b[1] <= near) {
      last.a = [last.a[0], a[1]]
      last.b = [last.b[0], b[1]]
    } else joined.push({a, b})
  }
  return joined
    .filter(({a, b}) => sizeOf(a) <= 2 * most && sizeOf(b) <= 2 * most)
    .map((edit) => replacedIn(left, right, edit))
}

const replacedIn = (left: Side, right: Side, {a, b}: Edit): Replaced => ({
  a,
  b,
  inA: wordsOf(left, a),
  inB: wordsOf(right, b),
})

function wordsOf(side: Side, [from, to]: [number, number]): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++)
    words.push(side.text.slice(side.spans[at * 2], side.spans[at * 2 + 1]).toLowerCase())
  return words
}

/** The smallest span that shows words of a side; of none, what stands around the place. */
export function shownSpan(side: Side, [from, to]: [number, number]): {start: number; end: number} {
  if (to > from) return spanOf(side, [from, to])
  return spanOf(side, [Math.max(0, from - 1), Math.min(side.forms.length, from + 1)])
}
