import type {Collation, Passage} from '../../collate/index.ts'

/** Links less sure than this are not shown. */
const shown = 0.4

/** A word of a row that is linked to others: its place, and the number of its group in the row. */
export interface LinkedWord {
  witness: number
  passage: number
  start: number
  end: number
  group: number
}

/** Words of a row that render each other, over all witnesses: those that links join, in groups. */
export function linkedWords(collation: Collation, row: number, witnesses: readonly number[]): LinkedWord[] {
  const parent = new Map<number, number>()
  const rootOf = (word: number): number => {
    let root = word
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root)!
    return root
  }
  // A word is its translation times the most words a row may have, plus its number in the row.
  const most = 1 << 16
  const present = witnesses.filter((witness) => collation.rows[row]!.readings[witness]!.length > 0)
  const [first, ...others] = present
  for (const other of others) {
    const {rowStarts, a, b, scores} = collation.links(first!, other)
    for (let i = rowStarts[row]!; i < rowStarts[row + 1]!; i++) {
      if (scores[i]! < shown) continue
      const [left, right] = [rootOf(first! * most + a[i]!), rootOf(other * most + b[i]!)]
      parent.set(Math.max(left, right), Math.min(left, right))
      parent.set(Math.min(left, right), Math.min(left, right))
    }
  }
  const groups = new Map<number, number>()
  const words: LinkedWord[] = []
  for (const witness of present) {
    const {rowStarts, passages, starts, ends} = collation.words(witness)
    for (let i = rowStarts[row]!; i < rowStarts[row + 1]!; i++) {
      const word = witness * most + i - rowStarts[row]!
      if (!parent.has(word)) continue
      const root = rootOf(word)
      if (!groups.has(root)) groups.set(root, groups.size + 1)
      words.push({witness, passage: passages[i]!, start: starts[i]!, end: ends[i]!, group: groups.get(root)!})
    }
  }
  return words
}

/** Whether a word stands in a passage. */
export const stands = ({start, end}: LinkedWord, passage: Passage): boolean =>
  start >= passage.start && end <= passage.end
