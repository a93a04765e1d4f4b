import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {keysOf, parseValue} from './parse-file.ts'

const keys = (text: string): string => keysOf(text)

const sections = Array.from(
  {length: 4},
  (_, i) =>
    `  ${i}. Matter ${i}.\n\n  The owner keeps the garden, and whoever enters it shuts the gate\nbehind him.\n`,
).join('\n')

test('what a paragraph counts in its text holds no sections', () => {
  const text = `                  GARDEN LICENCE

  Owners that lend a garden protect their rights with two steps:
(1) assert that it is theirs, and (2) offer you this licence giving you
leave to enter it, to sit there and to read.

  For the safety of all, the licence explains what is done.

${sections}`
  expect(keys(text)).toBe('preamble 0 1 2 3')
})

test('items that stand on lines of their own are clauses', () => {
  const text = `1. The owner keeps the garden:
(a) with care, subject to (b);
(b) at night.
2. The guest shuts the gate.
`
  expect(keys(text)).toBe('1 1.(a) 1.(b) 2')
})

test('a heading of all that is numbered parts no preamble from it', () => {
  const text = `                  GARDEN LICENCE

  The garden was laid out by the first owner, who left it to the town.

  Whoever enters it is asked to keep it as it was found.

  The terms on which it is entered follow.

                  TERMS AND CONDITIONS

${sections}`
  expect(keys(text)).toBe('preamble 0 1 2 3')
})

// The French, Spanish and Russian texts of the BBNJ Agreement, as they come out of their PDF.
test.each([
  ['i)', 'ii)', 'iii)', 'iv)', 'ou'],
  ['(i)', '(ii)', '(iii)', '(iv)', 'and'],
  ['a)', 'b)', 'c)', 'd)', 'и'],
  ['1)', '2)', '3)', '4)', 'oder'],
])('items of a list that stand on one line are clauses: %s', (one, two, three, four, and) => {
  const text = `Article 1
Le secrétariat recueille :
${one} les vues sur la proposition ; ${two} les mesures, telles que prévues ; ${and} ${three} les avis ;
${four} les autres pièces.
Article 2
La fin.
`
  const clauses = clausesOf(parseValue(text))
  expect(clauses).toHaveLength(6)
  expect(clauses[2]!.text).toBe(`les mesures, telles que prévues ; ${and}`)
})

test('a reference to the next item is none', () => {
  const text = `1. The owner keeps the garden:
a) with care, subject to b) and c) below;
b) at night;
c) in winter.
2. The guest shuts the gate.
`
  expect(keys(text)).toBe('1 1.(a) 1.(b) 1.(c) 2')
})
