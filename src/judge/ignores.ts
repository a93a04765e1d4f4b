import type {Collation} from '../collate/index.ts'
import {InputError} from '../failure.ts'
import {foldTerm} from './fingerprint.ts'
import {heardOf, keysOf} from './overrides.ts'
import type {Finding, Report, RuleId} from './report.ts'
import type {Rule} from './rule.ts'
import {rules as shipped} from './rules/index.ts'
import type {JudgeSettings} from './settings.ts'
import {concerns} from './sides.ts'
import {summarise} from './summary.ts'

/** Findings that are right but not wanted. What is left out of it narrows nothing. */
export interface Ignore {
  rule?: RuleId
  /** Keys, ranges or branches. */
  clauses?: string[]
  /** Ids: findings that name one of them. */
  translations?: string[]
  /** A rendering of the finding, verbatim. */
  text?: string
  /** Findings on terms about this concept: its name, or the words of both sides, `staff / employees`. */
  concept?: string
  fingerprint?: string
  reason: string
}

/** An ignore and where it stands, `clausediff.config.json` or `texts/a.md:12`. */
export interface Ignoring {
  where: string
  reason: string
  what: string
}

/** A report without what is ignored in it. */
export interface IgnoreOutcome {
  report: Report
  /** How many findings were left out. */
  ignored: number
  /** Ignores that could have matched something in this run and did not. */
  unused: Ignoring[]
}

interface Test extends Ignoring {
  fits(finding: Finding): boolean
  /** Whether this run can tell that it is unused. */
  isTestable: boolean
}

/**
 * Takes out what the config (`ignores`, which stand in the file `where`) and comments in the texts ask to
 * ignore.
 */
export function withoutIgnored(
  report: Report,
  collation: Collation,
  {
    ignores = [],
    where = 'config',
    settings = {},
    rules = shipped,
  }: {ignores?: readonly Ignore[]; where?: string; settings?: JudgeSettings; rules?: readonly Rule[]},
): IgnoreOutcome {
  const ran = new Set(heardOf(rules, settings).map(({id}) => id))
  const tests = [
    ...ignores.map((ignore) => testOf(ignore, collation, where, ran)),
    ...testsInTexts(collation, ran, new Set(rules.map(({id}) => id))),
  ]
  if (tests.length === 0) return {report, ignored: 0, unused: []}
  const used = new Set<Test>()
  const findings = report.findings.filter((finding) => {
    const fitting = tests.filter(({fits}) => fits(finding))
    for (const test of fitting) used.add(test)
    return fitting.length === 0
  })
  return {
    report: {...report, findings, summary: summarise(findings)},
    ignored: report.findings.length - findings.length,
    unused: tests.filter((test) => test.isTestable && !used.has(test)),
  }
}

function testOf(ignore: Ignore, collation: Collation, where: string, ran: ReadonlySet<string>): Test {
  const {rule, clauses, translations, text, concept, fingerprint, reason} = ignore
  const isAbout = concept === undefined ? () => true : aboutConcept(concept)
  const keys = clauses && keysIfAny(clauses, collation)
  const ids = collation.translations.map(({id}) => id)
  const parts = [
    rule,
    clauses?.join(', '),
    translations?.join(', '),
    text && `"${text}"`,
    concept,
    fingerprint,
  ]
  return {
    where,
    reason,
    what: parts.filter((part) => part !== undefined).join(' · ') || 'everything',
    isTestable: (!rule || ran.has(rule)) && (!translations || translations.every((id) => ids.includes(id))),
    fits: (finding) =>
      (!rule || finding.rule === rule) &&
      (!keys || keys.has(finding.clause)) &&
      (!translations || translations.some((id) => concerns(finding, id))) &&
      (!text || finding.renderings.some((one) => one.text === text)) &&
      isAbout(finding) &&
      (!fingerprint || finding.fingerprint === fingerprint),
  }
}

function aboutConcept(name: string): (finding: Finding) => boolean {
  const whole = foldTerm(name)
  const parts = wordsIn(name)
  const isNamed = (label: string): boolean =>
    foldTerm(label) === whole || (parts.length > 1 && sameWords(wordsIn(label), parts))
  return ({concept, renderings}) =>
    (concept !== null && isNamed(concept.label)) ||
    (parts.length > 1 && parts.every((part) => renderings.some(({text}) => foldTerm(text) === part)))
}

/** Words of both sides, however somebody writes them: `staff / employees`, `employees/staff`. */
const wordsIn = (name: string): string[] => name.split(/\s*\/\s*/).map(foldTerm)
const sameWords = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word) => others.includes(word))

/** A clause that an ignore names may have gone since; the ignore then fits nothing, and that is said. */
function keysIfAny(clauses: string[], collation: Collation): Set<string> {
  try {
    return keysOf(clauses, collation)
  } catch (error) {
    if (error instanceof InputError) return new Set()
    throw error
  }
}

function testsInTexts(collation: Collation, ran: ReadonlySet<string>, known: ReadonlySet<string>): Test[] {
  const rows = new Map(collation.rows.map((row) => [row.key, row]))
  return collation.translations.flatMap(({id, path, directives = []}, translation) =>
    directives.map((directive): Test => {
      const governs = (offset: number | undefined): boolean =>
        offset !== undefined && offset >= directive.start && offset < directive.end
      return {
        where: `${path}:${directive.line}`,
        reason: directive.reason,
        what: directive.rules.join(', ') || 'every rule',
        isTestable:
          directive.rules.length === 0 || directive.rules.some((rule) => ran.has(rule) || !known.has(rule)),
        fits: ({rule, clause, renderings}) => {
          if (directive.rules.length > 0 && !directive.rules.includes(rule)) return false
          if (renderings.some((one) => one.translation === id && governs(one.position.start.offset)))
            return true
          // What is missing here has its place in another translation, but it belongs to this clause.
          const reading = rows.get(clause)?.readings[translation] ?? []
          return reading.some((passage) => governs(passage.clause.position?.start.offset))
        },
      }
    }),
  )
}
