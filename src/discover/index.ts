import type {Collation} from '../collate/index.ts'
import type {Lexicon} from '../language/index.ts'
import type {Role} from '../parse/index.ts'
import {compareLanguages} from './abroad/index.ts'
import {type Checks, runChecks} from './checks/index.ts'
import {groupConcepts} from './concepts/index.ts'
import {findKnown, overrule} from './concepts/known.ts'
import type {Phrase} from './concepts/phrase.ts'
import {wordsToWeigh} from './concepts/words-to-weigh.ts'
import type {Concordance, Divergence, Inconsistency, Stray} from './concordance.ts'
import {findInconsistencies} from './inconsistency/index.ts'
import {loadLexicons} from './lexicons.ts'
import {withMentions} from './mentions/index.ts'
import type {DiscoverOptions} from './options.ts'
import {readAbbreviations} from './phrase/abbreviations.ts'
import {leastOddsInCommentary} from './phrase/candidates.ts'
import {findDivergences} from './phrase/divergences.ts'
import {Lines} from './phrase/lines.ts'
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

/** What is less sure than this is not worth keeping. */
const leastScore = 0.2

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
  const found = pairs
    .flatMap(([a, b]) => findDivergences(collation, a, b, lines, words[a]!))
    .filter(({score}) => score >= leastScore)
  const inCommentaries = (phrases: ReadonlyMap<number, ReadonlySet<Phrase>>): Divergence[] =>
    pairsToCompare(collation, 'commentary').flatMap(([a, b]) =>
      findDivergences(collation, a, b, lines, words[a]!, {
        wordsSought: wordsToWeigh(phrases.get(a) ?? new Set()),
        least: leastOddsInCommentary,
      }),
    )
  const knownTerms = termbase ? findKnown(collation, termbase) : []
  const {
    concepts: grouped,
    divergences,
    crossings,
    parties,
  } = groupConcepts(
    collation,
    overrule(found, knownTerms, pairs).sort((x, y) => byPlace(x.divergence, y.divergence)),
    lines,
    {inCommentaries, known: knownTerms},
  )
  const {concepts, inconsistencies: abroad} = compareLanguages(collation, lines, grouped)
  let inconsistencies: Inconsistency[] | undefined
  let checks: Checks | undefined
  let strays: Stray[] | undefined
  let usage: Usage[] | undefined
  return {
    concepts: withMentions(collation, concepts, lexicons),
    divergences,
    crossings,
    // Only judging asks for them, and of a whole Bible they take longer than linking it.
    get inconsistencies() {
      inconsistencies ??= joined(
        findInconsistencies(collation, lexicons, {concepts, divergences}),
        abroad,
      ).filter((inconsistency) => !parties.areTwoIn(inconsistency))
      return inconsistencies
    },
    get checks() {
      checks ??= runChecks(collation, lexicons)
      return checks
    },
    get strays() {
      strays ??= placeStrays(collation, lexicons, divergences, known)
      return strays
    },
    get usage() {
      usage ??= usageOf(collation, lexicons, divergences)
      return usage
    },
  }
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
