import type {Collation} from '../../collate/index.ts'
import type {Finding, FindingRendering, Report} from '../../judge/index.ts'
import {cut, edges, hang, pad, widthOf} from '../layout.ts'
import {placeText} from '../place.ts'
import type {Screen} from '../screen.ts'
import {visible} from '../visible.ts'
import {type Context, contexts} from './context.ts'
import {append, type Group, groupByConcept} from './groups.ts'

/** Severe first: what is not about terms and wording is only counted, unless it was asked for. */
export interface DiffOptions {
  /** Wording, too. */
  all: boolean
  /** Rules that were asked for by name; their findings are listed whatever they are. */
  rules?: readonly string[]
}

export function diffTable(
  report: Report,
  collation: Collation,
  options: DiffOptions,
  screen: Screen,
): string {
  const terms = groupByConcept(report, ['term-divergence'])
  const wording = groupByConcept(report, ['wording-divergence'])
  const listWording = options.all || options.rules?.includes('wording-divergence')
  const around = contexts(collation)
  const ids = report.translations.filter(({role}) => role !== 'commentary').map(({id}) => id)
  const sections = [
    overview(collation, terms, ids, screen),
    ...concepts(terms, around, screen),
    ...(listWording ? section('Wording', concepts(wording, around, screen), screen) : []),
    ...others(report, options, screen),
    ending(report, terms, listWording ? 0 : wording.length, options, screen),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function overview(
  {rows, translations}: Collation,
  terms: readonly Group[],
  ids: readonly string[],
  {paint, width}: Screen,
): string[] {
  const witnesses = translations.flatMap(({role}, at) => (role === 'commentary' ? [] : [at]))
  const whole = rows.filter(({readings}) => witnesses.every((at) => readings[at]!.length > 0)).length
  const commentaries = translations.length - witnesses.length
  const clauses = new Set(terms.flatMap(({findings}) => findings.map(({clause}) => clause))).size
  const facts = [
    `${whole} clauses in ${ids.length === 2 ? 'both' : 'all'}, ${rows.length - whole} missing somewhere`,
    ...(commentaries > 0 ? [`${commentaries} ${commentaries === 1 ? 'commentary' : 'commentaries'}`] : []),
    `${counted(terms.length, 'concept differs', 'concepts differ')} in ${counted(clauses, 'clause', 'clauses')}`,
  ]
  return hang('', `${paint.bold(visible(ids.join(' ↔ ')))}   ${facts.join('   ')}`, width)
}

/** Concepts with several places as blocks; those met once as pairs, since there is no more to say of them. */
function concepts(groups: readonly Group[], around: Context, screen: Screen): string[][] {
  const several = groups.filter(({findings}) => findings.length > 1)
  const once = groups.filter(({findings}) => findings.length === 1)
  return [
    ...several.map((group) => block(group, around, screen)),
    ...(once.length > 0
      ? section(
          several.length > 0 ? 'Met once' : '',
          [once.flatMap(({findings}) => pair(findings[0]!, screen))],
          screen,
        )
      : []),
  ]
}

function block(group: Group, around: Context, screen: Screen): string[] {
  const {paint, width} = screen
  const {evidence, findings, renderings, inconsistencies} = group
  const against = `${counted(Math.max(evidence.for, findings.length), 'place', 'places')}, ${evidence.against} against`
  const idWidth = Math.max(...renderings.map(({translation}) => widthOf(translation)))
  const lines = [edges(paint.bold(visible(group.label)), paint.dim(against), width)]
  let last: string | undefined
  for (const {translation, text, count, clauses} of renderings) {
    const id = pad(translation === last ? '' : visible(translation), idWidth)
    last = translation
    const said = `${paint.cyan(visible(text))}${count > 1 ? ` ×${count}` : ''}`
    lines.push(...hang(`  ${id}  `, `${said}   ${paint.dim(visible(clauses.join('  ')))}`, width))
  }
  for (const {message} of inconsistencies)
    lines.push(...hang(`  ${paint.yellow('!')} `, visible(message), width))
  for (const rendering of firstOfEach(findings[0]!)) lines.push(...quote(rendering, around, screen))
  return lines
}

function firstOfEach({renderings}: Finding): FindingRendering[] {
  const seen = new Set<string>()
  return renderings.filter(({translation}) => !seen.has(translation) && seen.add(translation))
}

/** The place, and the words in their sentence. */
function quote(rendering: FindingRendering, around: Context, screen: Screen): string[] {
  const {paint, width} = screen
  const place = `  ${placeText(rendering.path, rendering.position, width - 2, screen)}`
  const context = around(rendering)
  if (!context) return [place]
  const text = visible(rendering.text)
  const beside = width - widthOf(place) - 2
  const own = beside < Math.min(widthOf(text) + 16, 44)
  const room = own ? width - 4 : beside
  const rest = Math.max(0, room - widthOf(text))
  const before = cut(visible(context.before.slice(-rest - 1)), Math.ceil(rest / 2), 'start')
  const after = cut(visible(context.after.slice(0, rest + 1)), rest - widthOf(before), 'end')
  const line = `${before}${paint.underline(cut(text, room))}${after}`
  return own ? [place, `    ${line}`] : [`${place}  ${line}`]
}

function pair(finding: Finding, screen: Screen): string[] {
  const {paint, width} = screen
  const key = visible(finding.clause)
  const idWidth = Math.max(...finding.renderings.map(({translation}) => widthOf(translation)))
  return finding.renderings.flatMap(({translation, text, path, position}, index) => {
    const label = `${pad(index === 0 ? key : '', 10)}  ${pad(visible(translation), idWidth)}  `
    const place = placeText(path, position, Math.floor(width / 2), screen)
    const room = width - widthOf(label) - widthOf(place) - 2
    const said = paint.cyan(visible(text))
    if (widthOf(text) <= room) return [`${label}${pad(said, room)}  ${place}`]
    return [...hang(label, said, width), `${' '.repeat(widthOf(label))}${place}`]
  })
}

function section(title: string, blocks: readonly string[][], {paint}: Screen): string[][] {
  if (blocks.length === 0) return []
  return title === '' ? [...blocks] : [[paint.bold.underline(title)], ...blocks]
}

const ofTerms = new Set(['term-divergence', 'wording-divergence'])

/** Findings of other rules, listed if asked for. */
function others(report: Report, {all, rules}: DiffOptions, screen: Screen): string[][] {
  const {width} = screen
  const listed = report.findings.filter(({rule}) => !ofTerms.has(rule) && (all || rules?.includes(rule)))
  const byRule = new Map<string, Finding[]>()
  for (const finding of listed) append(byRule, finding.rule, finding)
  return [...byRule].flatMap(([rule, findings]) =>
    section(
      `${rule} (${findings.length})`,
      [
        findings.flatMap(({clause, message, renderings}) => [
          ...hang(`${pad(visible(clause), 10)}  `, visible(message), width),
          ...renderings
            .slice(0, 2)
            .map(({path, position}) => `${' '.repeat(12)}${placeText(path, position, width - 12, screen)}`),
        ]),
      ],
      screen,
    ),
  )
}

/** What was not shown, and what to do next. */
function ending(
  report: Report,
  terms: readonly Group[],
  hiddenWording: number,
  options: DiffOptions,
  {paint, width}: Screen,
): string[] {
  const hidden = Object.entries(report.summary.byRule).filter(
    ([rule]) => !ofTerms.has(rule) && !options.all && !options.rules?.includes(rule),
  )
  const [strongest] = terms
  const next = [
    ...(strongest ? [`clausediff show ${quoteArgument(strongest.findings[0]!.clause)}`] : []),
    'clausediff report -o report.html',
  ]
  return [
    ...(hiddenWording > 0
      ? hang(
          '',
          `${counted(hiddenWording, 'wording difference', 'wording differences')} hidden (--all)`,
          width,
        )
      : []),
    ...(hidden.length > 0
      ? hang(
          'Also: ',
          `${hidden.map(([rule, count]) => `${count} ${rule}`).join(', ')} (--all or --rule)`,
          width,
        )
      : []),
    ...hang(`${paint.dim('Next:')} `, next.join(paint.dim(' · ')), width),
  ]
}

/** A key as a shell takes it: brackets and stars need quotes. */
const quoteArgument = (key: string): string => (/^[\w.-]+$/.test(key) ? key : `"${key}"`)

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
