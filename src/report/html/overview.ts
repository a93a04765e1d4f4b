import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {append} from '../../group.ts'
import {gravestFirst} from '../../judge/index.ts'
import {groupByConcept} from '../diff/groups.ts'
import {visible} from '../visible.ts'
import {heatOf} from './heat.ts'
import {divergenceRules, type Model} from './model.ts'
import {hueOf} from './phrase.ts'

const strongestShown = 10
const percent = (share: number): string => `${Math.round(share * 100)}%`
/** One of nine shades; a text that differs by half is as dark as can be. */
const shade = (share: number, full: number): string => `q${Math.min(8, Math.ceil((share / full) * 8))}`

/** What was compared, what was found, and where to look first. */
export function renderOverview(model: Model, heat: Element): Element {
  return h('section', {id: 'overview', ariaLabelledBy: 'overview:title'}, [
    h('h2', {id: 'overview:title'}, 'Overview'),
    renderTexts(model),
    h('div.panels', [renderCounts(model), renderAgreement(model)]),
    renderStrongest(model),
    heat,
  ])
}

function renderTexts({report}: Model): Element {
  const roles = {source: 'source', translation: 'translation', commentary: 'commentary'}
  return h('div.scroll', {tabIndex: 0, role: 'group', ariaLabel: 'Texts that were compared'}, [
    h('table.plain.texts', [
      h('caption', 'Texts that were compared'),
      h(
        'thead',
        h(
          'tr',
          ['Name', 'Title', 'Role', 'Language', 'Clauses'].map((name) => h('th', {scope: 'col'}, name)),
        ),
      ),
      h(
        'tbody',
        report.translations.map(({id, title, role, language, clauseCount}) =>
          h('tr', [
            h('th', {scope: 'row'}, visible(id)),
            h('td', {lang: language, dir: 'auto'}, visible(title)),
            h('td', roles[role]),
            h('td', visible(language)),
            h('td.number', String(clauseCount)),
          ]),
        ),
      ),
    ]),
  ])
}

