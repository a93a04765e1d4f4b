import {expect, test} from 'vitest'
import {type Collation, collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

const told = async (collation: Collation): Promise<string[]> => {
  const {divergences} = await discover(collation)
  return divergences.map(({row, a, b}) =>
    [row + 1, ...[a, b].map(({clause, start, end}) => clause.text.slice(start, end))].join(' '),
  )
}

/** The collation, counting how often its words are linked. */
function counted(collation: Collation): {collation: Collation; asked: () => number} {
  let asked = 0
  const links: Collation['links'] = (a, b) => {
    asked++
    return collation.links(a, b)
  }
  return {collation: {...collation, links, linksOnce: links}, asked: () => asked}
}

test('literal translations are compared without linking their words first', async () => {
  const a = keyed('a', {'1': 'The warden keeps the seal.', '2': 'The warden may lend the seal.'})
  const b = keyed('b', {'1': 'The keeper keeps the seal.', '2': 'The keeper may lend the seal.'})
  const {collation, asked} = counted(collate([a, b]))
  expect(collation.freedom(0, 1)).toBe(0)
  expect(await told(collation)).toEqual(['1 warden keeper', '2 warden keeper'])
  expect(asked()).toBe(0)
})

test('of free translations what stands for what all over the work is asked', async () => {
  const a = keyed('a', {
    '1': 'If you wish to gain virtue, do not follow every appearance.',
    '2': 'An appearance strikes you: wait a little, and it loses its force.',
    '3': 'Each harsh appearance must be met with reason.',
    '4': 'He that follows no appearance lives in tranquillity.',
  })
  const b = keyed('b', {
    '1': 'Those who seek goodness will not be led by any impression.',
    '2': 'When some impression hits a man, let him pause; soon its power is gone.',
    '3': 'Confront the impression that is rough by thinking.',
    '4': 'Peace of mind is his whom no impression leads.',
  })
  const {collation, asked} = counted(collate([a, b]))
  expect(collation.freedom(0, 1)).toBe(1)
  expect(collation.freedom(1, 0)).toBe(1)
  const found = await told(collation)
  expect(asked()).toBeGreaterThan(0)
  for (const row of [1, 2, 3, 4])
    expect(
      found.find((one) => one.startsWith(`${row} `) && /appearance.*impression/u.test(one)),
    ).toBeDefined()
})
