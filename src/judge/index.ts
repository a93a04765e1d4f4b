import {expectGiven, hasField} from '../failure.ts'
import {version} from '../version.ts'
import {balanceOf} from './balance.ts'
import {conceptOf, translationOf} from './contents.ts'
import {Echoes, namesDifference} from './echoes.ts'
import {sortFindings} from './finding-order.ts'
import {joinEdits} from './join-edits.ts'
import {withOwn} from './own-rules.ts'
import type {Finding, Report} from './report.ts'
import type {Evidence, Rule} from './rule.ts'
import {runRule} from './run-rule.ts'
import type {JudgeSettings} from './settings.ts'
import type {Judged, Run} from './steps/index.ts'
import {summarise} from './summary.ts'

export {conceptOf, translationOf} from './contents.ts'
export {isTold} from './doubts.ts'
export {compareStrings, sortFindings} from './finding-order.ts'
export {fingerprintOf, foldTerm, hashOf, type Identity} from './fingerprint.ts'
export {aboutTerms, type Handles, handlesOf, type Named, subjectOf} from './handles.ts'
export {type Ignore, type IgnoreOutcome, type Ignoring, withoutIgnored} from './ignores.ts'
export {type LackingPlace, lackingPlaces} from './lacking-place.ts'
export * from './lock/index.ts'
export {type Narrowing, narrowReport} from './narrow.ts'
export {allOfRows, lackingIn, type Need, needTitles} from './needs.ts'
export {withOwn} from './own-rules.ts'
export {qualityOf} from './quality.ts'
export * from './report.ts'
export type {Draft, Evidence, Place, Rule} from './rule.ts'
export {ruleIds, rules} from './rules/index.ts'
export type {JudgeSettings, Override, RuleSetting} from './settings.ts'
export {gravestFirst, isAtLeast, severities} from './severity.ts'
export {concerns} from './sides.ts'
export {urlOf as ruleUrl} from './stamp.ts'
export {summarise} from './summary.ts'

/** What a caller brings or leaves; everything may be left out. */
export interface Own {
  /** Rules of one's own, run after those that ship. */
  rules?: readonly Rule[]
  /** Whether renderings of concepts are left empty: those of a whole Bible take a tenth of its rules' time. */
  isBrief?: boolean
}

/**
 * Runs the rules over the evidence and returns the report: plain data. Pure; the same bytes for the same input.
 *
 * @param evidence what `collate` and `discover` found
 * @param settings severities and options per rule, the accepted state; all of it may be left out
 * @returns every finding with severity, status, url and fingerprint, in the order of the work
 * @throws InputError if two rules have one id
 * @example
 * const collation = collate(translations)
 * const report = judge({collation, concordance: await discover(collation)}, {rules: {'untranslated': 'off'}})
 */
export function judge(evidence: Evidence, settings: JudgeSettings = {}, own: Own = {}): Report {
  const isFound = (name: 'collation' | 'concordance', field: string): boolean =>
    hasField(evidence, name, 'object') && hasField(evidence[name], field, 'object')
  const isEvidence = isFound('collation', 'rows') && isFound('concordance', 'concepts')
  expectGiven(
    isEvidence,
    'judge',
    'what `collate` and `discover` give, as `{collation, concordance}`',
    evidence,
  )
  const {collation, concordance} = evidence
  const {rows, onProgress} = collation
  const rules = withOwn(own.rules)
  const balance = balanceOf(evidence, settings)
  const run: Run = {evidence, settings, ...(balance && {balance})}
  const found: Judged[] = []
  const single: Finding[] = []
  // Drafts are kept where findings may be joined by what they say of an edit: they are as large as all findings.
  const keep = (one: Judged): void => void (evidence.baseline ? found.push(one) : single.push(one.finding))
  const progress = (index: number): void =>
    onProgress?.('applying the rules', (rows.length * index) / rules.length, rows.length)
  const [naming, others] = [rules.filter(namesDifference), rules.filter((rule) => !namesDifference(rule))]
  const named = naming.flatMap((rule, index) => {
    progress(index)
    return runRule(rule, run)
  })
  const echoes = new Echoes(named, evidence)
  for (const one of named) if (!echoes.has(one)) keep(one)
  for (const [index, rule] of others.entries()) {
    progress(naming.length + index)
    for (const one of runRule(rule, run)) if (!echoes.has(one)) keep(one)
  }
  balance?.settle()
  const findings = sortFindings(
    evidence.baseline ? joinEdits(found, evidence).map(({finding}) => finding) : single,
    collation,
    rules,
  )
  return {
    schemaVersion: 1,
    tool: {name: 'clausediff', version},
    translations: collation.translations.map(translationOf),
    findings,
    concepts: concordance.concepts.map((concept) =>
      own.isBrief ? {id: concept.id, label: concept.label, renderings: []} : conceptOf(concept, collation),
    ),
    summary: summarise(findings),
  }
}
