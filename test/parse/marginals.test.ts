import {expect, test} from 'vitest'
import {markdownOf} from '../../src/format/markdown.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const keysOf = (text: string): string[] => clausesOf(parse(markdownOf(text, 'law.md'))).map(({key}) => key)

/** A civil code as in Switzerland: the headings of all depths stand above articles in running text. */
const code = (deep: string): string => `# Seegesetz

## Erster Titel: Die Fahrt

### A. Boote

#### I. Bau

##### 1. Inhalt

**Art. 1**

Ein Boot ist, was schwimmt.

##### 2. Arten

${deep} a. Grosse

**Art. 2**

1. Grosse Boote haben einen Mast.

2. Sie haben ein Segel.

${deep} b. Kleine

**Art. 3**

Kleine Boote haben Ruder.

#### II. Name

**Art. 4**

Ein Boot hat einen Namen.

### B. Häfen

**Art. 5**

Ein Hafen ist offen.
`

test.each(['######', '#####'])('articles stand below numbered and lettered headings: %s', (deep) => {
  expect(keysOf(code(deep)).join(' ')).toBe(
    'Title.1 Title.1.A Title.1.A.I Title.1.A.I.1 Title.1.A.I.1.Art.1 Title.1.A.I.2 Title.1.A.I.2.(a) ' +
      'Title.1.A.I.2.(a).Art.2 Title.1.A.I.2.(a).Art.2.1 Title.1.A.I.2.(a).Art.2.2 Title.1.A.I.2.(b) ' +
      'Title.1.A.I.2.(b).Art.3 Title.1.A.II Title.1.A.II.Art.4 Title.1.B Title.1.B.Art.5',
  )
})

test('headings below an article are its own', () => {
  const text = `## Art. 1

#### 1. Boats

Boats float.

#### 2. Rafts

Rafts float, too.

## Art. 2

#### 1. Fees

Fees are low.

#### 2. Fines

Fines are high.
`
  expect(keysOf(text).join(' ')).toBe('Art.1 Art.1.1 Art.1.2 Art.2 Art.2.1 Art.2.2')
})

test('the full stop of Urdu behind a number is no text', () => {
  const clauses = clausesOf(
    parse(markdownOf('## دفعہ ۱۔\n\nکشتی آزاد ہے۔\n\n## دفعہ ۲۔\n\nجھیل صاف ہے۔\n', 'law.md')),
  )
  expect(clauses.map(({key, text}) => `${key} ${text}`)).toEqual([
    'Sec.1 کشتی آزاد ہے۔',
    'Sec.2 جھیل صاف ہے۔',
  ])
})

const tank = (size: string): string => `## Art. 1 Zweck

[1] Der Verein schützt die Boote.

[2] Er fördert die Fahrt.

[3] Er sorgt für Ordnung.

## Art. 2 Tank

[1] Der Tank fasst ${size} Wasser.

[2] Er steht am Ufer.

[3] Er ist aus Stahl.

## Art. 3 Ende

[1] Der Verein endet nie.

[2] Der Tank bleibt.

[3] Der Steg auch.
`

test('paragraphs in square brackets are no notes because a cubic metre is printed like a mark', () => {
  expect(keysOf(tank('500 m[3]'))).toEqual(keysOf(tank('500 Liter')))
})

test('headings stand below a title that is higher in the second book', () => {
  let article = 0
  const titles = (level: string): string =>
    ['Water', 'Land']
      .map((title, at) => {
        const heads = ['Boats', 'Carts'].map(
          (head) => `${level}# ${head}\n\n**Art. ${++article}**\n\n1. It is free.\n\n2. It is public.\n`,
        )
        return `${level} Title ${at + 1}: ${title}\n\n${heads.join('\n')}`
      })
      .join('\n')
  const keys = keysOf(`# Book 1\n\n## Part 1\n\n${titles('###')}\n# Book 2\n\n${titles('##')}`)
  expect(keys.filter((key) => /Book\.2.*Art\.\d$/.test(key)).join(' ')).toBe(
    'Book.2.Title.1.h1.Art.5 Book.2.Title.1.h2.Art.6 Book.2.Title.2.h1.Art.7 Book.2.Title.2.h2.Art.8',
  )
})

test('an article that is put in may have its adverb in square brackets', () => {
  expect(keysOf('## Art. 4\n\nBoats float.\n\n## Art. 4[bis]\n\nRafts float.\n').join(' ')).toBe(
    'Art.4 Art.4bis',
  )
})
