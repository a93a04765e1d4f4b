import type {Collation} from '../collate/index.ts'
import {expectGiven, hasField} from '../failure.ts'
import {once} from '../once.ts'
import {compareLanguages, exchangedAbroad} from './abroad/index.ts'
import {type Checks, pairsToCheck, QuantityMemory, runChecks} from './checks/index.ts'
import {groupConcepts} from './concepts/index.ts'
import {findKnown, type KnownOccurrence, overrule} from './concepts/known.ts'
import {wordsToWeigh} from './concepts/words-to-weigh.ts'
import type {Concordance, Divergence, Inconsistency, Stray} from './concordance.ts'
import {DivergenceColumns} from './divergence-columns.ts'
import type {KnownRows} from './in-rows/found-in-row.ts'
import {type Counted, countWords, type Pair, pairsToCompare, rowWeigher} from './in-rows/weighing.ts'
import {findInconsistencies} from './inconsistency/index.ts'
import {withMentions} from './mentions/index.ts'
import type {DiscoverOptions} from './options.ts'
import {leastOddsInCommentary, type Sought} from './phrase/candidates.ts'
import type {Lines} from './phrase/lines.ts'
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
export {idOfLabel} from './concepts/id-of-label.ts'
export * from './concordance.ts'
export {counterpart} from './counterpart.ts'
export {checksOf, type KnownRows, type PlainPhrases, phrasesOf} from './in-rows/found-in-row.ts'
export {type RowWork, workOnRows} from './in-rows/work-on-rows.ts'
export {nearWords} from './near-words.ts'
export type {DiscoverOptions} from './options.ts'
export {type Hit, search, searchBy} from './search.ts'
export {type NamedStray, namedStrays} from './usage/named-strays.ts'
export {ProjectUsage} from './usage/project-usage.ts'
export type {KnownStray, Usage} from './usage/said.ts'
export {isWrittenAsName} from './written-as-name.ts'

/**
 * Finds what the translations call things: divergences phrase by phrase, grouped into concepts over the whole work.
 * Asynchronous, since dictionaries are loaded when first needed.
 */
export async function discover(
  collation: Collation,
  {termbase, strays: known = [], rows, isJudged = false}: DiscoverOptions = {},
): Promise<Concordance> {
  expectGiven(hasField(collation, 'rows', 'object'), 'discover', 'what `collate` gives', collation)
  if (isJudged && (!rows || rows.isPartial)) linkFirst(collation)
  const counted = await countWords(collation)
  const {lexicons, lines} = counted
  const pairs = pairsToCompare(collation, 'translation')
  const columns = findDivergences(collation, pairs, counted, {known: rows})
  const terms = termbase ? findKnown(collation, termbase) : []
  const {found, knownOf} =
    terms.length > 0 ? withKnown(columns, terms, lines) : {found: columns, knownOf: new Map()}
  const grouped = groupConcepts(collation, found, lines, {
    inCommentaries: (phrases, of) =>
      findDivergences(collation, pairsToCompare(collation, 'commentary'), counted, {
        soughtBeside: (a) => ({
          wordsSought: wordsToWeigh(of(a), phrases),
          least: leastOddsInCommentary,
        }),
      }),
    known: terms,
    knownOf,
  })
  const divergences = once(() => [...grouped.divergences()])
  const {concepts, inconsistencies: abroad} = compareLanguages(collation, lines, grouped.concepts)
  const crossings = once(() => [...grouped.crossings(), ...exchangedAbroad(collation, concepts, lexicons)])
  let inconsistencies: Inconsistency[] | undefined
  let checks: Checks | undefined
  const numbers = new QuantityMemory()
  let strays: Stray[] | undefined
  let usage: Usage[] | undefined
  const concordance: Concordance = {
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
    numbersIn: (text, language) => numbers.found(text, language),
    get checks() {
      // While these are found here, rows are compared elsewhere.
      if (rows?.isPartial) void concordance.inconsistencies
      checks ??= runChecks(collation, lexicons, rows, numbers)
      return checks
    },
    get strays() {
      strays ??= placeStrays(collation, lexicons, divergences(), known)
      return strays
    },
    get usage() {
      usage ??= usageOf(collation, lexicons, concordance)
      return usage
    },
  }
  return concordance
}

/**
 * Links the words of texts that checks will compare. Linking two Bibles passes 80 MB, which what is found later fills again
 * if it comes first; behind the terms it would stand on top of them.
 */
function linkFirst(collation: Collation): void {
  for (const {a, b} of pairsToCheck(collation).near) collation.links(a, b)
}

/** What pairs of translations render differently, row by row. */
function findDivergences(
  collation: Collation,
  pairs: readonly Pair[],
  counted: Counted,
  {known, soughtBeside}: {known?: KnownRows | undefined; soughtBeside?: (a: number) => Sought} = {},
): DivergenceColumns {
  const found = new DivergenceColumns(pairs, counted.lines)
  if (pairs.length === 0) return found
  const weigh = once(() => rowWeigher(collation, pairs, counted, soughtBeside))
  for (let row = 0; row < collation.rows.length; row++) {
    collation.onProgress?.('weighing phrases', row + 1, collation.rows.length)
    const inRow = known?.phrases(row) ?? weigh()(row)
    for (const [pair, spans] of inRow.entries()) for (const one of spans) found.add(pair, one)
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

const byPlace = (x: Divergence, y: Divergence): number =>
  x.row - y.row ||
  x.a.translation - y.a.translation ||
  x.b.translation - y.b.translation ||
  x.a.start - y.a.start
