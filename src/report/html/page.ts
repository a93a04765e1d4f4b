import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import type {Element, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {Screen} from '../screen.ts'
import {visibleJson} from '../visible.ts'
import {clientScript} from './client-script.ts'
import {renderHelp} from './controls.ts'
import {localise} from './localise.ts'
import {style} from './style/index.ts'

interface PageContent {
  title: string
  /** Link text and address. */
  navigation: {text: string; href: string; current?: boolean}[]
  /** A line below the title. */
  subtitle: string
  /** What stands between them and the sections. */
  controls: Element
  sections: Element[]
  /** At the side. */
  outline?: Element
  /** What the page's script reads, each by the id that it looks for. */
  data: Record<string, unknown>
  /** The language of the page, if not English. */
  words: Screen['words']
}

/**
 * A page that needs nothing but itself. Its policy lets this very style and script act and nothing else:
 * no request to anywhere, no script in an attribute, no form, no base.
 */
export function renderPage({
  title,
  navigation,
  subtitle,
  controls,
  sections,
  outline,
  data,
  words,
}: PageContent): string {
  const read = words ? {...data, phrases: words.part('page')} : data
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
      h('html', {lang: words?.language ?? 'en'}, [
        h('head', [
          h('meta', {charSet: 'utf-8'}),
          h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
          h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
          h('meta', {name: 'color-scheme', content: 'light dark'}),
          h('meta', {name: 'referrer', content: 'no-referrer'}),
          h('meta', {name: 'generator', content: 'clausediff'}),
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
            controls,
          ]),
          h('div.frame', [...(outline ? [outline] : []), h('main', {id: 'main', tabIndex: -1}, sections)]),
          h(
            'footer',
            h('p', 'Made by clausediff. This file makes no request; what you answer stays in this browser.'),
          ),
          renderHelp(),
          h('p.vh', {id: 'status', role: 'status'}),
          ...Object.entries(read).map(([id, value]) =>
            h('script', {type: 'application/json', id}, inertJson(value)),
          ),
          h('script', clientScript),
        ]),
      ]),
    ],
  }
  if (words) localise(root, words)
  return `${toHtml(root, {omitOptionalTags: false})}\n`
}

/** The source of a style or script as a policy names it. */
function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`
}

/** JSON that cannot end the element it stands in. */
const inertJson = (value: unknown): string => visibleJson(JSON.stringify(value)).replaceAll('<', '\\u003c')
