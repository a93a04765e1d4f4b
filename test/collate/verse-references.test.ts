import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
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
