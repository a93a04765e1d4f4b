import {expect, test} from 'vitest'
import type {Label} from '../../src/parse/label/label.ts'
import {scanLabels} from '../../src/parse/label/scan.ts'

/** The label that a line begins with. */
const labelIn = (line: string): Label | undefined => scanLabels(line)[0]

// What src/language/label-joins.ts has of each language, and what is no word of any.
test.each('and to bis und à et a y al e до и tot en až do i'.split(' '))(
  'one label stands for the clauses from 2 %s 4',
  (word) => {
    expect(labelIn(`2 ${word} 4. Repealed.`)?.readings[0]).toMatchObject({number: 2, until: 4})
    expect(labelIn('2 zu 4. Repealed.')?.readings[0]?.until).toBeUndefined()
  },
)

test.each('and or to through et ou und oder bis y o и'.split(' '))(
  'a label before %s and a bracket is cited',
  (word) => {
    expect(labelIn(`(a) ${word} (see there) do not apply.`)?.oddity).toBe(3)
    expect(labelIn('(a) zu (see there) do not apply.')?.oddity).toBe(0)
  },
)

test.each([
  ['Vingt et unième partie', 21],
  ['Twenty and first part', 21],
  ['Einundzwanzigster Abschnitt', 21],
  ['Enogtyvende kapitel', 21],
])('%s counts tens and units', (line, number) => {
  expect(labelIn(line)?.readings[0]).toMatchObject({number})
})

// And what src/language/figures-of-labels.ts has.
test.each(['n.º', 'nº', 'nr', 'nr.', 'no.', 'n.', 'č.', 'št.', 'br.', '№', '#', 'number'])(
  '%s stands between a division and its number',
  (sign) => {
    expect(labelIn(`Article ${sign} 7`)?.readings[0]).toMatchObject({division: 'Art', number: 7})
    expect(labelIn('Article zu. 7')).toBeUndefined()
  },
)

test.each(
  'Abs Absatz Absätze Satz Sätze Nr Nummer Nummern Buchst Buchstabe Buchstaben al alinéa para apartado ust odst st'.split(
    ' ',
  ),
)('an article before its %s is cited', (part) => {
  expect(labelIn(`§ 2 ${part}. 3`)?.oddity).toBe(5)
  expect(labelIn('§ 2 Boats. 3')?.oddity).toBe(0)
})

test.each(['1er', '1re', '1ère', '1aad', '1.º', '1ª', '1°', '1.o'])('%s is a figure', (figure) => {
  expect(labelIn(`Article ${figure} Boats`)?.text.trimEnd()).toBe(`Article ${figure}`)
})

test.each([
  'EL LIBRO PRIMERO',
  'The Book II',
  'DER TEIL I',
  'O CAPÍTULO I',
  'LOS PRIMEROS TÍTULOS',
  'BOOK THE FIRST',
])('%s is a label with its article', (line) => {
  expect(labelIn(line)?.readings[0]?.division).not.toBeUndefined()
})
