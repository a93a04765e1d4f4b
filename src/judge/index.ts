import type {Collation} from '../collate/index.ts'
import type {Concept} from '../discover/index.ts'
import {type Capability, uncheckedIn} from '../language/index.ts'
import {clausesOf, type Translation} from '../parse/index.ts'
import {version} from '../version.ts'
import {balanceOf, weighs} from './balance.ts'
import {compareFindings} from './fingerprint.ts'
import {variantsOf} from './overrides.ts'
import {type Finding, type Report, type ReportConcept, type Severity, severities} from './report.ts'
import type {Draft, Evidence} from './rule.ts'
import {rules} from './rules/index.ts'
import type {JudgeSettings} from './settings.ts'
import {stamper} from './stamp.ts'
import {summarise} from './summary.ts'

export {
  compareFindings,
  compareStrings,
  fingerprintOf,
  foldTerm,
  hashOf,
  type Identity,
} from './fingerprint.ts'
export {type Ignore, type IgnoreOutcome, type Ignoring, withoutIgnored} from './ignores.ts'
export * from './lock/index.ts'
export * from './report.ts'
export type {Draft, Evidence, Place, Rule} from './rule.ts'
export {rules} from './rules/index.ts'
export type {JudgeSettings, Override, RuleSetting} from './settings.ts'
export {urlOf as ruleUrl} from './stamp.ts'
export {summarise} from './summary.ts'

/**
 * Runs the rules over the evidence and returns the report. Pure; the same bytes for the same input.
 *
 * @param evidence what `collate` and `discover` found
 * @param settings severities and options per rule, the accepted state; all of it may be left out
 * @returns every finding with severity, status, url and fingerprint, in the order of the work
 * @example
 * const collation = collate(translations)
 * const report = judge({collation, concordance: await discover(collation)}, {rules: {'untranslated': 'off'}})
 */
export function judge(evidence: Evidence, settings: JudgeSettings = {}): Report {
  const {collation, concordance} = evidence
  const findings = new Map<string, Finding>()
  const balance = balanceOf(evidence, settings)
  for (const [index, rule] of rules.entries()) {
    const {rows} = collation
    collation.onProgress?.('applying the rules', (rows.length * index) / rules.length, rows.length)
    const stamp = stamper(evidence, rule, settings)
    for (const {options, severityOf} of variantsOf(rule, settings, collation)) {
      const report = (draft: Draft): void => {
        if ((draft.score ?? 1) < (settings.minScore ?? 0)) return
        const {finding, identity} = stamp(draft)
        if (weighs(rule)) balance?.weigh(draft, finding, rule)
        const severity = severityOf(finding)
        if (severity === undefined) return
        finding.severity = milder(severity, draft.mostSevere)
        const same = findings.get(identity)
        if (!same) findings.set(identity, finding)
        else {
          // What happens twice in one clause in the same words is one finding with more places.
          same.renderings.push(...finding.renderings)
          if (finding.status === 'new') balance?.keep(same)
        }
      }
      rule.run(evidence, report, options)
    }
  }
  balance?.settle()
  const rowOf = new Map(collation.rows.map((row, index) => [row.key, index]))
  const sorted = [...findings.values()].sort(compareFindings((key) => rowOf.get(key) ?? -1))
  return {
    schemaVersion: 1,
    tool: {name: 'clausediff', version},
    translations: collation.translations.map((translation) => ({
      id: translation.id,
      path: translation.path,
      language: translation.language,
      role: translation.role,
      title: translation.title,
      clauseCount: clausesOf(translation).length,
      ...uncheckedOf(translation),
    })),
    findings: sorted,
    concepts: concordance.concepts.map((concept) => viewConcept(concept, collation)),
    summary: summarise(sorted),
  }
}

/** Commentaries are checked for nothing. */
function uncheckedOf({language, role}: Translation): {unchecked?: Capability[]} {
  const unchecked = role === 'commentary' ? [] : uncheckedIn(language)
  return unchecked.length > 0 ? {unchecked} : {}
}

const milder = (severity: Severity, most: Severity = severity): Severity =>
  severities[Math.min(severities.indexOf(severity), severities.indexOf(most))]!

/** Renderings are gathered when a format prints them: most show findings alone. */
function viewConcept(concept: Concept, {translations, rows}: Collation): ReportConcept {
  const {id, label} = concept
  return {
    id,
    label,
    get renderings() {
      return concept.renderings.map(({translation, text, occurrences}) => ({
        translation: translations[translation]!.id,
        text,
        count: occurrences.length,
        clauses: [...new Set(occurrences.map(({row, clause}) => rows[row]?.key ?? clause.key))],
      }))
    },
  }
}
