import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {markdownOf} from '../../src/format/markdown.ts'
import {parse} from '../../src/parse/index.ts'

/** Keys of every row, one translation behind the other. */
const rowsOf = (a: string, b: string, languages: readonly [string, string]): string[] =>
  collate([
    parse(markdownOf(a, 'a.md', {language: languages[0]})),
    parse(markdownOf(b, 'b.md', {language: languages[1]})),
  ]).rows.map(({readings}) =>
    readings.map((reading) => reading.map(({clause}) => clause.key).join(' ')).join(' | '),
  )

const items = ['civil rights', 'foreign relations', 'nationality', 'the currency']
const en = `Article 1

The State protects the family.

Article 2

The law sets the rules concerning:

${items.map((item, i) => `${i + 1}. ${item};`).join('\n')}

Article 3

The courts are independent.
`
const fr = `Article 1

L'État protège la famille.

Article 2

I- La loi fixe les règles concernant :

1. les droits civiques ;
2. les relations extérieures ;
3. la nationalité ;
4. la monnaie ;

Article 3

Les tribunaux sont indépendants.
`

test('a list right below an article and below an item of it are one', () => {
  expect(rowsOf(en, fr, ['en', 'fr']).filter((row) => /Art\.2/.test(row))).toEqual([
    'Art.2 | Art.2 Art.2.I',
    ...[1, 2, 3, 4].map((n) => `Art.2.${n} | Art.2.I.${n}`),
  ])
  expect(
    rowsOf(fr, en, ['fr', 'en'])
      .filter((row) => /Art\.2\./.test(row))
      .slice(-4),
  ).toEqual([1, 2, 3, 4].map((n) => `Art.2.I.${n} | Art.2.${n}`))
})

const numbered = `# Statutes

## Part I

### Chapter I.1. Name

I.1.1 The club has no seat.

I.1.2 It bears the name of the river.

I.1.3 It is open to all.

### Chapter I.2. Members

I.2.1 Members pay a fee.

I.2.2 They vote once a year.
`
const plain = `# Statuten

## Deel I

### Hoofdstuk I.1. Naam

De vereniging heeft geen zetel.

Zij draagt de naam van de rivier.

Zij staat open voor iedereen.

### Hoofdstuk I.2. Leden

I.2.1 Leden betalen een bijdrage.

I.2.2 Zij stemmen eens per jaar.
`

test('paragraphs that one text numbers in a section and the other does not are laid in their order', () => {
  expect(rowsOf(numbered, plain, ['en', 'nl']).filter((row) => row.startsWith('Part.1.Ch.I.1.'))).toEqual(
    [1, 2, 3].map((n) => `Part.1.Ch.I.1.${n} | Part.1.Ch.I.1.p${n}`),
  )
  expect(rowsOf(plain, numbered, ['nl', 'en']).filter((row) => row.startsWith('Part.1.Ch.I.1.'))).toEqual(
    [1, 2, 3].map((n) => `Part.1.Ch.I.1.p${n} | Part.1.Ch.I.1.${n}`),
  )
})
