import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

const around = (text: string): Record<string, string> => ({
  1: 'The warden shall keep the seal in the strong room.',
  2: text,
  3: 'A member pays the fee within ten days.',
})
const a = keyed('a', around('The board shall inform the members and shall not close the market.'))
const b = keyed('b', around('The board shall not inform the members and shall close the market.'))
const c = keyed('c', around('The board shall inform the members and shall close the market.'))

/** What denies where another has nothing: the words, and the text that lacks them. */
async function negations(...texts: (typeof a)[]): Promise<string[]> {
  const {checks} = await discover(collate(texts))
  return checks.negations.map(({has, lacks}) => `${has.quote}, not in ${texts[lacks]!.id}`)
}

test('a negation that a third text lacks hides none that moved between two others', async () => {
  expect(await negations(a, b)).toEqual(['not close, not in b'])
  expect((await negations(a, b, c)).sort()).toEqual(['not close, not in b', 'not close, not in c'])
})
