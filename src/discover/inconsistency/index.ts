import type {Collation} from '../../collate/index.ts'
import {group} from '../../group.ts'
import type {Lexicon} from '../../language/index.ts'
import type {Concordance, Inconsistency} from '../concordance.ts'
import {inOrder, type Span, Spans} from '../word-spans.ts'
import {conceptsOf} from './concept-finder.ts'
import {type Divergent, divergentOf} from './divergent.ts'
import {type Candidate, Candidates, rivalryOf} from './evidence.ts'
import {groupPlaces} from './group-places.ts'
import {joinByNames} from './join.ts'
import {familyFinder, isDerivation} from './kinship.ts'
import {type Draft, Name, Spellings} from './names.ts'
import {inconsistenciesOfConcepts} from './phrases.ts'
import {type Partners, partnersOf, pivotsOf, type Uses} from './pivots.ts'
import {sift} from './sift.ts'
import {supporterOf} from './support.ts'
import {Units} from './units.ts'

/** Evidence below this is kept from the judge too: it would be most of the words of a free translation. */
const leastScore = 0.4

/** A name in other grammar has to be linked this surely. */
const leastOfKin = 0.6

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
  lexicons: readonly (Lexicon | undefined)[],
  {concepts, divergences}: Pick<Concordance, 'concepts' | 'divergences'>,
): Inconsistency[] {
  const units = collation.translations.map((_, index) => once(() => new Units(collation, index)))
  const divergent = divergentOf(collation, divergences)
  const support = supporterOf(collation, divergent)
  const ofPairs = byPairAndConcept(divergent)
  const names = concepts.map(({renderings}) =>
    once(() =>
      group(
        renderings.map((one) => Name.of(collation, one)),
        ({translation}) => translation,
      ),
    ),
  )
  const families = familyFinder(collation, lexicons)
  const spellings = new Spellings(collation)
  let found: Draft[] = []
  for (const [of, {role}] of collation.translations.entries()) {
    // A source is what it is, and a commentary may call things as it likes.
    if (role !== 'translation') continue
    for (const [through, {role: other}] of collation.translations.entries()) {
      // Nor does one prove anything: it paraphrases, and divergences, which confirm links, are not sought beside it.
      if (of === through || other === 'commentary') continue
      // Between languages phrases are paired over the whole work (`abroad/`): links of single words are guesses there.
      if (collation.words(of).language !== collation.words(through).language) continue
      const ofConcepts = inconsistenciesOfConcepts(
        collation,
        (concept) => names[concept]?.(),
        ofPairs.get(pairOf(of, through)) ?? new Map(),
        {of, through},
        lexicons[of],
      )
      const pair = {of, through, units: {of: units[of]!(), through: units[through]!()}}
      const wavering = pivotsOf(collation, of, through, families(of, through), support)
      const ofWords = inconsistenciesOfWords(collation, pair, lexicons[of], wavering, spellings)
      found = found.concat(ofConcepts, ofWords)
    }
  }
  const joined = sift(collation, joinByNames(collation, found, lexicons), lexicons)
  const nearest = conceptsOf(collation, concepts, joined)
  return joined.map((inconsistency, index) => ({
    ...inconsistency,
    concept: inconsistency.concept < 0 ? nearest[index]! : inconsistency.concept,
  }))
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const pairOf = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`

/** The divergences between two translations, of each concept: of 36 texts, each pair has one in 630 of all. */
function byPairAndConcept(divergences: readonly Divergent[]): Map<string, Map<number, Divergent[]>> {
  const pairs = new Map<string, Map<number, Divergent[]>>()
  for (const [concept, own] of group(divergences, ({divergence}) => divergence.concept)) {
    const ofPairs = group(own, ({divergence: {a, b}}) => pairOf(a.translation, b.translation))
    for (const [pair, between] of ofPairs) {
      if (!pairs.has(pair)) pairs.set(pair, new Map())
      pairs.get(pair)!.set(concept, between)
    }
  }
  return pairs
}

/** The translation looked at, the one whose words are pivots, and what words of each belong together. */
interface Pair {
  of: number
  through: number
  units: {of: Units; through: Units}
}

function inconsistenciesOfWords(
  collation: Collation,
  pair: Pair,
  lexicon: Lexicon | undefined,
  {uses, pivots}: ReturnType<typeof pivotsOf>,
  spellings: Spellings,
): Draft[] {
  const {of, through} = pair
  const {language} = collation.words(of)
  const {forms} = collation.vocabulary
  const pivotForms = collation.words(through).forms
  const pivotFormOf = (candidate: Candidate): string =>
    forms[pivotForms[uses.pivotWords[candidate.uses[0]!]!]!]!
  const here = collation.words(of).forms
  const isAlike = (use: number): boolean =>
    collation.vocabulary.stems[here[uses.words[use]!]!] ===
    collation.vocabulary.stems[pivotForms[uses.pivotWords[use]!]!]
  const isDerived = (a: string, b: string): boolean => isDerivation(a, b, language.root, lexicon)
  const partners = partnersOf(collation, of, through)
  const candidates = new Candidates(collation, of, through, uses)
  const found: Draft[] = []
  for (const pivot of pivots) {
    if (!candidates.mayWaver(pivot.own)) continue
    const [steady, ...others] = candidates.gather([pivot.own])
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
    for (const other of candidates.gather(pivot.kin)) {
      if (other.confidence < leastOfKin || !kept.some(({form}) => isDerived(form, other.form))) continue
      if (!isDerived(pivotFormOf(other), other.form)) kept.push(other)
    }
    kept.push(...kin)
    const names = placesOf(pair, uses, kept, partners, isAlike)
    const renderings = groupPlaces(collation, of, names.here)
    if (renderings.length < 2) continue
    const nameOf = (translation: number, spans: Spans): Name =>
      new Name(collation, translation, spellings.commonest(translation, spans), spans)
    found.push({
      concept: -1,
      translation: of,
      renderings: renderings.map((spans) => nameOf(of, spans)),
      pivots: [nameOf(through, inOrder(names.there))],
      score,
    })
  }
  return found
}

/**
 * Where candidates stand, each widened to its unit, and where the pivot does. Where the pivot of the steady name is part of a
 * unit (`harbour master`), its word by itself is another thing, which the other text may well name by the same word.
 */
function placesOf(
  {units}: Pair,
  uses: Uses,
  candidates: readonly Candidate[],
  {here, there}: Partners,
  isAlike: (use: number) => boolean,
): {here: Spans[]; there: Spans[]} {
  let [from, to] = [0, 0]
  const mayJoin = (partner: number): boolean => partner < 0 || (partner >= from && partner < to)
  const isPartOfPivot = (word: number): boolean => there[word]! >= 0 && mayJoin(there[word]!)
  const mayJoinName = (word: number): boolean => mayJoin(there[word]!)
  const mayJoinPivot = (word: number): boolean => mayJoin(here[word]!)
  const anyWord = (): boolean => true
  const found: {here: Spans[]; there: Spans[]} = {here: [], there: []}
  const isBare = ({start, end}: Span): boolean => end - start === 1
  let isUnit = false
  for (const candidate of candidates) {
    const names: Span[] = []
    const pivots: Span[] = []
    for (const use of candidate.uses) {
      const [row, word, pivotWord] = [uses.rows[use]!, uses.words[use]!, uses.pivotWords[use]!]
      const pivotAlone = {start: pivotWord, end: pivotWord + 1}
      const wide = units.through.widen(row, pivotAlone, anyWord)
      from = wide.start
      to = wide.end
      const whole = units.of.stretch(row, {start: word, end: word + 1}, isPartOfPivot)
      const span = units.of.widen(row, whole, mayJoinName)
      from = span.start
      to = span.end
      const pivotSpan = units.through.widen(row, pivotAlone, mayJoinPivot)
      if (isUnit && isBare(pivotSpan) && isAlike(use)) continue
      names.push(span)
      pivots.push(pivotSpan)
    }
    if (candidate === candidates[0]) isUnit = 2 * pivots.filter(isBare).length < pivots.length
    if (names.length === 0) continue
    found.here.push(Spans.of(names))
    found.there.push(Spans.of(pivots))
  }
  return found
}
