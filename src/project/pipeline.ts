import type {Collation, OnProgress} from '../collate/index.ts'
import {collate} from '../collate/index.ts'
import type {Concordance, KnownRows, KnownStray, RowWork} from '../discover/index.ts'
import {expectGiven, hasField} from '../failure.ts'
import type {SourceFile} from '../format/index.ts'
import type {Ignore, Ignoring, JudgeSettings, Lock, Report, Rule} from '../judge/index.ts'
import {parse, type Translation} from '../parse/index.ts'
import type {Recall} from '../recall.ts'
import type {Termbase} from '../termbase/index.ts'

/** A text, or what it was parsed into before. */
export type Text = SourceFile | Translation

/** Everything one comparison yields. */
export interface Comparison {
  collation: Collation
  concordance: Concordance
  report: Report
  /** How many findings were left out as the config or a comment asks. */
  ignored: number
  /** Ignores that fit no finding. */
  unused: Ignoring[]
}

/** What is known beside the texts; everything may be left out. */
export interface Known {
  termbase?: Termbase
  /** Names that stray from what the other documents of the project say. */
  strays?: readonly KnownStray[]
  /** What was found in rows of these very texts elsewhere. */
  rows?: KnownRows
  /** Findings that are not wanted, and the name of the file that says so. */
  ignores?: readonly Ignore[]
  ignoresIn?: string
  /** The accepted state: without it every finding is new. */
  lock?: Lock
  /** Completes "changed …" in `drift`; `since accepted` if left out. */
  since?: string
  /** Rules of one's own, run after those that ship. */
  rules?: readonly Rule[]
  /** Whether renderings of concepts in the report are left empty, for who adds them later or prints none. */
  isBrief?: boolean
  /** Told how far the work is. */
  onProgress?: OnProgress
  /** What comparing nearly the same texts has worked out before; the results are those without. */
  recall?: Recall
}

/** The product in one piece: parse, collate, discover, judge. `cli` reads before it and reports after it. */
export async function compare(
  texts: readonly Text[],
  settings: JudgeSettings = {},
  known: Known = {},
): Promise<Comparison> {
  const isList =
    Array.isArray(texts) &&
    texts.every((one) => hasField(one, 'value', 'string') || hasField(one, 'children', 'object'))
  expectGiven(isList, 'compare', 'a list of texts that `read`, `sourceOf` or `parse` gives', texts)
  const collation = layOut(texts, known.onProgress, known.recall)
  const concordance = await discoverOver(collation, {...known, isJudged: true})
  // Loaded when needed: a command that only shows a clause has no use for either.
  const {judge, stateOf, withAbsent, withoutIgnored, withOwn} = await import('../judge/index.ts')
  const {lock, termbase, ignores = [], ignoresIn: where = 'config'} = known
  const {baseline, ...state} = lock ? stateOf(lock, collation, known.since) : {}
  const evidence = {collation, concordance, ...(termbase && {termbase}), ...(baseline && {baseline})}
  const rules = withOwn(known.rules)
  const found = judge(evidence, {...settings, ...state}, known)
  const {report, ...notes} = withoutIgnored(found, collation, {ignores, where, settings, rules})
  return {
    collation,
    concordance,
    report: lock ? withAbsent(report, lock, settings, rules, collation) : report,
    ...notes,
  }
}

/** As far as evidence goes: what the translations call things, before anybody has an opinion. */
export async function discoverIn(
  texts: readonly Text[],
  {onProgress, recall, ...known}: Pick<Known, 'termbase' | 'strays' | 'rows' | 'onProgress' | 'recall'> = {},
): Promise<{collation: Collation; concordance: Concordance}> {
  const collation = layOut(texts, onProgress, recall)
  return {collation, concordance: await discoverOver(collation, known)}
}

/** The same for texts that are laid out already. */
export async function discoverOver(
  collation: Collation,
  {
    termbase,
    strays,
    rows,
    isJudged = false,
  }: Pick<Known, 'termbase' | 'strays' | 'rows'> & {isJudged?: boolean} = {},
): Promise<Concordance> {
  const {discover} = await import('../discover/index.ts')
  const known = {...(termbase && {termbase}), ...(strays && {strays}), ...(rows && {rows})}
  return discover(collation, {...known, isJudged})
}

/**
 * Works on single rows of texts that are laid out, for `Known.rows` of whoever puts the work together.
 *
 * @param isJudged whether their texts are to be compared, as `compare` does and `discoverIn` does not
 */
export async function workInRows(collation: Collation, isJudged: boolean): Promise<RowWork> {
  const {workOnRows} = await import('../discover/index.ts')
  return workOnRows(collation, isJudged)
}

/** As far as laying side by side goes. */
export function layOut(texts: readonly Text[], onProgress?: OnProgress, recall?: Recall): Collation {
  return collate(
    texts.map((text) => ('children' in text ? text : parse(text))),
    {...(onProgress && {onProgress}), ...(recall && {recall})},
  )
}
