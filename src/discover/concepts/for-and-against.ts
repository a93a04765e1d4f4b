import type {Collation} from '../../collate/index.ts'
import type {Concept} from '../concordance.ts'
import type {PhraseRendering} from './concept-renderings.ts'
import type {Between} from './pair.ts'
import {countBits, widthOf} from './row-sets.ts'

/**
 * Counts rows where two translations differ so, and rows where one has a rendering and the other none at all. Asked with
 * the renderings of a concept, the rows where it is rendered differently, and the translations that do.
 */
export function weigherOf(collation: Collation): Weigh {
  const {translations, rows} = collation
  const few = placeByPlace(collation)
  const many = setBySet(collation)
  const most = widthOf(rows.length) * translations.length
  return (told, inRows, betweens) => {
    let places = 0
    for (const {count} of told) places += count
    return places < most ? few(told, inRows, betweens) : many(told, inRows, betweens)
  }
}

type Weigh = (
  told: readonly PhraseRendering[],
  inRows: readonly number[],
  betweens: readonly Between[],
) => Concept['evidence']

/** For concepts that stand in few places. */
function placeByPlace({translations, rows}: Collation): Weigh {
  // Translations are bits, so many words of them to a row: of nine Bibles a name stands in 36 pairs.
  const width = Math.ceil(translations.length / 32)
  const isRead = new Int32Array(rows.length * width)
  for (let row = 0; row < rows.length; row++)
    for (let t = 0; t < translations.length; t++)
      if (rows[row]!.readings[t]!.length > 0) isRead[row * width + (t >> 5)]! |= 1 << (t & 31)
  // By row: which translations say the concept, the number of the concept that was last said there, and last counted.
  const saying = new Int32Array(rows.length * width)
  const said = new Int32Array(rows.length)
  const counted = new Int32Array(rows.length)
  let concept = 0

  const say = (rendering: PhraseRendering): void => {
    const [word, bit] = [rendering.translation >> 5, 1 << (rendering.translation & 31)]
    for (let p = 0; p < rendering.count; p++) {
      const row = rendering.rowAt(p)
      if (said[row] !== concept) {
        said[row] = concept
        saying.fill(0, row * width, (row + 1) * width)
      }
      saying[row * width + word]! |= bit
    }
  }
  /** Whether one of these translations has a row and says none of the concept there. */
  const isSilent = (row: number, others: Int32Array): boolean => {
    for (let word = 0; word < width; word++) {
      const at = row * width + word
      if ((others[word]! & isRead[at]! & ~saying[at]!) !== 0) return true
    }
    return false
  }
  return (told, differing, betweens) => {
    concept++
    for (const rendering of told) say(rendering)
    let [forIt, against] = [0, 0]
    for (const row of differing) {
      if (counted[row] !== concept) forIt++
      counted[row] = concept
    }
    const othersOf = opposites(betweens, width)
    for (const rendering of told) {
      const others = othersOf.get(rendering.translation)
      if (!others) continue
      for (let p = 0; p < rendering.count; p++) {
        const row = rendering.rowAt(p)
        if (counted[row] === concept || !isSilent(row, others)) continue
        counted[row] = concept
        against++
      }
    }
    return {for: forIt, against}
  }
}

/**
 * The same for concepts that stand in many: a frequent word is part of thousands of concepts, and of nine Bibles to go through
 * its places for each took longer than to find them.
 */
function setBySet({translations, rows}: Collation): Weigh {
  const width = widthOf(rows.length)
  const isRead = translations.map((_, translation) => {
    const read = new Int32Array(width)
    for (let row = 0; row < rows.length; row++)
      if (rows[row]!.readings[translation]!.length > 0) read[row >> 5]! |= 1 << (row & 31)
    return read
  })
  const said = translations.map(() => new Int32Array(width))
  const differ = new Int32Array(width)
  /** By translation: of 32 rows those that it has without a rendering. */
  const silent = new Int32Array(translations.length)
  return (told, differing, betweens) => {
    for (const rows of said) rows.fill(0)
    for (const rendering of told) rendering.addRowsTo(said[rendering.translation]!, rows.length)
    differ.fill(0)
    for (const row of differing) differ[row >> 5]! |= 1 << (row & 31)
    let [forIt, against] = [0, 0]
    for (let at = 0; at < width; at++) {
      for (let t = 0; t < silent.length; t++) silent[t] = isRead[t]![at]! & ~said[t]![at]!
      let odd = 0
      for (let b = 0; b < betweens.length; b++) {
        const [one, other] = betweens[b]!
        odd |= (said[one]![at]! & silent[other]!) | (said[other]![at]! & silent[one]!)
      }
      forIt += countBits(differ[at]!)
      against += countBits(odd & ~differ[at]!)
    }
    return {for: forIt, against}
  }
}

/** By translation: those that it is laid beside, as bits. */
function opposites(betweens: readonly Between[], width: number): Map<number, Int32Array> {
  const others = new Map<number, Int32Array>()
  const add = (own: number, other: number): void => {
    const bits = others.get(own) ?? new Int32Array(width)
    others.set(own, bits)
    bits[other >> 5]! |= 1 << (other & 31)
  }
  for (const [a, b] of betweens) {
    add(a, b)
    add(b, a)
  }
  return others
}
