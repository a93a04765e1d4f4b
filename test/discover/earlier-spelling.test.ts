import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

const today = [
  'The servant said unto the king that seven years of famine were over.',
  'The king gave him a silver cup, and every judge of the city rejoiced.',
  'Under the hill stood a great house with iron doors.',
  'The daughters of the judge have never seen the famine of that land.',
]
const before = [
  'The seruaunt sayde vnto the kynge that seuen yeares of derth were ouer.',
  'The kynge gaue hym a siluer cuppe, and euery iudge of the citie reioyced.',
  'Vnder the hyll stode a greate house with yron dores.',
  'The doughters of the iudge haue neuer sene the derth of that lande.',
]

const told = async (...texts: readonly (readonly string[])[]): Promise<string[][]> => {
  const translations = texts.map((lines, at) =>
    keyed('ab'[at]!, Object.fromEntries(lines.map((line, n) => [`${n + 1}`, line]))),
  )
  const {divergences} = await discover(collate(translations))
  return divergences.map(({a, b}) => [a, b].map(({clause, start, end}) => clause.text.slice(start, end)))
}

test('words that are only spelt as 400 years ago are no other words', async () => {
  expect(await told(today, before)).toEqual([
    ['famine', 'derth'],
    ['famine', 'derth'],
  ])
})

test('texts in the spelling of today are read as they are', async () => {
  const other = today.map((line) => line.replace('city', 'citie').replace('house', 'hause'))
  expect(await told(today, other)).toContainEqual(['city', 'citie'])
})
