import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {type Clause, clausesOf, type Note, parse} from '../../src/parse/index.ts'

const notesOf = ({children}: Clause): string[] =>
  children
    .filter((child): child is Note => child.type === 'note')
    .map(({marker, text}) => `[${marker} ${text}]`)

/** Keys, texts and notes of the clauses, then the doubts. */
function linesOf(value: string): string[] {
  const translation = parse(sourceOf(value, 'a.txt'))
  return [
    ...clausesOf(translation).map((clause) =>
      [`${clause.key}: ${clause.text}`, ...notesOf(clause)].join(' '),
    ),
    ...translation.doubts.map(({message}) => message),
  ]
}

test('notes that count anew below each article, glued to their numbers', () => {
  const value = `1. gr.

Lög þessi gilda um báta.
1)

1)L. 31/1961, 1. gr.

2. gr.

Bátar skulu skráðir [hjá sýslumanni].1) Ráðherra
2) setur reglugerð um skráningu.

1)L. 10/1997, 2. gr. 2)Rg. 5/1998.

[2. gr. a.

Gjald er greitt árlega.]
1)
og má
1) innheimta það.

1)L. 4/2001, 1. gr.

3. gr.

Lögin öðlast gildi.
`
  expect(linesOf(value)).toEqual([
    'Art.1: Lög þessi gilda um báta. [1) L. 31/1961, 1. gr.]',
    'Art.2: Bátar skulu skráðir [hjá sýslumanni]. Ráðherra setur reglugerð um skráningu. [1) L. 10/1997, 2. gr.] [2) Rg. 5/1998.]',
    'Art.2a: Gjald er greitt árlega.] og má innheimta það. [1) L. 4/2001, 1. gr.]',
    'Art.3: Lögin öðlast gildi.',
  ])
})

test('items without a blank behind their numbers are no notes', () => {
  const value = `1. Lodě jsou:
1)Velké lodě.
2)Malé lodě.
2. Rejstřík:
1)Je veřejný.
2)Je roční.
3. Poplatek:
1)Je nízký.
`
  expect(linesOf(value).map((line) => line.replace(/:.*/, ''))).toEqual([
    '1',
    '1.(1)',
    '1.(2)',
    '2',
    '2.(1)',
    '2.(2)',
    '3',
    '3.(1)',
  ])
})

test('notes of what changed an act at the foot of its pages', () => {
  const value = `1. Boats

1[(1) A boat is registered.]

(2) The register 2*** is open.

1. Subs. by Act 3 of 1951, s. 3, for sub-section (1) (w.e.f. 1-4-1951).
2. The words “of a State” omitted by s. 4, ibid.

2. Fees

(1) The fee is low.

3[(2) It is owed in May.]

3. Ins. by the Boats (Amendment) Act, 1960, s. 2.

3. End

The words of this Act are plain.
`
  expect(linesOf(value)).toEqual([
    '1: Boats',
    '1.(1): A boat is registered.]',
    '1.(2): The register 2*** is open. [1 Subs. by Act 3 of 1951, s. 3, for sub-section (1) (w.e.f. 1-4-1951).] [2 The words “of a State” omitted by s. 4, ibid.]',
    '2: Fees',
    '2.(1): The fee is low.',
    '2.(2): It is owed in May.] [3 Ins. by the Boats (Amendment) Act, 1960, s. 2.]',
    '3: End The words of this Act are plain.',
  ])
})
