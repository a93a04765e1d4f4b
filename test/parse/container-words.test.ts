import {expect, test} from 'vitest'
import {divisions} from '../../src/parse/division.ts'
import {keysOf, parseValue} from './parse-file.ts'

const words = ['Annex', 'Appendix', 'Schedule'].flatMap((name) => divisions[name]!)
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

test.each(words)('%s alone below a bare label is the title of its article', (word) => {
  const title = capital(word)
  expect(
    keysOf(
      `Article 1\nPurpose\nThe parties agree.\n\nArticle 2\n${title}\nThe seller delivers.\n\nArticle 3\nPrice\nThe buyer pays.\n`,
    ),
  ).toBe('Art.1 Art.2 Art.3')
  expect(
    keysOf(
      `1.\nPurpose\nThe parties agree.\n\n2.\n${title}\nThe seller delivers.\n\n3.\nPrice\nThe buyer pays.\n`,
    ),
  ).toBe('1 2 3')
  const below = '\n\nThe parties agree.\n\n'
  expect(
    keysOf(
      `## Article 1\n\n### Purpose${below}## Article 2\n\n### ${title}${below}## Article 3\n\n### Price${below}`,
      'a.md',
    ),
  ).toBe('Art.1 Art.2 Art.3')
})

test.each([
  [
    'articles',
    'Article 1\nThe parties agree.\n\nArticle 2\nThe seller delivers.\n\nSchedule\n\nIt delivers by May.\n\nArticle 3\nThe buyer pays.\n',
    'Art.1 Art.2 Art.3',
  ],
  [
    'paragraphs',
    '1. The parties agree.\n\n2. The seller delivers.\n\nAnnex\n\nIt is a list.\n\n3. The buyer pays.\n\n4. The end.\n',
    '1 2 3 4',
  ],
  [
    'articles, one left out',
    'Article 1\nThe parties agree.\n\nArticle 2\nThe seller delivers.\n\nAppendix\n\nIt delivers by May.\n\nArticle 4\nThe buyer pays.\n\nArticle 5\nThe end.\n',
    'Art.1 Art.2 Art.4 Art.5',
  ],
])('numbering that runs on past a word for an annex: %s', (_, value, keys) => {
  expect(keysOf(value)).toBe(keys)
})

test.each([
  [
    'a schedule with articles of its own',
    'Schedule\n\nArticle 1\nBoats.\n\nArticle 2\nShips.\n',
    'Schedule Schedule.Art.1 Schedule.Art.2',
  ],
  [
    'an annex whose articles run on over its chapters',
    'ANNEX\n\nChapter I\nArticle 1\nBoats.\nArticle 2\nShips.\nChapter II\nArticle 3\nRafts.\n',
    'Annex Annex.Ch.1 Annex.Ch.1.Art.1 Annex.Ch.1.Art.2 Annex.Ch.2 Annex.Ch.2.Art.3',
  ],
  [
    'annexes with lists of their own',
    'Annex I\n\n1. Boats\n2. Ships\n\nAnnex II\n\n1. Rafts\n2. Planks\n',
    'Annex.1 Annex.1.1 Annex.1.2 Annex.2 Annex.2.1 Annex.2.2',
  ],
  ['an annex of prose', 'Annex\n\nBoats are listed here.\n', 'Annex'],
])('it stays an annex: %s', (_, annex, keys) => {
  const law = 'Article 1\nPurpose\nThe parties agree.\n\nArticle 2\nDelivery\nThe seller delivers.\n\n'
  expect(keysOf(law + annex)).toBe(`Art.1 Art.2 ${keys}`)
})

test('a doubt names an annex without a number by its word', () => {
  const value =
    '1. Purpose\nThe parties agree.\n2. Terms\nThe list is below.\n3. Price\nThe buyer pays.\n\nAnnex\n\n1. Boats\n2. Ships\n'
  expect(parseValue(value, 'a.txt').doubts.map(({message}) => message)).toEqual([
    '`1.` fits two places: it is read as Annex.1, `1.` at the top would do nearly as well',
  ])
})

test.each([
  ['Priloga', 'Dodatek'],
  ['Bilaga', 'Tillägg'],
  ['Liite', 'Lisäys'],
  ['Bijlage', 'Aanhangsel'],
])('%s and %s stand behind the last article', (annex, appendix) => {
  const text = (name: string): string =>
    `1. Objet\n\nLe vendeur livre.\n\n2. Prix\n\nL'acheteur paie.\n\n${name}\n\nUne liste.\n`
  expect(keysOf(text(annex))).toBe('1 2 Annex')
  expect(keysOf(text(appendix))).toBe('1 2 Appendix')
})
