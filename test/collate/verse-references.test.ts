import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {selectKeys, verseAddress} from '../../src/parse/index.ts'
import {parseValue} from '../parse/parse-file.ts'
import {drawRows, made} from './made.ts'

const english = ['The tower stood by the river.', 'Its builders were many.', 'No one counted their bricks.']
const german = ['Der Turm stand am Fluss.', 'Seine Bauleute waren viele.', 'Niemand zählte ihre Ziegel.']
const verses = (name: (verse: number) => string, texts: readonly string[]): [string, string][] =>
  texts.map((text, i) => [name(i + 1), text])

test('one verse by any name of its book is one row, whatever the languages', () => {
  const collation = collate([
    made(
      'a',
      verses((verse) => `Gen 11:${verse}`, english),
    ),
    made(
      'b',
      verses((verse) => `Genesis.11.${verse}`, german),
      'translation',
      'de',
    ),
    made(
      'c',
      verses((verse) => `GEN.11.${verse}`, english),
    ),
  ])
  expect(drawRows(collation).map((row) => row.replace(/^.*: /, ''))).toEqual([
    'Gen 11:1 | Genesis.11.1 | GEN.11.1',
    'Gen 11:2 | Genesis.11.2 | GEN.11.2',
    'Gen 11:3 | Genesis.11.3 | GEN.11.3',
  ])
  expect(collation.remarks.filter(({kind}) => kind === 'renumbered')).toEqual([])
})

test('rows are called as one translation calls them', () => {
  const {rows} = collate([
    made(
      'a',
      verses((verse) => `1 Sam 3:${verse}`, english),
    ),
    made(
      'b',
      verses((verse) => `1SA.3.${verse}`, german),
      'translation',
      'de',
    ),
  ])
  expect(new Set(rows.map(({key}) => key.replace(/\d+$/, ''))).size).toBe(1)
})

test.each(['Genesis', 'Gen', 'Revelation', '1 Samuel', 'Song of Solomon', 'Mt'])(
  'verses of %s in plain text and behind a tab',
  (book) => {
    const name = book.replaceAll(' ', '')
    for (const blank of [' ', '\t']) {
      const text = english.map((verse, i) => `${book} 4:${i + 1}${blank}${verse}\n`).join('')
      const keys = parseValue(text).children.flatMap((child) => (child.type === 'clause' ? [child.key] : []))
      expect(keys).toEqual([`${name}.4.1`, `${name}.4.2`, `${name}.4.3`])
    }
  },
)

test('a time or a ratio behind a word is no verse', () => {
  const text =
    'Monday 9:30 the council meets in the hall.\n\nRatio 1:20 is the scale of the map.\n\nRoom 2:14 is closed.\n'
  const keys = parseValue(text).children.flatMap((child) => (child.type === 'clause' ? [child.key] : []))
  expect(keys).toEqual(['p1', 'p2', 'p3'])
})

test('books are known by the names that Bibles of other languages give them, and by numbers', () => {
  const named = (id: string, names: readonly string[], language: string) =>
    made(
      id,
      names.map((name, i): [string, string] => [name, german[i]!]),
      'translation',
      language,
    )
  const texts = [
    named('de', ['1. Mose 11:1', '2. Könige 3:4', 'Offenbarung 1:2'], 'de'),
    named('es', ['Génesis.11.1', '2 Reyes 3:4', 'Apocalipsis 1:2'], 'es'),
    named('ru', ['Бытие 11:1', '4 Царств 3:4', 'Откровение 1:2'], 'ru'),
    named('zh', ['创世记 11:1', '列王纪下 3:4', '启示录 1:2'], 'zh'),
    named('x', ['01011001', '12003004', '66001002'], 'en'),
  ]
  const collation = collate(texts)
  expect(collation.rows.map(({readings}) => readings.filter(({length}) => length > 0).length)).toEqual([
    5, 5, 5,
  ])
  expect(collation.remarks.filter(({kind}) => kind === 'renumbered')).toEqual([])
})

test.each([
  ['1. Mose 1:1 Am Anfang.\n1. Mose 1:2 Die Erde war leer.\n1. Mose 1:3 Es werde Licht.\n', '1Mose'],
  ['Génesis 1:1 En el principio.\nGénesis 1:2 La tierra estaba vacía.\nGénesis 1:3 Sea la luz.\n', 'Génesis'],
  ['创世记 1:1 起初，神创造天地。\n创世记 1:2 地是空虚混沌。\n创世记 1:3 要有光。\n', '创世记'],
])('verses of plain text: %s', (value, book) => {
  const text = parseValue(value)
  expect(text.children.map((child) => (child.type === 'clause' ? child.key : child.type))).toEqual([
    `${book}.1.1`,
    `${book}.1.2`,
    `${book}.1.3`,
  ])
  expect(text.doubts).toEqual([])
})

test('a clause is found by any name of its book', () => {
  const keys = ['GEN.1.1', 'GEN.1.2', 'MAT.5.3']
  expect(selectKeys('Matthäus 5:3', keys)).toEqual(['MAT.5.3'])
  expect(selectKeys('5. Mose 1:1', ['DEU.1.1'])).toEqual(['DEU.1.1'])
  expect(selectKeys('마태복음 5:3', keys)).toEqual(['MAT.5.3'])
  expect(selectKeys('Genesis 1:2', ['01001001', '01001002'])).toEqual(['01001002'])
  // Eight digits that count no verse: a day.
  expect(verseAddress('20240131')).toBeUndefined()
})
