import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {isDerivation} from './kinship.ts'
import type {Pivot} from './pivots.ts'
import type {Use} from './use.ts'

/** A word that stands where the pivot stands, with what speaks for it. */
export interface Candidate {
  /** Folded. */
  form: string
  uses: Use[]
  /** What its best link is worth. */
  best: number
  /** That at least one of its links is right. */
  confidence: number
  /** Made when asked for: most candidates are refused before. */
  surroundings(): Surroundings
}

/** Words next to a candidate and next to its pivot, as ids: four times the stem, plus the side it stands on. */
interface Surroundings {
  neighbours: ReadonlySet<number>
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
const habit = 3
/** Beside so many steady places a single other one needs a second witness. */
export const steadyPlaces = 8

/**
 * A pivot that keeps one company where it stands for the one and another where for the other is part of two compounds
 * (`fournisseur de services`, `services numériques`), which may well have two names.
 */
const compoundTrust = 0.6
/** What one more place adds: the places of one phrase are no independent witnesses. */
const repetition = 0.9

/** The words linked with a pivot, the best attested first. */
export function candidatesOf(
  collation: Collation,
  of: number,
  through: number,
  usesOf: Pivot['uses'],
): Candidate[] {
  const {forms} = collation.vocabulary
  const here = collation.words(of).forms
  return [...usesOf.values()]
    .map((uses): Candidate => {
      const best = Math.max(...uses.map(({score}) => score))
      let known: Surroundings | undefined
      return {
        form: forms[here[uses[0]!.word]!]!,
        uses,
        best,
        confidence: 1 - (1 - best) * repetition ** (uses.length - 1),
        surroundings() {
          known ??= surroundingsOf(collation, of, through, uses)
          return known
        },
      }
    })
    .sort(
      (a, b) =>
        b.confidence * b.uses.length - a.confidence * a.uses.length || a.uses[0]!.word - b.uses[0]!.word,
    )
}

function surroundingsOf(
  collation: Collation,
  of: number,
  through: number,
  uses: readonly Use[],
): Surroundings {
  const each = uses.map((use) => neighboursOf(collation, of, through, use))
  const always = each.reduce((common, more) => common.filter((neighbour) => more.includes(neighbour)))
  // What stands beside the rendering too (`key fields`, `key areas`) leaves the word its own meaning.
  const company = always.filter(
    (neighbour) => neighbour % sides >= besidePivot && !always.includes(neighbour - besidePivot),
  )
  return {neighbours: new Set(each.flat()), company: new Set(uses.length > 1 ? company : [])}
}

/** The content words next to a word and next to the pivot, over no more than one function word. */
function neighboursOf(collation: Collation, of: number, through: number, use: Use): number[] {
  const {stems, isFunction} = collation.vocabulary
  const found: number[] = []
  const add = (side: number, words: Int32Array, at: number, step: 1 | -1): void => {
    const next = isFunction[words[at + step] ?? -1] ? words[at + 2 * step] : words[at + step]
    if (next !== undefined && !isFunction[next]) found.push(stems[next]! * sides + side)
  }
  const here = collation.words(of).forms
  const there = collation.words(through).forms
  add(0, here, use.word, -1)
  add(1, here, use.word, 1)
  add(besidePivot, there, use.pivotWord, -1)
  add(besidePivot + 1, there, use.pivotWord, 1)
  return found
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
  const shared = [...others.neighbours].filter((neighbour) => own.neighbours.has(neighbour))
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
 * many steady ones (`mathematics` in one place, `data` in twelve): a second witness has to speak for it, that is the
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
