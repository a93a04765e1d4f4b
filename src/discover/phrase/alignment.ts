import {Floats} from './floats.ts'
import {kinOf} from './kin-filter.ts'
import type {LinkedWords} from './linked-words.ts'
import type {Passage} from './passage.ts'
import {linkSegments, type SegmentLinks} from './segments.ts'
import {kinship, type Likeness, likenessOf} from './similarity.ts'
import type {Words} from './word.ts'

/** Soft links between the content words of two passages; valid until the next two are linked. */
export interface Alignment {
  a: Passage
  b: Passage
  words: Words
  /** `probability[i * b.count + j]`: how likely content word i of a and j of b say the same. */
  probability: Float64Array
  /** How well the segments that content words stand in are linked. */
  segments: SegmentLinks
}

/** What a cell is worth: likeness, place between linked neighbours, place in an enumeration. */
const worth = {
  [kinship.same]: 3.5,
  [kinship.derived]: 2.8,
  meaning: 2.2,
  [kinship.none]: -1.6,
  context: 2.2,
  segment: 1.6,
  linked: 3,
  place: 1.0,
  nothing: 0,
}
const rounds = 2
const reach = 3

/**
 * Links content words softly. A cell's odds come from the likeness of the words, from what the words around both are
 * linked to (phrases move as wholes, so the nearer of the two sides counts), and from the segments both stand in
 * (enumerations are translated item by item; an item between two linked items is linked by elimination). Odds become
 * probabilities by a softmax with a null in both directions, their geometric mean; then twice more from what that links.
 */
export function align(a: Passage, b: Passage, words: Words, linked?: LinkedWords): Alignment {
  const [na, nb] = [a.count, b.count]
  const base = worthOfCells(a, b, words)
  if (linked && linked.read(a, b).length > 0) addLinked(base, linked, nb)
  const probability = room.probability.of(na * nb)
  normalise(base, probability, na, nb)
  setApart(base, na, nb)
  const odds = room.odds.of(na * nb)
  let segments = linkSegments(probability, a, b)
  for (let round = 0; round < rounds; round++) {
    if (round > 0) segments = linkSegments(probability, a, b)
    sumOdds(odds, base, contextOf(probability, na, nb), segments, a, b)
    normalise(odds, probability, na, nb)
  }
  return {a, b, words, probability, segments}
}

const room = {
  base: new Floats(),
  probability: new Floats(),
  odds: new Floats(),
  before: new Floats(),
  behind: new Floats(),
  rows: new Floats(),
  columns: new Floats(),
}

// The loops over cells are functions of their own: within `align`, V8 compiles each again and again for the loop
// alone and throws it away behind it, which is a third of the time of a short text.

function worthOfCells(a: Passage, b: Passage, words: Words): Float64Array {
  const worths = room.base.of(a.count * b.count)
  const kin = kinOf(words)
  const {list} = words
  for (let i = 0, cell = 0; i < a.count; i++) {
    const id = a.ids[i]!
    const stem = a.stems[i]!
    const word = list[id]!
    kin.open(word)
    for (let j = 0; j < b.count; j++, cell++) {
      if (b.stems[j] === stem) worths[cell] = worth[kinship.same]
      else if (kin.lets(id, b.ids[j]!)) worths[cell] = worthOf(likenessOf(word, list[b.ids[j]!]!, words))
      else worths[cell] = worth[kinship.none]
    }
  }
  return worths
}

/** Words that nothing makes alike, but that stand for each other all over the work, as the word linker has it. */
function addLinked(base: Float64Array, {length, a, b, worth: worths}: LinkedWords, nb: number): void {
  for (let link = 0; link < length; link++) {
    const cell = a[link]! * nb + b[link]!
    if (base[cell]! < 0) base[cell]! += worth.linked * worths[link]!
  }
}

/** Takes from every cell what its words stand apart, as shares of their passages. */
function setApart(base: Float64Array, na: number, nb: number): void {
  for (let i = 0, cell = 0; i < na; i++)
    for (let j = 0; j < nb; j++, cell++)
      base[cell]! -= worth.place * Math.min(1, 2 * Math.abs(i / na - j / nb))
}

function sumOdds(
  odds: Float64Array,
  base: Float64Array,
  context: Float64Array,
  {linked, width}: SegmentLinks,
  a: Passage,
  b: Passage,
): void {
  const [na, nb] = [a.count, b.count]
  const [segmentsA, segmentsB] = [a.segments, b.segments]
  for (let i = 0; i < na; i++) {
    const from = segmentsA[i]! * width
    for (let j = 0; j < nb; j++) {
      const cell = i * nb + j
      odds[cell] =
        base[cell]! + worth.context * context[cell]! + worth.segment * linked[from + segmentsB[j]!]!
    }
  }
}

function worthOf({kind, meaning}: Likeness): number {
  if (kind !== kinship.meaning) return worth[kind as 0 | 2 | 3]
  return worth[kinship.none] + meaning * (worth.meaning - worth[kinship.none])
}

/** What a link tells the cell `d` rows and `e` columns away, `(d - 1) * reach + e - 1`: the nearer the more. */
const tells = Float64Array.from({length: reach * reach}, (_, step) => {
  const d = Math.floor(step / reach) + 1
  const e = (step % reach) + 1
  return 1 - 0.15 * (Math.min(d, e) - 1) - 0.3 * Math.abs(d - e)
})

/** Links fainter than this say nothing of their neighbours. */
const faint = 0.05

/**
 * For every cell, how well the neighbours within reach are linked in parallel: the best link before it plus the best
 * behind it, the nearer and the more parallel the better. Each link tells its neighbours, since links are few and
 * cells are many.
 */
function contextOf(p: Float64Array, na: number, nb: number): Float64Array {
  const before = room.before.zeros(na * nb)
  const behind = room.behind.zeros(na * nb)
  for (let x = 0; x < na; x++) {
    for (let y = 0; y < nb; y++) {
      const link = p[x * nb + y]!
      if (link < faint) continue
      for (let d = 1; d <= reach; d++) {
        for (let e = 1; e <= reach; e++) {
          const value = link * tells[(d - 1) * reach + e - 1]!
          if (x + d < na && y + e < nb) {
            const cell = (x + d) * nb + y + e
            if (value > before[cell]!) before[cell] = value
          }
          if (x >= d && y >= e) {
            const cell = (x - d) * nb + y - e
            if (value > behind[cell]!) behind[cell] = value
          }
        }
      }
    }
  }
  for (let cell = 0; cell < na * nb; cell++) before[cell]! += behind[cell]!
  return before
}

/** Softmax with a null along rows and columns; the geometric mean of both. */
function normalise(odds: Float64Array, out: Float64Array, na: number, nb: number): void {
  const rows = room.rows.of(na).fill(Math.exp(worth.nothing), 0, na)
  const columns = room.columns.of(nb).fill(Math.exp(worth.nothing), 0, nb)
  for (let i = 0, cell = 0; i < na; i++)
    for (let j = 0; j < nb; j++, cell++) {
      const value = Math.exp(odds[cell]!)
      out[cell] = value
      rows[i]! += value
      columns[j]! += value
    }
  for (let i = 0, cell = 0; i < na; i++)
    for (let j = 0; j < nb; j++, cell++) {
      const value = out[cell]!
      out[cell] = Math.sqrt((value / rows[i]!) * (value / columns[j]!))
    }
}
