import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {isDerivation} from './kinship.ts'
import type {Range, Uses} from './pivots.ts'

/** A word that stands where the pivot stands, with what speaks for it. */
export interface Candidate {
  /** Folded. */
  form: string
  /** Indices into the columns of uses. */
  uses: Int32Array
  /** What its best link is worth. */
  best: number
  /** That at least one of its links is right. */
  confidence: number
  /** Made when asked for: most candidates are refused before. */
  surroundings(): Surroundings
}

/** Words next to a candidate and next to its pivot, as ids: four times the stem, plus the side it stands on. */
interface Surroundings {
  neighbours: ReadonlyMap<number, number>
  /** Neighbours that the pivot has in every place, if there are several: it is part of a compound there. */
  company: ReadonlySet<number>
}

/** Sides of a neighbour: before and behind the candidate, before and behind the pivot. */
const sides = 4
const besidePivot = 2

/** A neighbour that two renderings share makes it likelier that they name one thing; so does the dictionary. */
const trustInNeighbours = 0.4
const trustInDictionary = 0.5
/** What the best link of a rendering must be worth, by what else speaks for it. */
const credible = {withSense: 0.5, beside: 0.6, repeated: 0.6, alone: 0.85}
/** Places from which a derived form (`industry`, `industrial`) is a second name and no accident of the sentence. */
export const habit = 3
/** Beside so many steady places a single other one needs a second piece of evidence. */
export const steadyPlaces = 8

/**
 * A pivot that keeps one company where it stands for the one and another where for the other is part of two compounds
 * (`fournisseur de services`, `services numériques`), which may well have two names.
 */
const compoundTrust = 0.6
/** What one more place adds: the places of one phrase are no independent evidence. */
const repetition = 0.9

/** Weighs who may stand for a pivot. */
export class Candidates {
  private readonly collation: Collation
  private readonly of: number
  private readonly through: number
  private readonly uses: Uses
  /** By stem; filled for one pivot at a time. */
  private readonly counts: Int32Array
  private readonly bests: Float64Array
  private readonly slots: Int32Array

  constructor(collation: Collation, of: number, through: number, uses: Uses) {
    const {forms} = collation.vocabulary
    this.collation = collation
    this.of = of
    this.through = through
    this.uses = uses
    this.counts = new Int32Array(forms.length)
    this.bests = new Float64Array(forms.length)
    this.slots = new Int32Array(forms.length)
  }

  /**
   * Whether a pivot has two words of which the less attested may be credible. Nearly all pivots end here, before
   * anything is made of them.
   */
  mayWaver({from, to}: Range): boolean {
    const met = this.count([{from, to}])
    let [credibleOnes, best, isBestCredible] = [0, -1, false]
    for (const stem of met) {
      const isCredibleOne = this.bests[stem]! >= credible.withSense
      const weight = confidenceOf(this.bests[stem]!, this.counts[stem]!) * this.counts[stem]!
      if (isCredibleOne) credibleOnes++
      // Of two that weigh the same either may come first.
      if (weight > best) [best, isBestCredible] = [weight, isCredibleOne]
      else if (weight === best) isBestCredible = false
    }
    this.clear(met)
    return met.length > 1 && credibleOnes > (isBestCredible ? 1 : 0)
  }

  /** The words linked with a pivot, the best attested first. */
  gather(ranges: readonly Range[]): Candidate[] {
    const met = this.count(ranges)
    const lists = met.map((stem, slot) => {
      this.slots[stem] = slot
      return new Int32Array(this.counts[stem]!)
    })
    const sizes = new Int32Array(met.length)
    const {stems} = this.collation.vocabulary
    const here = this.collation.words(this.of).forms
    for (const {from, to} of ranges) {
      for (let use = from; use < to; use++) {
        const slot = this.slots[stems[here[this.uses.words[use]!]!]!]!
        lists[slot]![sizes[slot]!++] = use
      }
    }
    const candidates = met.map((stem, slot) => this.candidate(lists[slot]!, this.bests[stem]!))
    this.clear(met)
    const firstOf = ({uses}: Candidate): number => this.uses.words[uses[0]!]!
    return candidates.sort(
      (a, b) => b.confidence * b.uses.length - a.confidence * a.uses.length || firstOf(a) - firstOf(b),
    )
  }

  /** Counts the uses of every stem, and returns the stems in the order in which they come. */
  private count(ranges: readonly Range[]): number[] {
    const {stems} = this.collation.vocabulary
    const here = this.collation.words(this.of).forms
    const met: number[] = []
    for (const {from, to} of ranges) {
      for (let use = from; use < to; use++) {
        const stem = stems[here[this.uses.words[use]!]!]!
        if (this.counts[stem]!++ === 0) met.push(stem)
        if (this.uses.scores[use]! > this.bests[stem]!) this.bests[stem] = this.uses.scores[use]!
      }
    }
    return met
  }

