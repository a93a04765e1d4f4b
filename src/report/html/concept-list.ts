import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Concept, Rendering} from '../../discover/index.ts'
import {primarySubtag} from '../../language/index.ts'
import {visible} from '../visible.ts'
import type {Model} from './model.ts'
import {hueOf} from './phrase.ts'

/**
 * The table concept × translation: what each is called where and how often; a form in the minority is marked.
 *
 * @param left how many concepts are not in the table
 * @param places how many clauses a rendering links to; the rest is counted
 */
export function renderConcepts(
  model: Model,
  concepts: readonly Concept[],
  left: number,
  places: number,
): Element {
  const {translations} = model.collation
  const columns = ['Concept', ...translations.map(({id}) => id), 'Places']
  return h('section', {id: 'concepts', ariaLabelledBy: 'concepts:title'}, [
    h('h2', {id: 'concepts:title'}, 'Concepts'),
    h('p', [
      'What each translation calls each concept, and how often. Open a rendering for its places. ',
      h('span.minor', 'Dotted italics'),
      ': the rarer of several renderings of one translation.',
      ...(left > 0
        ? [` ${left.toLocaleString('en')} weaker concepts are left out; the command terms lists them.`]
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
            columns.map((name) => h('th', {scope: 'col'}, visible(name))),
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

/** The page is in English; what is not says so. */
const foreign = (language: string): boolean => primarySubtag(language) !== 'en'

function renderConcept(model: Model, concept: Concept, placesShown: number): Element {
  const number = model.numbers.get(concept.id)!
  const places = concept.renderings.reduce((sum, {occurrences}) => sum + occurrences.length, 0)
  const cells = model.collation.translations.map((_, index) =>
    concept.renderings.filter(
      ({translation, occurrences}) => translation === index && occurrences.length > 0,
    ),
  )
  return h('tr', {id: `concept-${number}`, ...(cells.some((cell) => cell.length > 1) && {class: 'wavers'})}, [
    h('th', {scope: 'row', dataSort: number}, [
      h('span.number', {class: hueOf(number)}, String(number)),
      ' ',
      h('bdi', visible(concept.label)),
      ...(concept.source === 'statistics' ? [] : [' ', h('span.source', concept.source)]),
    ]),
    ...cells.map((cell, index) => {
      const {language, id} = model.collation.translations[index]!
      const count = cell.reduce((sum, {occurrences}) => sum + occurrences.length, 0)
      const most = Math.max(0, ...cell.map(({occurrences}) => occurrences.length))
      if (count === 0) return h('td', {dataSort: 0}, '–')
      return h(
        'td',
        {dataSort: count, dataWho: visible(id), ...(foreign(language) && {lang: language})},
        cell.map((rendering) => renderRendering(model, rendering, most, placesShown)),
      )
    }),
    h('td.number', {dataSort: places}, String(places)),
  ])
}

function renderRendering(
  model: Model,
  {text, occurrences}: Rendering,
  most: number,
  placesShown: number,
): Element {
  const minor = occurrences.length < most
  const keys = new Map<string, number>()
  const beside = new Set<string>()
  for (const {row, clause} of occurrences) {
    const key = model.collation.rows[row]?.key ?? clause.key
    if (row < 0) beside.add(key)
    keys.set(key, (keys.get(key) ?? 0) + 1)
  }
  const shown = [...keys].slice(0, placesShown)
  return h(minor ? 'details.minor' : 'details', [
    h('summary', [
      h('bdi', visible(text)),
      h('small', ` ×${occurrences.length}`),
      ...(minor ? [h('span.vh', ' (minority)')] : []),
    ]),
    h('p.places', [
      ...shown.flatMap(([key, count]): (ElementContent | string)[] => [
        // What a commentary says of no clause in particular is not on the page.
        beside.has(key) ? visible(key) : h('a', {href: model.hrefOf(key)}, visible(key)),
        count > 1 ? ` ×${count} ` : ' ',
      ]),
      ...(keys.size > shown.length ? [`and ${keys.size - shown.length} more`] : []),
    ]),
  ])
}
