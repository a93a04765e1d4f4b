import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import type {Concordance, Inconsistency} from '../concordance.ts'
import {conceptFinder} from './concept.ts'
import {type Candidate, candidatesOf, rivalryOf} from './evidence.ts'
import {joinByNames} from './join.ts'
import {familiesOf, isDerivation} from './kinship.ts'
import {inconsistenciesOfConcepts} from './phrases.ts'
import {partnersOf, pivotsOf} from './pivots.ts'
import {groupPlaces, type Place, renderingOf} from './renderings.ts'
import {type Support, supporterOf} from './support.ts'
import {Units} from './units.ts'

/** Evidence below this is kept from the judge too: it would be most of the words of a free translation. */
const leastScore = 0.4

/** A name in other grammar has to be linked this surely. */
const leastOfKin = 0.6

/**
 * In another language than the pivot's a word has to stand for it in this share of all its places, and more than once:
 * without words in common, links are guesses more often.
 */
const leastShareAbroad = 0.5
const leastTimesAbroad = 2

/**
 * Finds what one translation names in several ways. The proof is a pivot: a word of another translation that
 * stays the same while the words linked with it here differ (two renderings of one pivot are candidates for
 * paraphrase: Bannard and Callison-Burch 2005).
 *
 * @param lexicons - per translation, a dictionary of its language, where there is one
 * @param known - divergences, which confirm the links inside them, and the concepts an inconsistency may be about
 */
export function findInconsistencies(
  collation: Collation,
  lexicons: readonly (Lexicon | undefined)[] = [],
  {concepts, divergences}: Pick<Concordance, 'concepts' | 'divergences'> = {concepts: [], divergences: []},
): Inconsistency[] {
  const units = collation.translations.map((_, index) => new Units(collation, index))
  const support = supporterOf(collation, divergences)
  const found: Inconsistency[] = []
  for (const [of, {role}] of collation.translations.entries()) {
    // A source is what it is, and a commentary may call things as it likes.
    if (role !== 'translation') continue
    for (const through of collation.translations.keys()) {
      if (of === through) continue
      found.push(...inconsistenciesOfConcepts(collation, concepts, divergences, of, through, lexicons[of]))
      found.push(...inconsistenciesThrough(collation, units, of, through, lexicons[of], support))
    }
  }
  const conceptOf = conceptFinder(concepts)
  return joinByNames(collation, found, lexicons).map((inconsistency) => ({
    ...inconsistency,
    concept: inconsistency.concept < 0 ? conceptOf(inconsistency) : inconsistency.concept,
  }))
}

function inconsistenciesThrough(
  collation: Collation,
  units: readonly Units[],
  of: number,
  through: number,
  lexicon: Lexicon | undefined,
  support: Support,
): Inconsistency[] {
  const {language} = collation.words(of)
  const pivotForms = collation.words(through).forms
  const abroad = language.id !== collation.words(through).language.id
  const partners = partnersOf(collation, of, through)
  const pivotPartners = partnersOf(collation, through, of)
  const families = familiesOf(collation.vocabulary.forms, collation.words(through).language.root, lexicon)
  const found: Inconsistency[] = []
  for (const pivot of pivotsOf(collation, of, through, families, support)) {
    const [steady, ...others] = candidatesOf(collation, of, through, pivot.uses).filter(
      ({uses}) =>
        !abroad ||
        (uses.length >= leastTimesAbroad &&
          uses.length >= leastShareAbroad * units[of]!.countOf(uses[0]!.word)),
    )
    if (!steady) continue
    const kept: Candidate[] = [steady]
    const kin: Candidate[] = []
    let score = 0
    for (const other of others) {
      const pivotForm = collation.vocabulary.forms[pivotForms[other.uses[0]!.pivotWord]!]!
      const rivalry = rivalryOf(steady, other, pivotForm, language.root, lexicon)
      if (rivalry < leastScore) {
        const isDerived = isDerivation(steady.form, other.form, language.root, lexicon)
        if (isDerived && other.confidence >= leastOfKin) kin.push(other)
        continue
      }
      kept.push(other)
      score = Math.max(score, rivalry)
    }
    if (kept.length < 2) continue
    // What stands beside a word derived from the pivot, and is derived from a name found, is that name in other grammar:
    // it joins only where it differs from its own pivot, or every derived pair of the two texts would.
    for (const other of candidatesOf(collation, of, through, pivot.kin)) {
      const isKin = kept.some(({form}) => isDerivation(form, other.form, language.root, lexicon))
      const pivotForm = collation.vocabulary.forms[pivotForms[other.uses[0]!.pivotWord]!]!
      const isSame = isDerivation(pivotForm, other.form, language.root, lexicon)
      if (isKin && !isSame && other.confidence >= leastOfKin) kept.push(other)
    }
    kept.push(...kin)
    const names = placesOf(units, of, through, kept, partners, pivotPartners)
    const renderings = groupPlaces(collation, of, names.here)
    if (renderings.length < 2) continue
    const [pivotGroup] = groupPlaces(collation, through, [names.there])
    found.push({
      concept: -1,
      translation: of,
      renderings: renderings.map((group) => renderingOf(collation, of, group)),
      pivots: [renderingOf(collation, through, pivotGroup!)],
      score,
    })
  }
  return found
}

/** Where candidates stand, each widened to its unit, and where the pivot does. */
function placesOf(
  units: readonly Units[],
  of: number,
  through: number,
  candidates: readonly Candidate[],
  partners: Int32Array,
  pivotPartners: Int32Array,
): {here: Place[][]; there: Place[]} {
  const inside = (partner: number, start: number, end: number): boolean =>
    partner < 0 || (partner >= start && partner < end)
  const there: Place[] = []
  const here = candidates.map(({uses}) =>
    uses.map(({row, word, pivotWord, score}) => {
      const pivotAlone = {start: pivotWord, end: pivotWord + 1}
      const wide = units[through]!.widen(row, pivotAlone, () => true)
      const whole = units[of]!.stretch(
        row,
        {start: word, end: word + 1},
        (next) => partners[next]! >= 0 && inside(partners[next]!, wide.start, wide.end),
      )
      const span = units[of]!.widen(row, whole, (next) => inside(partners[next]!, wide.start, wide.end))
      const pivotSpan = units[through]!.widen(row, pivotAlone, (next) =>
        inside(pivotPartners[next]!, span.start, span.end),
      )
      there.push({row, score, ...pivotSpan})
      return {row, score, ...span}
    }),
  )
  return {here, there}
}