  private clear(met: readonly number[]): void {
    for (const stem of met) {
      this.counts[stem] = 0
      this.bests[stem] = 0
    }
  }

  private candidate(uses: Int32Array, best: number): Candidate {
    const {collation, of, through} = this
    let known: Surroundings | undefined
    return {
      form: collation.vocabulary.forms[collation.words(of).forms[this.uses.words[uses[0]!]!]!]!,
      uses,
      best,
      confidence: confidenceOf(best, uses.length),
      surroundings: () => {
        known ??= surroundingsOf(collation, of, through, this.uses, uses)
        return known
      },
    }
  }
}

const confidenceOf = (best: number, count: number): number => 1 - (1 - best) * repetition ** (count - 1)

function surroundingsOf(
  collation: Collation,
  of: number,
  through: number,
  {words, pivotWords}: Uses,
  uses: Int32Array,
): Surroundings {
  const here = collation.words(of).forms
  const there = collation.words(through).forms
  // A side has one neighbour at most, so that the one that stands in every place is counted as often as there are places.
  const counts = new Map<number, number>()
  const add = (side: number, forms: Int32Array, at: number, step: 1 | -1): void => {
    const neighbour = neighbourOf(collation, forms, at, step)
    if (neighbour < 0) return
    const id = neighbour * sides + side
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  for (const use of uses) {
    add(0, here, words[use]!, -1)
    add(1, here, words[use]!, 1)
    add(besidePivot, there, pivotWords[use]!, -1)
    add(besidePivot + 1, there, pivotWords[use]!, 1)
  }
  const company = new Set<number>()
  if (uses.length > 1) {
    for (const [id, count] of counts) {
      // What stands beside the rendering too (`key fields`, `key areas`) leaves the word its own meaning.
      const isAlone = id % sides >= besidePivot && counts.get(id - besidePivot) !== uses.length
      if (count === uses.length && isAlone) company.add(id)
    }
  }
  return {neighbours: counts, company}
}

/** The stem of the content word next to a word, over no more than one function word; -1 where there is none. */
function neighbourOf({vocabulary}: Collation, forms: Int32Array, at: number, step: 1 | -1): number {
  const {stems, isFunction} = vocabulary
  const beside = forms[at + step]
  const next = isFunction[beside ?? -1] ? forms[at + 2 * step] : beside
  return next === undefined || isFunction[next] ? -1 : stems[next]!
}

/** Weighs the best attested candidate of a pivot against another. */
export function rivalryOf(
  steady: Candidate,
  other: Candidate,
  pivotForm: string,
  rootOf: (form: string) => string,
  lexicon: Lexicon | undefined,
): number {
  if (other.best < credible.withSense) return 0
  // `innovate` beside `innovation` is grammar; what recurs beside a pivot that needs no other grammar is a habit.
  const places = Math.min(steady.uses.length, other.uses.length)
  if (places < habit && isDerivation(steady.form, other.form, rootOf, lexicon)) return 0
  const [own, others] = [steady.surroundings(), other.surroundings()]
  const shared = [...others.neighbours.keys()].filter((neighbour) => own.neighbours.has(neighbour))
  const related = lexicon?.related(steady.form, other.form) ?? 0
  const isSense =
    related > 0 ||
    (lexicon?.related(pivotForm, other.form) ?? 0) > 0 ||
    isDerivation(pivotForm, other.form, rootOf, lexicon)
  const isBeside = shared.some((neighbour) => neighbour % sides < besidePivot)
  if (!isCredible(steady, other, isSense, isBeside)) return 0
  const apart = shared.length === 0 && own.company.size + others.company.size > 0 ? compoundTrust : 1
  const doubt =
    (1 - apart * Math.min(steady.confidence, other.confidence)) *
    (shared.length > 0 ? 1 - trustInNeighbours : 1) *
    (1 - trustInDictionary * related)
  return 1 - doubt
}

/**
 * Whether a rendering may be shown at all. A link that chance repeats is no proof, least of all one stray place beside
 * many steady ones (`mathematics` in one place, `data` in twelve): something else has to speak for it, that is the
 * dictionary, a neighbour that both renderings have, or other places.
 */
function isCredible(
  steady: Candidate,
  {best, uses}: Candidate,
  isSense: boolean,
  isBeside: boolean,
): boolean {
  if (isSense) return best >= credible.withSense
  if (isBeside) return best >= credible.beside
  if (uses.length > 1) return best >= credible.repeated
  return best >= credible.alone && steady.uses.length < steadyPlaces
}
