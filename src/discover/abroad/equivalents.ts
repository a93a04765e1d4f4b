import type {Collation} from '../../collate/index.ts'
import {once} from '../../once.ts'
import type {Lines} from '../phrase/lines.ts'
import {Company} from './company.ts'
import {apartIn, placesIn, unitsOf} from './facing.ts'
import {areLinked} from './links-from-phrase.ts'
import type {Named} from './named.ts'
import {areAkin, otherName} from './other-names.ts'
import {pairPhrases} from './pairing.ts'
import {proveNames} from './prove.ts'
import {type Recurring, recurringPhrases} from './recurring.ts'
import {freeOf, type Settled, type Side, settle} from './settle.ts'

/** Places of a phrase in one translation, by their first word of content. */
export interface Told {
  translation: number
  /** Words of content, inflection apart: one name for a phrase. */
  phrase: string
  /** Each with the number of its words of content. */
  places: {at: number; size: number}[]
  /** How sure it is that this is what the other side names, 0–1. */
  score: number
}

/** Two phrases of two translations that stand for each other, and what stands in place of either. */
export interface Equivalent {
  a: Told
  b: Told
  /** What one translation says where the usual name of the other faces no usual name. */
  others: Told[]
  /** Places that face each other, and places that face nothing. */
  met: number
  alone: number
}

/** What recurs, then what recurs in what is left. */
const rounds = 2

/** Which phrases of two translations of different languages stand for each other. */
export function findEquivalents(collation: Collation, linesA: Lines, linesB: Lines): Equivalent[] {
  const units = unitsOf(collation, linesA, linesB)
  const [a, b] = [sideOf(collation, linesA, units.ofA), sideOf(collation, linesB, units.ofB)]
  const settled: Settled[] = []
  for (let round = 0; round < rounds; round++)
    settle(
      pairPhrases(leftOf(a.side), leftOf(b.side), units.ofA, units.ofB, units.count),
      a.side,
      b.side,
      settled,
      units.count,
      (pair, beside) =>
        areAkin(collation, a, pair.a, beside.a) ||
        areAkin(collation, b, pair.b, beside.b) ||
        areLinked(collation, {...a, phrase: pair.a}, {...b, phrase: pair.b}, pair.met),
    )
  const company = new Company(linesA, linesB, units)
  const proven = proveNames(settled, {...a, isA: true}, {...b, isA: false}, company)
  return proven.map((pair) => {
    const [ofA, ofB] = [
      {...a, phrase: pair.a},
      {...b, phrase: pair.b},
    ]
    const [aloneA, aloneB] = [freeOf(a.side, pair.a), freeOf(b.side, pair.b)]
    const times = pair.met.length
    return {
      a: toldOf(ofA, [...pair.met.map(([x]) => x), ...aloneA], pair.score),
      b: toldOf(ofB, [...pair.met.map(([, y]) => y), ...aloneB], pair.score),
      others: [
        ...othersOf(collation, ofA, aloneA, ofB, aloneB, times, placesBeside(company, ofA, true)),
        ...othersOf(collation, ofB, aloneB, ofA, aloneA, times, placesBeside(company, ofB, false)),
      ],
      met: times,
      alone: aloneA.length + aloneB.length,
    }
  })
}

function sideOf(collation: Collation, lines: Lines, unitOf: Int32Array): Omit<Named, 'phrase'> {
  const apart = apartIn(collation, lines)
  return {
    lines,
    apart,
    side: {
      phrases: recurringPhrases(lines, apart),
      unitOf,
      placeIn: placesIn(unitOf),
      taken: new Uint8Array(unitOf.length),
      kept: new Int32Array(unitOf.length).fill(-1),
    },
  }
}

/** The places of phrases that are free. */
function leftOf(side: Side): Recurring {
  const {phrases} = side
  return {...phrases, places: phrases.places.map((_, phrase) => freeOf(side, phrase))}
}

function toldOf({side, lines, phrase}: Named, places: readonly number[], score = 1): Told {
  const size = side.phrases.sizes[phrase]!
  return {
    translation: lines.translation,
    phrase: phraseAt(lines, side.phrases.places[phrase]![0]!, size),
    places: [...places].sort((x, y) => x - y).map((at) => ({at, size})),
    score,
  }
}

/** Whether a word of the other translation stands in units without a phrase. */
function placesBeside(company: Company, {side, phrase}: Named, isA: boolean): (stem: number) => boolean {
  const units = once(() => new Set(Array.from(side.phrases.places[phrase]!, (place) => side.unitOf[place]!)))
  const known = new Map<number, boolean>()
  return (stem) => {
    let has = known.get(stem)
    if (has === undefined) {
      has = company.unitsOf(!isA, stem).some((unit) => !units().has(unit))
      known.set(stem, has)
    }
    return has
  }
}

/** Other names where one side says its usual name and the other does not; not in rows where that one is only elsewhere. */
function othersOf(
  collation: Collation,
  from: Named,
  alone: Int32Array,
  name: Named,
  spare: Int32Array,
  times: number,
  hasOtherPlaces: (stem: number) => boolean,
): Told[] {
  const spareRows = new Set(Array.from(spare, (place) => name.lines.rowOf[place]!))
  const found = new Map<string, Told>()
  for (const place of alone) {
    if (spareRows.has(from.lines.rowOf[place]!)) continue
    const other = otherName(collation, from, place, name, times, hasOtherPlaces)
    if (!other) continue
    const {at, size, score} = other
    const phrase = phraseAt(name.lines, at, size)
    const known = found.get(phrase)
    if (known) known.places.push({at, size})
    else found.set(phrase, {translation: name.lines.translation, phrase, places: [{at, size}], score})
  }
  return [...found.values()]
}

const phraseAt = (lines: Lines, at: number, size: number): string =>
  Array.from({length: size}, (_, word) => lines.words.nameOf(lines.stems[at + word]!)).join(' ')
