import type {Element} from 'hast'
import {h} from 'hastscript'

/** What a page can be searched for. */
type Searched = 'clauses' | 'pages' | undefined

/** Search, steps from finding to finding, what is marked, and help. */
export function renderControls(searched: Searched, hasClauses: boolean): Element {
  const what = searched === 'pages' ? 'Search all pages' : 'Search the clauses'
  return h('div.search.js', {role: 'search'}, [
    ...(searched
      ? [
          h('label.vh', {for: 'search'}, what),
          h('input', {id: 'search', type: 'search', autoComplete: 'off', placeholder: `${what} (/)`}),
          h('output', {id: 'search-count', htmlFor: 'search'}),
          h('button', {id: 'previous', type: 'button', title: 'Previous finding (p)'}, '↑ Previous'),
          h('button', {id: 'next', type: 'button', title: 'Next finding (n)'}, 'Next ↓'),
        ]
      : []),
    ...(hasClauses
      ? [
          h('span.switches', {role: 'group', ariaLabel: 'What is marked in the clauses'}, [
            ...(['words', 'terms', 'errors'] as const).map((name) =>
              h('label', [
                h('input', {
                  id: `mark-${name}`,
                  type: 'checkbox',
                  checked: name !== 'words',
                  autoComplete: 'off',
                }),
                ` ${name}`,
              ]),
            ),
          ]),
        ]
      : []),
    h('button', {id: 'help-open', type: 'button', title: 'Help (?)', ariaLabel: 'Help'}, '?'),
  ])
}

const keys: [string, string][] = [
  ['n or j', 'next finding'],
  ['p or k', 'previous finding'],
  ['a', 'the finding is fine (accept)'],
  ['f', 'it is to be fixed'],
  ['l, r', 'prefer the left word, the right word'],
  ['m', 'write a note (memo) on it'],
  ['u', 'take the answer back'],
  ['Enter', 'from a finding to its clause, and back'],
  ['w, t, e', 'mark words, terms, errors, or not'],
  ['/', 'search the clauses'],
  ['← →', 'in a clause: walk through its words; what renders them lights up'],
  ['Esc', 'leave the search, the note, the words or this help'],
  ['?', 'this help'],
]

export function renderHelp(): Element {
  return h('dialog', {id: 'help', ariaLabelledBy: 'help-title'}, [
    h('h2', {id: 'help-title'}, 'How to read this report'),
    h('p', [
      'What is filled in red is an error, on both sides; an empty box is where something is missing. A solid line is a warning, a dotted one a note. Phrases with a small number differ in words alone: the number is the concept, and leads to it. Point at a word, or walk to it, and the words that render it light up.',
    ]),
    h('p', [
      'Answers stay in this browser. “Export decisions” saves them as a file; ',
      h('code', 'clausediff accept --decisions FILE'),
      ' writes them into the project.',
    ]),
    h(
      'dl',
      keys.flatMap(([key, what]) => [h('dt', h('kbd', key)), h('dd', what)]),
    ),
    h('button', {id: 'help-close', type: 'button'}, 'Close'),
  ])
}
