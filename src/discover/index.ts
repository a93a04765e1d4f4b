import type {Collation} from '../collate/index.ts'
import type {Lexicon} from '../language/index.ts'
import {once} from '../once.ts'
import type {Role} from '../parse/index.ts'
import {compareLanguages} from './abroad/index.ts'
import {type Checks, runChecks} from './checks/index.ts'
import {groupConcepts} from './concepts/index.ts'
import {findKnown, type KnownOccurrence, overrule} from './concepts/known.ts'
import {wordsToWeigh} from './concepts/words-to-weigh.ts'
import type {Concordance, Divergence, Inconsistency, Stray} from './concordance.ts'
import {DivergenceColumns} from './divergence-columns.ts'
import {findInconsistencies} from './inconsistency/index.ts'
import {loadLexicons} from './lexicons.ts'
import {withMentions} from './mentions/index.ts'
import type {DiscoverOptions} from './options.ts'
import {type Abbreviations, readAbbreviations} from './phrase/abbreviations.ts'
import {Comparer, leastOddsInCommentary, type Sought} from './phrase/candidates.ts'
import {divergencesIn} from './phrase/divergences.ts'
import {Lines} from './phrase/lines.ts'
import {recalledRows} from './phrase/recalled-rows.ts'
import {Side} from './phrase/side.ts'
import {rank} from './phrase/weights.ts'
import {Words} from './phrase/word.ts'
import {placeStrays} from './usage/place-strays.ts'
import type {Usage} from './usage/said.ts'
import {usageOf} from './usage/usage.ts'

export {
  type Checks,
  type Glued,
  type Lack,
  type Mismatch,
  type NormMismatch,
  type Place,
  type Quoted,
  quantitiesOf,
  runChecks,
} from './checks/index.ts'
export * from './concordance.ts'
export {counterpart} from './counterpart.ts'
export {nearWords} from './near-words.ts'
export type {DiscoverOptions} from './options.ts'
export {type Hit, search, searchBy} from './search.ts'
export {ProjectUsage} from './usage/project-usage.ts'
export type {KnownStray, Usage} from './usage/said.ts'

/**
 * Finds what the translations call things: divergences phrase by phrase, grouped into concepts over the whole work.
 * Asynchronous, since dictionaries are loaded when first needed.
 */
export async function discover(
  collation: Collation,
  {termbase, strays: known = []}: DiscoverOptions = {},
): Promise<Concordance> {
  const lexicons = await loadLexicons(collation)
  const abbreviations = readAbbreviations(collation)
  const words = wordsByTranslation(collation, lexicons)
  const lines = collation.translations.map(
    (_, translation) => new Lines(collation, translation, abbreviations, words[translation]!),
  )
  const pairs = pairsToCompare(collation, 'translation')
  const columns = findDivergences(collation, pairs, lines, words, abbreviations)
  const terms = termbase ? findKnown(collation, termbase) : []
  const {found, knownOf} =
    terms.length > 0 ? withKnown(columns, terms, lines) : {found: columns, knownOf: new Map()}
  const grouped = groupConcepts(collation, found, lines, {
    inCommentaries: (phrases, of) =>
      findDivergences(
        collation,
        pairsToCompare(collation, 'commentary'),
        lines,
        words,
        abbreviations,
        (a) => ({
          wordsSought: wordsToWeigh(of.get(a) ?? new Set(), phrases),
          least: leastOddsInCommentary,
        }),
      ),
    known: terms,
    knownOf,
  })
  const divergences = once(() => [...grouped.divergences()])
  const crossings = once(grouped.crossings)
  const {concepts, inconsistencies: abroad} = compareLanguages(collation, lines, grouped.concepts)
  let inconsistencies: Inconsistency[] | undefined
  let checks: Checks | undefined
  let strays: Stray[] | undefined
  let usage: Usage[] | undefined
  return {
    concepts: withMentions(collation, concepts, lexicons),
    get divergences() {
      return divergences()
    },
    get crossings() {
      return crossings()
    },
    // Only judging asks for them, and of a whole Bible they take longer than linking it.
    get inconsistencies() {
      inconsistencies ??= joined(
        findInconsistencies(collation, lexicons, {concepts, divergences: divergences()}),
        abroad,
      ).filter((inconsistency) => !grouped.parties().areTwoIn(inconsistency))
      return inconsistencies
    },
    get checks() {
      checks ??= runChecks(collation, lexicons)
      return checks
    },
    get strays() {
      strays ??= placeStrays(collation, lexicons, divergences(), known)
      return strays
    },
    get usage() {
      usage ??= usageOf(collation, lexicons, divergences())
      return usage
    },
  }
}

