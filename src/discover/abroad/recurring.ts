import {Pairs} from '../../collate/links/pairs.ts'
import type {Lines} from '../phrase/lines.ts'

/** In words of content. */
export const longest = 4

/** Phrases of one translation that recur. */
export interface Recurring {
  /** By phrase: how many words of content it has, and the first of them in each of its places, in the order of the text. */
  sizes: number[]
  places: Int32Array[]
  /** By phrase: its words, as phrases of one word. */
  words: number[][]
}

/** Phrases of one length. */
interface Level {
  /** By word of content: the phrase that begins there, or -1. */
  ids: Int32Array
  counts: number[]
  /** 1 for a phrase that stands within one and the same longer phrase everywhere. */
  isPart: Uint8Array
}

/**
 * Words of content that recur, and phrases of up to four that no longer phrase holds in every place: `computing power`
 * is left out if it only stands in `computing power platform` (closed patterns; Pasquier et al. 1999).
 *
 * @param apart by word of content: 1 where no phrase runs on from the word before it
 */
export function recurringPhrases(lines: Lines, apart: Uint8Array): Recurring {
  const levels: Level[] = []
  for (let size = 1; size <= longest + 1; size++) levels.push(levelOf(lines, apart, size, levels.at(-1)))
  for (let size = 1; size <= longest; size++) markParts(levels[size - 1]!, levels[size]!)
  const found: Recurring = {sizes: [], places: [], words: []}
  // By word: its phrase of one word.
  const single: number[] = []
  for (const [level, {ids, counts, isPart}] of levels.slice(0, longest).entries()) {
    const numbers = counts.map((count, id) => {
      if (count < 2 || (level > 0 && isPart[id] === 1)) return -1
      found.sizes.push(level + 1)
      found.places.push(new Int32Array(count))
      return found.sizes.length - 1
    })
    if (level === 0) single.push(...numbers)
    const filled = new Int32Array(found.sizes.length)
    for (let place = 0; place < ids.length; place++) {
      const number = ids[place]! < 0 ? -1 : numbers[ids[place]!]!
      if (number < 0) continue
      found.places[number]![filled[number]!++] = place
      found.words[number] ??= wordsAt(levels[0]!, single, place, level + 1)
    }
  }
  return found
}

function levelOf({stems, rowOf}: Lines, apart: Uint8Array, size: number, shorter: Level | undefined): Level {
  const ids = new Int32Array(stems.length).fill(-1)
  const pairs = new Pairs()
  const counts: number[] = []
  for (let place = 0; place + size <= stems.length; place++) {
    const last = place + size - 1
    if (shorter) {
      const part = shorter.ids[place]!
      if (part < 0 || shorter.counts[part]! < 2 || rowOf[last] !== rowOf[place] || apart[last] === 1) continue
    }
    const id = pairs.add(shorter ? shorter.ids[place]! : 0, stems[last]!)
    counts[id] = (counts[id] ?? 0) + 1
    ids[place] = id
  }
  return {ids, counts, isPart: new Uint8Array(counts.length)}
}

function markParts(shorter: Level, {ids, counts}: Level): void {
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place]!
    if (id < 0) continue
    for (const part of [shorter.ids[place]!, shorter.ids[place + 1]!])
      if (part >= 0 && shorter.counts[part] === counts[id]) shorter.isPart[part] = 1
  }
}

const wordsAt = ({ids}: Level, single: readonly number[], place: number, size: number): number[] =>
  Array.from({length: size}, (_, at) => single[ids[place + at]!]!)
