import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

const rest = {
  '2': 'The landlord keeps the roof and the stairs in good repair.',
  '3': 'The deposit is paid back within one month.',
}
const lease = (first: string): Record<string, string> => ({'1': first, ...rest})

/** Messages of what differs in the first clause of four texts, and how many places each names. */
async function told(rule: string, ...first: string[]): Promise<[string, number][]> {
  const collation = collate(first.map((text, at) => keyed('abcd'[at]!, lease(text))))
  const {findings} = judge({collation, concordance: await discover(collation)})
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({message, renderings}) => [message, renderings.length])
}

test('a sentence that two of four texts lack is one finding that names both', async () => {
  const whole =
    'The garden is open to all. The tenant must not paint the walls of the hall. The gate is locked.'
  const short = 'The garden is open to all. The gate is locked.'
  expect(await told('omission', whole, short, whole, short)).toEqual([
    ['`b`, `d` lack the sentence "The tenant must not paint the walls of the hall." (in `a`)', 1],
  ])
})

test('so is a negation', async () => {
  const not = 'The tenant does not pay for the repair of the roof.'
  const pays = 'The tenant does pay for the repair of the roof.'
  expect(await told('negation-mismatch', not, pays, pays, not)).toEqual([
    ['`a` says "not pay", `b`, `c` have no "not"', 1],
  ])
})
