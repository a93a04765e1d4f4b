import {type Collation, saidInRow} from '../../collate/index.ts'
import type {Recall} from '../../recall.ts'
import type {Comparer} from './candidates.ts'
import {divergencesIn, type Spans} from './divergences.ts'
import type {Side} from './side.ts'
import {longest} from './spans.ts'

/** What weighing a row found, and all that it goes by beside its texts. */
interface Kept {
  /** Which tokens are compared with which, what of them is sought, and how often their phrases occur. */
  look: readonly number[]
  /** How often phrases stand together: the first words of content and the lengths of two, and their count. */
  together: readonly number[]
  /** Words of content are counted from the first of the row. */
  found: readonly Spans[]
}

/**
 * Weighs rows as `divergencesIn` does, unless that was done before and nothing that it goes by has changed since: the
 * texts, their sentence beads, and how often the phrases of the row occur in the whole work, alone and together.
 *
 * @param abbreviations name of those that the work explains
 * @param what tells comparers of the same two translations apart
 */
export function recalledRows(
  collation: Collation,
  recall: Recall,
  comparer: Comparer,
  abbreviations: string,
  what: string,
): (row: number) => Spans[] {
  const [a, b] = [comparer.a.lines.translation, comparer.b.lines.translation]
  // Where names end in a language without a dictionary is told by the whole work.
  if (comparer.whole) return (row) => divergencesIn(comparer, row)
  return (row) => {
    if (comparer.a.lines.isSame(comparer.b.lines, row)) return []
    const texts = [a, b].map((translation) => saidInRow(collation, row, translation))
    const name = JSON.stringify(['phrases', what, a, b, abbreviations, texts])
    const starts = startsOf(comparer, row)
    const look = lookAt(collation, comparer, row)
    const kept = recall.get<Kept>(
      name,
      (kept) => areSame(kept.look, look) && stillTogether(comparer, kept.together, starts),
    )
    if (kept) return shifted(kept.found, starts, row)
    const together: number[] = []
    comparer.onTogether = (fromA, wordsA, fromB, wordsB, count) => {
      together.push(fromA - starts.a, wordsA, fromB - starts.b, wordsB, count)
    }
    const found = divergencesIn(comparer, row)
    comparer.onTogether = undefined
    recall.keep(name, {
      look,
      together,
      found: shifted(found, {a: -starts.a, b: -starts.b}, 0),
    } satisfies Kept)
    return found
  }
}

/** The first words of content of a row. */
const startsOf = ({a, b}: Comparer, row: number): {a: number; b: number} => ({
  a: a.lines.contentStarts[row]!,
  b: b.lines.contentStarts[row]!,
})

const shifted = (found: readonly Spans[], by: {a: number; b: number}, row: number): Spans[] =>
  found.map((spans) => ({...spans, row, a: spans.a + by.a, b: spans.b + by.b}))

function lookAt(collation: Collation, comparer: Comparer, row: number): number[] {
  const {a, b} = comparer
  const look: number[] = []
  a.open(row)
  b.open(row)
  for (const bead of collation.beads(row, a.lines.translation, b.lines.translation)) {
    if (!comparer.opens(bead)) continue
    for (const side of [a, b]) addSide(side, look)
    look.push(...(comparer.isSought ?? []))
    addLinked(comparer, look)
  }
  return look
}

function addSide({passage, phrases}: Side, look: number[]): void {
  const {from, to, rowStart, first, count} = passage
  look.push(from - rowStart, to - rowStart, count)
  for (let content = first; content < first + count; content++)
    for (let words = 1; words <= longest; words++)
      look.push(phrases.countOf(phrases.phraseAt(content, words)))
}

function addLinked({linked, a, b}: Comparer, look: number[]): void {
  if (!linked || linked.read(a.passage, b.passage).length === 0) return
  for (let link = 0; link < linked.length; link++)
    look.push(linked.a[link]!, linked.b[link]!, linked.worth[link]!)
}

function stillTogether(
  {a, b, together}: Comparer,
  was: readonly number[],
  starts: {a: number; b: number},
): boolean {
  for (let at = 0; at < was.length; at += 5) {
    const one = a.phrases.phraseAt(starts.a + was[at]!, was[at + 1]!)
    const other = b.phrases.phraseAt(starts.b + was[at + 2]!, was[at + 3]!)
    if (together.count(one, other) !== was[at + 4]!) return false
  }
  return true
}

const areSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at])
