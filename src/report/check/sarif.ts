import type {Location, Log, Region, ReportingDescriptor, Result} from 'sarif'
import {
  type Finding,
  type FindingRendering,
  type Position,
  type Reported,
  type Rule,
  ruleUrl,
  type Severity,
  rules as shipped,
} from '../../judge/index.ts'
import type {ReportOptions} from '../reporter.ts'
import {uriPart} from '../uri.ts'
import {visibleJson} from '../visible.ts'
import {located} from './located.ts'
import ruleHelp from './rule-help.json' with {type: 'json'}

/** What code scanning calls the root of the repository. */
const sourceRoot = '%SRCROOT%'
/** SARIF 3.27.10: level of a result. */
const levels: Record<Severity, Result.level> = {error: 'error', warning: 'warning', info: 'note'}
/** SARIF 3.27.24: accepted findings were there in the baseline, absent ones only there. */
const baselineStates = {new: 'new', accepted: 'unchanged', absent: 'absent'} as const

/**
 * SARIF 2.1.0 (OASIS standard). The first place of a finding is its location, those in other translations are
 * related. What was accepted is left out: some viewers know neither baseline nor suppression and open an alert for it.
 * Asked for, it is suppressed.
 */
export function checkSarif(
  found: Reported,
  {accepted = false, pathOf = () => undefined, rules = shipped}: ReportOptions = {},
): string {
  const report = located(found, pathOf)
  const listed = report.findings.filter(({status}) => accepted || status === 'new')
  const inside = new Set(
    [...found.translations, ...(found.documents ?? []).flatMap(({translations}) => translations)]
      .map(({path}) => pathOf(path))
      .filter((path) => path !== undefined),
  )
  const descriptors = rules.map(
    (rule): ReportingDescriptor => ({
      id: rule.id,
      name: nameOf(rule.id),
      shortDescription: {text: rule.summary},
      ...helpOf(rule),
      helpUri: ruleUrl(rule),
      defaultConfiguration: {level: levels[rule.severity]},
    }),
  )
  const indexOf = new Map(descriptors.map(({id}, index) => [id, index]))
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            fullName: `${report.tool.name} ${report.tool.version}`,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            informationUri: 'https://github.com/clausediff/clausediff',
            rules: descriptors,
          },
        },
        // A category, to which each run of this tool belongs (SARIF 3.17.3).
        automationDetails: {id: `${report.tool.name}/`},
        // Where the root lies is the reader's to know (3.14.14): a name of this machine would help nobody else.
        ...(inside.size > 0
          ? {originalUriBaseIds: {[sourceRoot]: {description: {text: 'The root of the repository.'}}}}
          : {}),
        columnKind: 'utf16CodeUnits',
        results: listed.map((finding) => resultOf(finding, indexOf.get(finding.rule), inside)),
      },
    ],
  }
  return `${visibleJson(JSON.stringify(log, null, 2))}\n`
}

/** What a viewer shows of a rule: GitHub wants `help`, Azure a `name`; sarif-multitool has their lists of demands. */
function helpOf(rule: Rule): Pick<ReportingDescriptor, 'fullDescription' | 'help'> {
  const known = (ruleHelp as Record<string, {full: string; markdown: string}>)[rule.id]
  if (!known) return {}
  const {full, markdown} = known
  return {fullDescription: {text: full}, help: {text: `${full}\n\n${ruleUrl(rule)}`, markdown}}
}

/** `NumberMismatch`; a name must not be the id again in other letters (SARIF1001 of sarif-multitool): `DriftFinding`. */
function nameOf(id: string): string {
  const name = id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  return id.includes('-') ? name : `${name}Finding`
}

function resultOf(finding: Finding, ruleIndex: number | undefined, inside: ReadonlySet<string>): Result {
  const {rule, severity, status, clause, message, fingerprint, score, concept, evidence} = finding
  const [first, ...others] = finding.renderings
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : {ruleIndex}),
    level: levels[severity],
    message: {text: plain(message)},
    ...(first ? {locations: [locationOf(first, clause, inside)]} : {}),
    ...(others.length > 0
      ? {
          relatedLocations: others.map((rendering, index) => ({
            id: index + 1,
            ...locationOf(rendering, clause, inside),
            message: {text: plain(`${rendering.translation}: ${rendering.text}`)},
          })),
        }
      : {}),
    partialFingerprints: {'clausediff/v1': fingerprint},
    baselineState: baselineStates[status],
    ...(status === 'accepted' ? {suppressions: [{kind: 'external', status: 'accepted'}]} : {}),
    rank: Math.round(score * 1000) / 10,
    properties: {clause, concept: concept?.label ?? null, evidence},
  }
}

function locationOf(
  {path, position, text}: FindingRendering,
  clause: string,
  inside: ReadonlySet<string>,
): Location {
  const {place} = position.start
  const names = [clause, place].filter((name): name is string => name !== undefined && name !== '')
  return {
    physicalLocation: {
      artifactLocation: {uri: uriOf(path), ...(inside.has(path) ? {uriBaseId: sourceRoot} : {})},
      // Lines of a packed file are none that a viewer could open.
      ...(place === undefined ? {region: regionOf(position, text)} : {}),
    },
    ...(names.length === 0
      ? {}
      : {logicalLocations: names.map((name) => ({name, fullyQualifiedName: name, kind: 'element'}))}),
  }
}

const regionOf = ({start, end}: Position, text: string): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  ...(start.offset === undefined || end.offset === undefined
    ? {}
    : {charOffset: start.offset, charLength: end.offset - start.offset}),
  snippet: {text},
})

/** A relative path as a URI reference, an absolute one as a `file:` URI. */
function uriOf(path: string): string {
  const segments = path.replaceAll('\\', '/').split('/').map(uriPart).join('/')
  const uri = segments.replaceAll('%3A', ':')
  if (uri.startsWith('/')) return `file://${uri}`
  return /^[A-Za-z]:\//.test(uri) ? `file:///${uri}` : segments
}

/** SARIF 3.11.6: `[text](1)` in a message is a link; a text under review is none. */
const plain = (text: string): string => text.replaceAll(/[[\]\\]/g, '\\$&')
