import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import type {Concordance, Divergence, Inconsistency} from '../concordance.ts'
import {conceptFinder} from './concept-finder.ts'
import {type Candidate, candidatesOf, rivalryOf} from './evidence.ts'
import {groupPlaces, type Place, renderingOf} from './group-places.ts'
import {joinByNames} from './join.ts'
import {familyFinder, isDerivation} from './kinship.ts'
import {inconsistenciesOfConcepts} from './phrases.ts'
import {type Partners, type Pivot, partnersOf, pivotsOf} from './pivots.ts'
import {supporterOf} from './support.ts'
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
  const byConcept = groupByConcept(divergences)
  const families = familyFinder(collation, lexicons)
  const found: Inconsistency[] = []
  for (const [of, {role}] of collation.translations.entries()) {
    // A source is what it is, and a commentary may call things as it likes.
    if (role !== 'translation') continue
    for (const [through, {role: other}] of collation.translations.entries()) {
      // Nor does one prove anything: it paraphrases, and divergences, which confirm links, are not sought beside it.
      if (of === through || other === 'commentary') continue
      found.push(...inconsistenciesOfConcepts(collation, concepts, byConcept, of, through, lexicons[of]))
      const pivots = pivotsOf(collation, of, through, families(of, through), support)
      found.push(...inconsistenciesOfWords(collation, units, of, through, lexicons[of], pivots))
    }
  }
  const conceptOf = conceptFinder(concepts)
  return joinByNames(collation, found, lexicons).map((inconsistency) => ({
    ...inconsistency,
    concept: inconsistency.concept < 0 ? conceptOf(inconsistency) : inconsistency.concept,
  }))
}

function groupByConcept(divergences: readonly Divergence[]): Map<number, Divergence[]> {
  const byConcept = new Map<number, Divergence[]>()
  for (const divergence of divergences) {
    const own = byConcept.get(divergence.concept)
    if (own) own.push(divergence)
    else byConcept.set(divergence.concept, [divergence])
  }
  return byConcept
}

function inconsistenciesOfWords(
  collation: Collation,
  units: readonly Units[],
  of: number,
  through: number,
  lexicon: Lexicon | undefined,
  pivots: readonly Pivot[],
): Inconsistency[] {
  const {language} = collation.words(of)
  const {forms} = collation.vocabulary
  const pivotForms = collation.words(through).forms
  const pivotFormOf = ({uses}: Candidate): string => forms[pivotForms[uses[0]!.pivotWord]!]!
  const isDerived = (a: string, b: string): boolean => isDerivation(a, b, language.root, lexicon)
  const abroad = language.id !== collation.words(through).language.id
  const partners = partnersOf(collation, of, through)
  const found: Inconsistency[] = []
  for (const pivot of pivots) {
    const [steady, ...others] = candidatesOf(collation, of, through, pivot.uses).filter(
      ({uses}) =>
        !abroad ||
        (uses.length >= leastTimesAbroad &&
          uses.length >= leastShareAbroad * units[of]!.countOf(uses[0]!.word)),
    )
    if (!steady) continue
    const kept: Candidate[] = [steady]
    const refused: Candidate[] = []
    let score = 0
    for (const other of others) {
      const rivalry = rivalryOf(steady, other, pivotFormOf(other), language.root, lexicon)
      if (rivalry < leastScore) refused.push(other)
      else {
        kept.push(other)
        score = Math.max(score, rivalry)
      }
    }
    if (kept.length < 2) continue
    const kin = refused.filter(
      ({form, confidence}) => confidence >= leastOfKin && isDerived(steady.form, form),
    )
    // What stands beside a word derived from the pivot, and is derived from a name found, is that name in other grammar:
    // it joins only where it differs from its own pivot, or every derived pair of the two texts would.
    for (const other of candidatesOf(collation, of, through, pivot.kin)) {
      if (other.confidence < leastOfKin || !kept.some(({form}) => isDerived(form, other.form))) continue
      if (!isDerived(pivotFormOf(other), other.form)) kept.push(other)
    }
    kept.push(...kin)
    const names = placesOf(units, of, through, kept, partners)
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
  partners: Partners,
): {here: Place[][]; there: Place[]} {
  const inside = (partner: number, start: number, end: number): boolean =>
    partner < 0 || (partner >= start && partner < end)
  const {here, there} = partners
  const pivotPlaces: Place[] = []
  const places = candidates.map(({uses}) =>
    uses.map(({row, word, pivotWord, score}) => {
      const pivotAlone = {start: pivotWord, end: pivotWord + 1}
      const wide = units[through]!.widen(row, pivotAlone, () => true)
      const whole = units[of]!.stretch(
        row,
        {start: word, end: word + 1},
        (next) => there[next]! >= 0 && inside(there[next]!, wide.start, wide.end),
      )
      const span = units[of]!.widen(row, whole, (next) => inside(there[next]!, wide.start, wide.end))
      const pivotSpan = units[through]!.widen(row, pivotAlone, (next) =>
        inside(here[next]!, span.start, span.end),
      )
      pivotPlaces.push({row, score, ...pivotSpan})
      return {row, score, ...span}
    }),
  )
  return {here: places, there: pivotPlaces}
}
