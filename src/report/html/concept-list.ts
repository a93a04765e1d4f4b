import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {ReportTerm, TermRendering} from '../../judge/index.ts'
import {cellsOf} from '../terms/columns.ts'
import {visible} from '../visible.ts'
import type {Model} from './model.ts'
import {thousands} from './thousands.ts'

/**
 * The table concept × translation: what each is called where and how often; a form in the minority is marked.
 *
 * @param left how many concepts are not in the table
 * @param places how many clauses a rendering links to; the rest is counted
 */
export function renderConcepts(
  model: Model,
  concepts: readonly ReportTerm[],
  left: number,
  places: number,
): Element {
  const {translations} = model.report
  const columns = ['Concept', ...translations.map(({id}) => id), 'Places']
  return h('section', {id: 'concepts', ariaLabelledBy: 'concepts:title'}, [
    h('h2', {id: 'concepts:title'}, 'Concepts'),
    h('p', [
      'What each translation calls each concept, and how often. Open a rendering for its places. ',
      h('span.minor', 'Dotted italics'),
      ': the rarer of several renderings of one translation.',
      ...(left > 0
        ? [` ${thousands(left)} weaker concepts are left out; the command terms lists them.`]
        : []),
    ]),
    h('p.controls.js', [
      h('label', {for: 'concept-filter'}, 'Filter concepts'),
      h('input', {id: 'concept-filter', type: 'search', autoComplete: 'off'}),
      h('label', [h('input', {id: 'concept-minor', type: 'checkbox'}), ' only inconsistent translations']),
      h('output', {id: 'concept-count', htmlFor: 'concept-filter'}),
    ]),
    h('div.scroll', {tabIndex: 0, role: 'group', ariaLabel: 'Concepts by translation'}, [
      h('table.concepts', {id: 'concept-table'}, [
        h(
          'thead',
          h(
            'tr',
            columns.map((name, at) =>
              h('th', {scope: 'col'}, at > 0 && at <= translations.length ? h('bdi', visible(name)) : name),
            ),
          ),
        ),
        h(
          'tbody',
          concepts.map((concept) => renderConcept(model, concept, places)),
        ),
      ]),
    ]),
  ])
}

/** What is not in the language of the page says so. */
const isForeign = (language: string, page: string): boolean => language.toLowerCase().split('-')[0] !== page

function renderConcept(model: Model, concept: ReportTerm, placesShown: number): Element {
  const {translations} = model.report
  const number = model.numbers.get(concept.id)!
  const places = concept.renderings.reduce((sum, one) => sum + countOf(one), 0)
  const cells = cellsOf(
    concept,
    translations.map(({id}) => id),
  ).map((cell) => cell.filter((one) => countOf(one) > 0))
  return h('tr', {id: `concept-${number}`, ...(cells.some((cell) => cell.length > 1) && {class: 'wavers'})}, [
    h('th', {scope: 'row', dataSort: number}, [
      h('span.number', thousands(number)),
      ' ',
      h('bdi', visible(concept.label)),
      ...(concept.source === 'statistics' ? [] : [' ', h('span.source', concept.source)]),
    ]),
    ...cells.map((cell, index) => {
      const {language, id} = translations[index]!
      const count = cell.reduce((sum, one) => sum + countOf(one), 0)
      const most = Math.max(0, ...cell.map(countOf))
      if (count === 0) return h('td', {dataSort: 0}, '–')
      return h(
        'td',
        {dataSort: count, dataWho: visible(id), ...(isForeign(language, model.language) && {lang: language})},
        cell.map((rendering) => renderRendering(model, rendering, most, placesShown)),
      )
    }),
    h('td.number', {dataSort: places}, thousands(places)),
  ])
}

/** How many places of a rendering are known; `count` may have those, too, in which it is part of a longer one. */
const countOf = ({counts = []}: TermRendering): number => counts.reduce((sum, count) => sum + count, 0)

function renderRendering(model: Model, rendering: TermRendering, most: number, placesShown: number): Element {
  const {text, clauses = [], counts = [], apart = []} = rendering
  const all = countOf(rendering)
  const minor = all < most
  const shown = clauses.slice(0, placesShown)
  return h(minor ? 'details.minor' : 'details', [
    h('summary', [
      h('bdi', visible(text)),
      h('small', ` ×${thousands(all)}`),
      ...(minor ? [h('span.vh', ' (minority)')] : []),
    ]),
    h('p.places', [
      ...shown.flatMap((key, index): (ElementContent | string)[] => [
        // What a commentary says of no clause in particular is not on the page.
        apart.includes(key) ? visible(key) : h('a', {href: model.hrefOf(key)}, visible(key)),
        counts[index]! > 1 ? ` ×${counts[index]} ` : ' ',
      ]),
      ...(clauses.length > shown.length ? [`and ${thousands(clauses.length - shown.length)} more`] : []),
    ]),
  ])
}