function renderCounts({report}: Model): Element {
  const counts = new Map<string, Map<string, number>>()
  for (const {rule, severity} of report.findings) {
    const known = counts.get(rule) ?? new Map<string, number>()
    counts.set(rule, known.set(severity, (known.get(severity) ?? 0) + 1))
  }
  const rows = [...counts].sort((a, b) => sum(b[1]) - sum(a[1]) || (a[0] < b[0] ? -1 : 1))
  const total = gravestFirst.map((severity) => report.summary.bySeverity[severity] ?? 0)
  return h('div.scroll', {tabIndex: 0, role: 'group', ariaLabel: 'Findings by rule'}, [
    h('table.plain', [
      h('caption', `${report.findings.length.toLocaleString('en')} findings`),
      h(
        'thead',
        h(
          'tr',
          ['Rule', ...gravestFirst].map((name) => h('th', {scope: 'col'}, name)),
        ),
      ),
      h('tbody', [
        ...rows.map(([rule, bySeverity]) =>
          h('tr', [
            h('th', {scope: 'row'}, h('code', rule)),
            ...gravestFirst.map((severity) =>
              h('td.number', bySeverity.get(severity)?.toLocaleString('en') ?? '–'),
            ),
          ]),
        ),
        h('tr.total', [
          h('th', {scope: 'row'}, 'all'),
          ...total.map((count) => h('td.number', String(count))),
        ]),
      ]),
    ]),
  ])
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

function renderAgreement(model: Model): Element {
  const {translations, agreement: matrix = []} = model.report
  return h('div.scroll', {tabIndex: 0, role: 'group', ariaLabel: 'Agreement between translations'}, [
    h('table.matrix.accord', [
      h('caption', 'Content words in common, clause by clause'),
      h('thead', h('tr', [h('td'), ...translations.map(({id}) => h('th', {scope: 'col'}, visible(id)))])),
      h(
        'tbody',
        translations.map(({id}, a) =>
          h('tr', [
            h('th', {scope: 'row'}, visible(id)),
            ...matrix[a]!.map((share, b) =>
              a === b || share === null
                ? h('td.none', a === b ? '' : '–')
                : h('td.number', {class: shade(share, 1)}, percent(share)),
            ),
          ]),
        ),
      ),
    ]),
  ])
}

function renderStrongest(model: Model): Element {
  const groups = groupByConcept(model.report, divergenceRules.slice(0, 1)).slice(0, strongestShown)
  return h('div', [
    h('h3', {id: 'strongest'}, groups.length > 0 ? 'The strongest divergences' : 'No divergence of terms'),
    h(
      'ol.strongest',
      groups.map(({label, renderings, findings, evidence}) => {
        const id = findings[0]!.concept?.id ?? ''
        const number = model.numbers.get(id)
        const href = model.hrefOfConcept(id) ?? model.hrefOf(findings[0]!.clause)
        return h('li', [
          h(
            'a',
            {href, class: number === undefined ? [] : ['name', hueOf(number)]},
            h('bdi', visible(label)),
          ),
          h('span.evidence', ` ${places(findings.length)}, ${evidence.against} against`),
          h('ul', linesOf(renderings)),
        ])
      }),
    ),
  ])
}

function linesOf(
  renderings: readonly {translation: string; text: string; count: number}[],
): ElementContent[] {
  const lines = new Map<string, string[]>()
  for (const {translation, text, count} of renderings) {
    append(lines, translation, count > 1 ? `${visible(text)} ×${count}` : visible(text))
  }
  return [...lines].map(([translation, texts]) =>
    h('li', [
      h('span.who', visible(translation)),
      ' ',
      h('bdi', texts.slice(0, 4).join(', ') + (texts.length > 4 ? ', …' : '')),
    ]),
  )
}

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`)

/** A line of the heat map: one row, or the rows of a page. */
export interface HeatLine {
  label: string
  heading?: string | undefined
  href: string
  rows: readonly number[]
}

/** How much every clause of every translation differs: clause × translation, or what `label` sums up. */
export function renderHeatMap(model: Model, lines: readonly HeatLine[], caption: string): Element {
  const names = model.witnesses.map((witness) => model.report.translations[witness]!.id)
  return h('div', [
    h('h3', {id: 'heat'}, 'Where they differ'),
    h('div.scroll', {tabIndex: 0, role: 'group', ariaLabel: 'Heat map'}, [
      h('table.matrix.heat', [
        h('caption', caption),
        h(
          'thead',
          h('tr', [
            h('th', {scope: 'col'}, 'Clause'),
            ...names.map((name) => h('th', {scope: 'col'}, visible(name))),
            h('th', {scope: 'col'}, 'findings'),
            h('th', {scope: 'col'}, h('span.vh', 'Heading')),
          ]),
        ),
        h(
          'tbody',
          lines.map(({label, heading, href, rows}) => {
            const shares = meanHeat(model, rows)
            const findings = rows.reduce(
              (count, row) => count + (model.report.summary.byClause[model.rows[row]!.key] ?? 0),
              0,
            )
            return h('tr', [
              h('th', {scope: 'row'}, h('a', {href}, visible(label))),
              ...shares.map((share) =>
                share === undefined
                  ? h('td.none', 'gap')
                  : h('td.number', {class: shade(share, 0.5)}, percent(share)),
              ),
              h('td.number', findings.toLocaleString('en')),
              h('td.heading', {dir: 'auto'}, visible(heading ?? '')),
            ])
          }),
        ),
      ]),
    ]),
  ])
}

function meanHeat(model: Model, rows: readonly number[]): (number | undefined)[] {
  const sums = model.witnesses.map(() => ({share: 0, rows: 0}))
  for (const row of rows) {
    for (const [witness, share] of heatOf(model, model.rows[row]!).entries()) {
      if (share === undefined) continue
      sums[witness]!.share += share
      sums[witness]!.rows++
    }
  }
  return sums.map(({share, rows}) => (rows > 0 ? share / rows : undefined))
}
