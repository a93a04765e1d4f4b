import type {Collation, Links, Passage, Words} from '../collate/index.ts'
import type {Clause} from '../parse/index.ts'
import type {Divergence} from './concordance.ts'

/** Further apart than this, linked words are no longer one rendering. */
const widestGap = 3

/**
 * What another translation says for a passage: the other side of a divergence that holds the passage, if one
 * is known; else by the word links of the row, as `linkedPassage` says.
 *
 * @param from what to look up: a passage of a clause of translation `a`
 * @param divergences those of the concordance; none if left out
 * @returns the passage in translation `b`; `undefined` where nothing corresponds
 */
export function counterpart(
  collation: Collation,
  row: number,
  a: number,
  b: number,
  from: {clause: Clause; start: number; end: number},
  divergences: readonly Divergence[] = [],
): Passage | undefined {
  let best: {passage: Passage; shared: number} | undefined
  for (const divergence of divergences) {
    if (divergence.row !== row) continue
    const [own, other] =
      divergence.a.translation === a ? [divergence.a, divergence.b] : [divergence.b, divergence.a]
    if (own.translation !== a || other.translation !== b || own.clause !== from.clause) continue
    const shared = overlap(own, from)
    if (shared > (best?.shared ?? 0.5)) best = {passage: other, shared}
  }
  if (!best) return linkedPassage(collation, row, a, b, from)
  const {clause, start, end} = best.passage
  return {clause, start, end}
}

/** Share of both spans together that they have in common, 0–1. */
function overlap(one: {start: number; end: number}, other: {start: number; end: number}): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return common / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

/**
 * What another translation says for a passage, by the word links of the row: the linked words that stand
 * nearest together, the most confident group if there are several; grown over neighbours that are linked to
 * nothing or that say the same as a word of the passage ("intelligent" of a phrase that stands twice in a
 * list is often linked to the wrong one).
 *
 * @param from what to look up: a passage of a clause of translation `a`
 * @returns the passage in translation `b`; `undefined` where nothing is linked
 */
function linkedPassage(
  collation: Collation,
  row: number,
  a: number,
  b: number,
  from: {clause: Clause; start: number; end: number},
): Passage | undefined {
  const {readings} = collation.rows[row]!
  if (readings[a]!.length === 0 || readings[b]!.length === 0) return undefined
  const words = collation.words(a)
  const links = collation.links(a, b)
  const own = wordsWithin(words, row, readings[a]!, from)
  const group = nearest(linkedWords(links, row, own), collation.words(b), row, readings[b]!)
  if (!group) return undefined
  const stems = new Set([...own].map((word) => stemAt(collation, words, row, word)))
  return grow(collation, row, b, group, stems, takenBy(links, row, own))
}

/** Indices in the row of the words of a passage. */
function wordsWithin(
  words: Words,
  row: number,
  reading: readonly Passage[],
  {clause, start, end}: {clause: Clause; start: number; end: number},
): Set<number> {
  const found = new Set<number>()
  const first = words.rowStarts[row]!
  for (let word = first; word < words.rowStarts[row + 1]!; word++) {
    if (reading[words.passages[word]!]!.clause !== clause) continue
    if (words.starts[word]! < end && words.ends[word]! > start) found.add(word - first)
  }
  return found
}

/** Words of the other side, ascending, with the best confidence of each. */
function linkedWords(links: Links, row: number, own: ReadonlySet<number>): [word: number, score: number][] {
  const scores = new Map<number, number>()
  for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
    if (!own.has(links.a[link]!)) continue
    const word = links.b[link]!
    scores.set(word, Math.max(scores.get(word) ?? 0, links.scores[link]!))
  }
  return [...scores].sort(([one], [other]) => one - other)
}

/** Words of a row from `from` to `to`, both included. */
interface Group {
  from: number
  to: number
  score: number
}

function nearest(
  linked: readonly [number, number][],
  words: Words,
  row: number,
  reading: readonly Passage[],
): Group | undefined {
  const first = words.rowStarts[row]!
  let best: Group | undefined
  let group: Group | undefined
  for (const [word, score] of linked) {
    const near = group && word - group.to <= widestGap && sameClause(words, first, reading, group.to, word)
    group = near ? {from: group!.from, to: word, score: group!.score + score} : {from: word, to: word, score}
    if (!best || group.score > best.score) best = group
  }
  return best
}

function grow(
  collation: Collation,
  row: number,
  translation: number,
  {from, to}: Group,
  stems: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): Passage {
  const words = collation.words(translation)
  const {isFunction} = collation.vocabulary
  const reading = collation.rows[row]!.readings[translation]!
  const first = words.rowStarts[row]!
  const {clause} = reading[words.passages[first + from]!]!
  const belongs = (word: number, neighbour: number): boolean => {
    const place = first + word
    if (word < 0 || place >= words.rowStarts[row + 1]!) return false
    if (!sameClause(words, first, reading, word, neighbour)) return false
    if (!adjoin(words, clause, first + Math.min(word, neighbour))) return false
    if (isFunction[words.forms[place]!]) return false
    return !taken.has(word) || stems.has(stemAt(collation, words, row, word))
  }
  while (belongs(from - 1, from)) from--
  while (belongs(to + 1, to)) to++
  return {clause, start: words.starts[first + from]!, end: words.ends[first + to]!}
}

/** Words of the other side that are linked to a word outside the passage. */
function takenBy(links: Links, row: number, own: ReadonlySet<number>): Set<number> {
  const taken = new Set<number>()
  for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
    if (!own.has(links.a[link]!)) taken.add(links.b[link]!)
  }
  return taken
}

const stemAt = ({vocabulary}: Collation, words: Words, row: number, word: number): number =>
  vocabulary.stems[words.forms[words.rowStarts[row]! + word]!]!

/** Whether only a blank or a hyphen stands between a word and the next one. */
function adjoin(words: Words, clause: Clause, place: number): boolean {
  return /^[\s-]?$/.test(clause.text.slice(words.ends[place]!, words.starts[place + 1]!))
}

function sameClause(words: Words, first: number, reading: readonly Passage[], a: number, b: number): boolean {
  return reading[words.passages[first + a]!]!.clause === reading[words.passages[first + b]!]!.clause
}
