import type {Element} from 'hast'
import {h} from 'hastscript'
import {type Finding, gravestFirst, type Severity} from '../../../judge/index.ts'
import {visible} from '../../visible.ts'
import {type Model, severityNames} from '../model.ts'
import {thousands} from '../thousands.ts'

/** What can be asked of the findings of a page, and what was decided on them. */
export function renderFilters(
  {report}: Model,
  findings: readonly Finding[],
  branches: readonly string[],
  hasClauses: boolean,
): Element {
  const rules = tally(findings, ({rule}) => rule)
  const severities = tally(findings, ({severity}) => severity)
  const parts = [...new Set(branches)].filter((branch) => branch !== '')
  return h('form.filters.js', {id: 'filters', ariaLabel: 'Filter the findings'}, [
    choice('severity', 'Severity', [
      ['', 'all'],
      ...gravestFirst
        .filter((severity) => severities.has(severity))
        .map((severity): Option => [severity, nameOf(severity, severities.get(severity)!)]),
    ]),
    choice('rule', 'Rule', [
      ['', 'all'],
      ...[...rules]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([rule, count]): Option => [visible(rule), `${visible(rule)} (${thousands(count)})`]),
    ]),
    choice('who', 'Translation', [
      ['', 'all'],
      ...report.translations.map(({id}, index): Option => [String(index), visible(id)]),
    ]),
    ...(parts.length > 1
      ? [choice('branch', 'Part', [['', 'all'], ...parts.map((part): Option => [part, visible(part)])])]
      : []),
    choice('state', 'State', [
      ['', 'all'],
      ['open', 'open'],
      ['fine', 'fine'],
      ['fix', 'to fix'],
      ['prefer', 'preferred'],
      ['accepted', 'accepted before'],
    ]),
    ...(hasClauses
      ? [
          choice('clauses-shown', 'Clauses', [
            ['', 'all'],
            ['error', 'only with errors'],
            ['filtered', 'only with these findings'],
          ]),
        ]
      : []),
    h('button', {type: 'reset'}, 'Show all'),
    h('output', {id: 'filter-count'}),
    h('span.export', [
      h('button', {id: 'export', type: 'button'}, 'Export decisions'),
      h('output', {id: 'decided'}),
    ]),
  ])
}

type Option = [value: string, text: string]

const nameOf = (severity: Severity, count: number): string =>
  `${severityNames[severity]}s (${thousands(count)})`

function choice(name: string, label: string, options: readonly Option[]): Element {
  return h('label', [
    `${label} `,
    h(
      'select',
      {id: `filter-${name}`, name, autoComplete: 'off'},
      options.map(([value, text]) => h('option', {value}, text)),
    ),
  ])
}

function tally(findings: readonly Finding[], of: (finding: Finding) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(of(finding), (counts.get(of(finding)) ?? 0) + 1)
  return counts
}