/** What pairs of translations render differently, row by row: each text of a row is looked at once for all its pairs. */
function findDivergences(
  collation: Collation,
  pairs: readonly (readonly [number, number])[],
  lines: readonly Lines[],
  words: readonly Words[],
  {name}: Abbreviations,
  soughtBeside?: (a: number) => Sought,
): DivergenceColumns {
  const sides = lines.map((own, translation) =>
    pairs.some((pair) => pair.includes(translation)) ? new Side(own) : undefined,
  )
  const comparers = pairs.map(
    ([a, b]) => new Comparer(collation, sides[a]!, sides[b]!, words[a]!, rank, soughtBeside?.(a)),
  )
  const found = new DivergenceColumns(pairs, lines)
  if (pairs.length === 0) return found
  const {recall} = collation
  const what = soughtBeside ? 'sought' : 'all'
  const divergences = comparers.map((comparer) =>
    recall
      ? recalledRows(collation, recall, comparer, name, what)
      : (row: number) => divergencesIn(comparer, row),
  )
  for (let row = 0; row < collation.rows.length; row++) {
    collation.onProgress?.('weighing phrases', row + 1, collation.rows.length)
    for (let pair = 0; pair < comparers.length; pair++)
      for (const spans of divergences[pair]!(row)) found.add(pair, spans)
  }
  return found
}

/** Lets the termbase overrule what was found, with what each of the rest is about. */
function withKnown(
  columns: DivergenceColumns,
  known: readonly KnownOccurrence[],
  lines: readonly Lines[],
): {found: DivergenceColumns; knownOf: Map<number, KnownOccurrence>} {
  const all = Array.from({length: columns.count}, (_, d) => columns.at(d))
  const found = new DivergenceColumns(columns.betweens, lines)
  const knownOf = new Map<number, KnownOccurrence>()
  const overruled = overrule(all, known, columns.betweens)
  for (const {divergence, known} of overruled.sort((x, y) => byPlace(x.divergence, y.divergence))) {
    if (known) knownOf.set(found.count, known)
    found.addTold(divergence)
  }
  return {found, knownOf}
}

/** Inconsistencies of both kinds; what one language proves of a concept, another need not prove again. */
function joined(found: readonly Inconsistency[], abroad: readonly Inconsistency[]): Inconsistency[] {
  const isTold = ({concept, translation}: Inconsistency): boolean =>
    found.some((one) => one.concept === concept && one.translation === translation)
  return [...found, ...abroad.filter((one) => !isTold(one))]
}

/** The words of each translation; translations of one language have them in common. */
function wordsByTranslation({translations}: Collation, lexicons: readonly (Lexicon | undefined)[]): Words[] {
  const byLanguage = new Map<string, Words>()
  return translations.map(({language}, translation) => {
    const words = byLanguage.get(language) ?? new Words(lexicons[translation], language)
    byLanguage.set(language, words)
    return words
  })
}

/** Translations, two by two with others of their language that have a role. */
function pairsToCompare(collation: Collation, role: Role): [number, number][] {
  const {translations} = collation
  const pairs: [number, number][] = []
  for (const [a, one] of translations.entries()) {
    for (const [b, other] of translations.entries()) {
      if (b <= a || one.role !== 'translation' || other.role !== role) continue
      if (one.language === other.language && (one.language !== 'und' || mayBeOneLanguage(collation, a, b)))
        pairs.push([a, b])
    }
  }
  return pairs
}

/** Of the words of the shorter text, so many stand in another of its language. */
const leastShared = 0.15

/** Whether two texts whose language is not known have words in common, as two of one language do. */
function mayBeOneLanguage(collation: Collation, a: number, b: number): boolean {
  const [one, other] = [a, b].map((translation) => new Set(collation.words(translation).forms))
  const shared = [...one!].filter((form) => other!.has(form)).length
  return shared >= Math.min(one!.size, other!.size) * leastShared
}

const byPlace = (x: Divergence, y: Divergence): number =>
  x.row - y.row ||
  x.a.translation - y.a.translation ||
  x.b.translation - y.b.translation ||
  x.a.start - y.a.start
