import type {Lines} from '../phrase/lines.ts'
import type {Units} from './facing.ts'

/** So often a word is looked at where it is frequent: what it goes with shows by then. */
const mostUnits = 64

/** A word of the other translation, and how surely it goes with a word. */
interface Companion {
  stem: number
  /** Units of the two of both (Dice 1945), 0–1. */
  dice: number
}

/** Which words of two translations stand in the same units, over the whole work. */
export class Company {
  private readonly a: Words
  private readonly b: Words

  constructor(linesA: Lines, linesB: Lines, {ofA, ofB, count}: Units) {
    this.a = wordsOf(linesA, ofA, count)
    this.b = wordsOf(linesB, ofB, count)
  }

  /** The units of a word, by the number of its stem. */
  unitsOf(isA: boolean, stem: number): readonly number[] {
    return (isA ? this.a : this.b).unitsOf.get(stem) ?? []
  }

  /** How surely two words go together, of which the first is of one translation, the second of the other. */
  dice(isA: boolean, word: number, other: number): number {
    const [own, others] = [this.unitsOf(isA, word), this.unitsOf(!isA, other)]
    const isBeside = new Set(own)
    return (2 * others.filter((unit) => isBeside.has(unit)).length) / Math.max(1, own.length + others.length)
  }

  /** What a word goes with most, met twice at least, without some words. */
  best(isA: boolean, word: number, without: ReadonlySet<number>): Companion | undefined {
    const other = isA ? this.b : this.a
    const units = this.unitsOf(isA, word)
    const counts = new Map<number, number>()
    for (const unit of units.slice(0, mostUnits))
      for (const stem of other.ofUnit[unit]!) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    let best: Companion | undefined
    for (const [stem, met] of counts) {
      if (met < 2 || without.has(stem)) continue
      const dice = (2 * met) / (Math.min(units.length, mostUnits) + other.unitsOf.get(stem)!.length)
      if (!best || dice > best.dice || (dice === best.dice && stem < best.stem)) best = {stem, dice}
    }
    return best
  }
}

/** The words of a translation by unit, and the other way round. */
interface Words {
  unitsOf: ReadonlyMap<number, readonly number[]>
  ofUnit: readonly (readonly number[])[]
}

function wordsOf({stems}: Lines, unitOf: Int32Array, count: number): Words {
  const unitsOf = new Map<number, number[]>()
  const ofUnit: number[][] = Array.from({length: count}, () => [])
  for (const [word, unit] of unitOf.entries()) {
    if (unit < 0) continue
    const units = unitsOf.get(stems[word]!)
    if (!units) unitsOf.set(stems[word]!, [unit])
    else if (units.at(-1) !== unit) units.push(unit)
    else continue
    ofUnit[unit]!.push(stems[word]!)
  }
  return {unitsOf, ofUnit}
}
