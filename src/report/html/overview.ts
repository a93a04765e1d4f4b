import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {append} from '../../group.ts'
import {gravestFirst} from '../../judge/index.ts'
import {groupByConcept} from '../diff/groups.ts'
import {visible} from '../visible.ts'
import {divergenceRules, type Model, severityNames} from './model.ts'
import {renderQuality} from './quality.ts'
import {counted, thousands} from './thousands.ts'

const strongestShown = 10
const percent = (share: number): string => `${Math.round(share * 100)}%`
/** One of nine shades. */
const shade = (share: number): string => `q${Math.min(8, Math.ceil(share * 8))}`

/** What was compared, what was found, and where to look first. */
export function renderOverview(model: Model, map: Element): Element {
  return h('section', {id: 'overview', ariaLabelledBy: 'overview:title'}, [
    h('h2', {id: 'overview:title'}, 'Overview'),
    map,
    renderTexts(model),
    ...renderQuality(model.report),
    h('div.panels', [renderCounts(model), renderAgreement(model)]),
    renderStrongest(model),
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
            h('th', {scope: 'row'}, h('bdi', visible(id))),
            h('td', {lang: language, dir: 'auto'}, visible(title)),
            h('td', roles[role]),
            h('td', visible(language)),
            h('td.number', [thousands(clauseCount), h('span.unit', ' clauses')]),
          ]),
        ),
      ),
    ]),
  ])
}

function renderCounts({report, hrefOfFinding}: Model): Element {
  // A work that is split lists its errors alone.
  const listed = new Set(
    report.findings
      .filter(hrefOfFinding)
      .flatMap(({rule, severity}) => [rule, severity, `${rule} ${severity}`]),
  )
  const counts = new Map<string, Map<string, number>>()
  for (const {rule, severity} of report.findings) {
    const known = counts.get(rule) ?? new Map<string, number>()
    counts.set(rule, known.set(severity, (known.get(severity) ?? 0) + 1))
  }
  const rows = [...counts].sort((a, b) => sum(b[1]) - sum(a[1]) || (a[0] < b[0] ? -1 : 1))
  const total = gravestFirst.map((severity) => report.summary.bySeverity[severity] ?? 0)
  return h('div.scroll', {tabIndex: 0, role: 'group', ariaLabel: 'Findings by rule'}, [
    h('table.plain', [
      h('caption', `${counted(report.findings.length, 'finding')} by rule`),
      h(
        'thead',
        h(
          'tr',
          ['Rule', ...gravestFirst.map((severity) => `${severityNames[severity]}s`)].map((name) =>
            h('th', {scope: 'col'}, name),
          ),
        ),
      ),
      h('tbody', [
        ...rows.map(([rule, bySeverity]) =>
          h('tr', [
            h(
              'th',
              {scope: 'row'},
              filterLink(listed.has(rule), {dataRule: visible(rule)}, h('code', visible(rule))),
            ),
            ...gravestFirst.map((severity) => {
              const count = bySeverity.get(severity)
              if (count === undefined) return h('td.number', '–')
              const kind = {dataRule: visible(rule), dataSeverity: severity}
              return h('td.number', filterLink(listed.has(`${rule} ${severity}`), kind, thousands(count)))
            }),
          ]),
        ),
        h('tr.total', [
          h('th', {scope: 'row'}, 'all'),
          ...gravestFirst.map((severity, index) => {
            const kind = {dataRule: '', dataSeverity: severity}
            return h('td.number', filterLink(listed.has(severity), kind, thousands(total[index]!)))
          }),
        ]),
      ]),
    ]),
  ])
}

/** Leads to the findings, and shows only those of a kind. */
const filterLink = (
  isListed: boolean,
  kind: Record<string, string>,
  content: ElementContent | string,
): ElementContent | string => (isListed ? h('a.filter', {href: '#findings', ...kind}, content) : content)

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

function renderAgreement(model: Model): Element {
  const {translations, agreement: matrix = []} = model.report
  return h('div.scroll', {tabIndex: 0, role: 'group', ariaLabel: 'Agreement between translations'}, [
    h('table.matrix.accord', [
      h('caption', 'Content words in common, clause by clause'),
      h(
        'thead',
        h('tr', [h('td'), ...translations.map(({id}) => h('th', {scope: 'col'}, h('bdi', visible(id))))]),
      ),
      h(
        'tbody',
        translations.map(({id}, a) =>
          h('tr', [
            h('th', {scope: 'row'}, h('bdi', visible(id))),
            ...matrix[a]!.map((share, b) =>
              a === b || share === null
                ? h('td.none', a === b ? '' : '–')
                : h('td.number', {class: shade(share)}, percent(share)),
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
        const href = model.hrefOfConcept(id) ?? model.hrefOf(findings[0]!.clause)
        return h('li', [
          h('a.name', {href}, h('bdi', visible(label))),
          h('span.evidence', ` ${evidenceOf(findings.length, evidence.against)}`),
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
      h('span.who', h('bdi', visible(translation))),
      ' ',
      h('bdi', texts.slice(0, 4).join(', ') + (texts.length > 4 ? ', …' : '')),
    ]),
  )
}

const evidenceOf = (places: number, against: number): string =>
  `${counted(places, 'place')}${against === 0 ? ', always' : `, ${thousands(against)} against`}`
