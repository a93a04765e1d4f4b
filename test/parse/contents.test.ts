import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

test('heads of a contents page stand below on two lines', () => {
  const text = `Treaty of the Rills

TITLE I COMMON PROVISIONS

TITLE II THE MILLS

Chapter 1 Wheels

Chapter 2 Sails

TITLE III FINAL PROVISIONS

TITLE I

COMMON PROVISIONS

Article 1

The Rills are one.

Article 2

They meet in May.

TITLE II

THE MILLS

CHAPTER 1

WHEELS

Article 3

Wheels turn in water.

CHAPTER 2

SAILS

Article 4

Sails turn in the wind.

TITLE III

FINAL PROVISIONS

Article 5

This Treaty enters into force in June.
`
  expect(clausesOf(parse(sourceOf(text, 'treaty.txt'))).map(({key}) => key)).toEqual([
    'Title.1',
    'Title.1.Art.1',
    'Title.1.Art.2',
    'Title.2',
    'Title.2.Ch.1',
    'Title.2.Ch.1.Art.3',
    'Title.2.Ch.2',
    'Title.2.Ch.2.Art.4',
    'Title.3',
    'Title.3.Art.5',
  ])
})
