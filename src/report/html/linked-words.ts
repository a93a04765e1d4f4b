import type {RowAlignment} from '../../judge/index.ts'
import type {Passage} from '../passages.ts'

/** Links less sure than this, in thousandths, are not shown. */
export const shown = 400

/** A word of a row that is linked to others: its place, and the number of its group in the row. */
export interface LinkedWord {
  translation: number
  passage: number
  start: number
  end: number
  group: number
}

/** Words of a row that render each other, over all translations: those that links join, in groups. */
export function linkedWords(
  {words = [], links = []}: RowAlignment,
  translations: readonly number[],
): LinkedWord[] {
  const parent = new Map<number, number>()
  const rootOf = (word: number): number => {
    let root = word
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root)!
    return root
  }
  // A word is its translation times the most words a row may have, plus its number in the row.
  const most = 1 << 16
  for (const {a, b, words: joined} of links) {
    for (let link = 0; link < joined.length; link += 3) {
      if (joined[link + 2]! < shown) continue
      const [left, right] = [rootOf(a * most + joined[link]!), rootOf(b * most + joined[link + 1]!)]
      parent.set(Math.max(left, right), Math.min(left, right))
      parent.set(Math.min(left, right), Math.min(left, right))
    }
  }
  const groups = new Map<number, number>()
  const linked: LinkedWord[] = []
  for (const translation of translations) {
    const own = words[translation] ?? []
    for (let at = 0; at < own.length; at += 3) {
      const word = translation * most + at / 3
      if (!parent.has(word)) continue
      const root = rootOf(word)
      if (!groups.has(root)) groups.set(root, groups.size + 1)
      linked.push({
        translation,
        passage: own[at]!,
        start: own[at + 1]!,
        end: own[at + 2]!,
        group: groups.get(root)!,
      })
    }
  }
  return linked
}

/** Whether a word stands in a passage. */
export const stands = ({start, end}: LinkedWord, passage: Passage): boolean =>
  start >= passage.start && end <= passage.end
