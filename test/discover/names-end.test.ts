import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

/** What two texts are said to call differently, as it is cut. */
async function pairsOf(a: string[], b: string[]): Promise<string[]> {
  const numbered = (texts: string[]): Record<string, string> =>
    Object.fromEntries(texts.map((text, at) => [String(at + 1), text]))
  const {divergences} = await discover(collate([keyed('a', numbered(a)), keyed('b', numbered(b))]))
  return divergences.map(({a: one, b: other}) =>
    [one, other].map(({clause, start, end}) => clause.text.slice(start, end)).join(' | '),
  )
}

test('a name ends before a participle that goes on', async () => {
  expect(
    await pairsOf(
      ['We advance legislative work related to the harbour.', 'The harbour is old.'],
      ['We advance legislation related to the harbour.', 'The harbour is old.'],
    ),
  ).toEqual(['legislative work | legislation'])
})

test('a name ends before what it does, whatever stands between', async () => {
  expect(
    await pairsOf(
      ['If the captain should call, all run to the ship.', 'The ship waits.'],
      ['If the helmsman call, all run to the ship.', 'The ship waits.'],
    ),
  ).toEqual(['captain | helmsman'])
})

test('a name ends before what it does where the other side has a name alone', async () => {
  expect(
    await pairsOf(
      ['We foster new rules and new job openings, and the harbour grows.', 'The harbour is old.'],
      ['So that new rules and new jobs will emerge, the harbour grows.', 'The harbour is old.'],
    ),
  ).toContain('new job openings | new jobs')
})

test('where nothing is shared, nobody knows which word stands for which', async () => {
  expect(
    await pairsOf(
      ['Where there is no such choice, emulation ends.', 'The harbour is old.'],
      ['Where there is no such choice, jealousy will have a place.', 'The harbour is old.'],
    ),
  ).not.toContain('emulation | jealousy')
})
