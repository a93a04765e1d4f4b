import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import type {Element, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {visibleJson} from '../visible.ts'
import {clientScript} from './client-script.ts'
import {style} from './style.css.ts'

export interface PageContent {
  title: string
  /** Link text and address. */
  navigation: {text: string; href: string; current?: boolean}[]
  /** A line below the title. */
  subtitle: string
  sections: Element[]
  links: Record<string, number[]>
}

/**
 * A page that needs nothing but itself. Its policy lets this very style and script act and nothing else:
 * no request to anywhere, no script in an attribute, no form, no base.
 */
export function renderPage({title, navigation, subtitle, sections, links}: PageContent): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(clientScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const root: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: 'en'}, [
        h('head', [
          h('meta', {charSet: 'utf-8'}),
          h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
          h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
          h('meta', {name: 'color-scheme', content: 'light dark'}),
          h('meta', {name: 'referrer', content: 'no-referrer'}),
          h('title', title),
          h('style', style),
        ]),
        h('body', [
          h('a.skip', {href: '#main'}, 'Skip to the content'),
          h('header', [
            h('div', [h('h1', h('bdi', title)), h('p.subtitle', subtitle)]),
            h('nav', {ariaLabel: 'Report'}, [
              h(
                'ul',
                navigation.map(({text, href, current}) =>
                  h('li', h('a', {href, ...(current && {ariaCurrent: 'page'})}, text)),
                ),
              ),
            ]),
            controls(sections.some(({properties}) => properties.id === 'clauses')),
          ]),
          h('main', {id: 'main', tabIndex: -1}, sections),
          h('footer', h('p', 'Made by clausediff. This file makes no request and stores nothing.')),
          helpDialog(),
          h('p.vh', {id: 'status', role: 'status'}),
          h('script', {type: 'application/json', id: 'links'}, inertJson(links)),
          h('script', clientScript),
        ]),
      ]),
    ],
  }
  return `${toHtml(root, {omitOptionalTags: false})}\n`
}

/** The source of a style or script as a policy names it. */
function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`
}

/** JSON that cannot end the element it stands in. */
const inertJson = (value: unknown): string => visibleJson(JSON.stringify(value)).replaceAll('<', '\\u003c')

/** What only a page with clauses needs, and help. */
function controls(hasClauses: boolean): Element {
  const search = [
    h('label.vh', {for: 'search'}, 'Search the clauses'),
    h('input', {id: 'search', type: 'search', autoComplete: 'off', placeholder: 'Search the clauses (/)'}),
    h('output', {id: 'search-count', htmlFor: 'search'}),
    h('button', {id: 'previous', type: 'button', title: 'Previous finding (p)'}, '↑ Previous'),
    h('button', {id: 'next', type: 'button', title: 'Next finding (n)'}, 'Next ↓'),
  ]
  return h('div.search.js', {role: 'search'}, [
    ...(hasClauses ? search : []),
    h('button', {id: 'help-open', type: 'button', title: 'Help (?)', ariaLabel: 'Help'}, '?'),
  ])
}

function helpDialog(): Element {
  const keys: [string, string][] = [
    ['n or j', 'next finding'],
    ['p or k', 'previous finding'],
    ['/', 'search the clauses, or the concepts where there are no clauses'],
    ['← →', 'in a clause: walk through its words; what renders them lights up'],
    ['Esc', 'leave the search, the words or this help'],
    ['?', 'this help'],
  ]
  return h('dialog', {id: 'help', ariaLabelledBy: 'help-title'}, [
    h('h2', {id: 'help-title'}, 'How to read this report'),
    h('p', [
      'Phrases with a number differ between translations: the number is the concept, and leads to it. A solid line is a term, a dashed one wording, a wavy one what another rule found. Point at a word, or walk to it, and the words that render it light up.',
    ]),
    h(
      'dl',
      keys.flatMap(([key, what]) => [h('dt', h('kbd', key)), h('dd', what)]),
    ),
    h('button', {id: 'help-close', type: 'button'}, 'Close'),
  ])
}
