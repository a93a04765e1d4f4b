import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

function keys(text: string): string {
  const {doubts, ...translation} = parse(sourceOf(text, 'text.txt'))
  const found = clausesOf({doubts, ...translation} as ReturnType<typeof parse>).map(({key}) => key)
  return [found.join(' '), ...doubts.map(({message}) => message)].join(' | ')
}

const pairs = [
  ['Who keeps the gate?', 'The warden keeps it.'],
  ['When is it shut?', 'It is shut at dusk.'],
  ['Who may pass?', 'All may pass by day.'],
  ['Who may not?', 'Nobody passes by night.'],
]
const asked = (question: (n: number) => string, answer: (n: number) => string): string =>
  pairs.map(([q, a], i) => `${question(i + 1)} ${q}\n${answer(i + 1)} ${a}\n`).join('\n')

test.each([
  [
    'Q. 1.',
    asked(
      (n) => `Q. ${n}.`,
      () => 'A.',
    ),
    'Q.1 Q.1.A Q.2 Q.2.A Q.3 Q.3.A Q.4 Q.4.A',
  ],
  [
    'Q1:',
    asked(
      (n) => `Q${n}:`,
      (n) => `A${n}:`,
    ),
    'Q.1 A.1 Q.2 A.2 Q.3 A.3 Q.4 A.4',
  ],
  ['A.1. is a path', 'A.1. Gates\n\nOpen.\n\nA.2. Walls\n\nShut.\n\nA.3. Roofs\n\nFlat.\n', 'A.1 A.2 A.3'],
])('questions and answers are counted: %s', (_, text, expected) => {
  expect(keys(text)).toBe(expected)
})
