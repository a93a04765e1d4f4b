import {expect, test} from 'vitest'
import type {Rule} from '../../src/judge/rule.ts'
import {partySwap} from '../../src/judge/rules/party-swap.ts'
import {keyed} from '../keyed.ts'

test('a swap is left out where the other concept has no rendering of its own in the first text', () => {
  const [a, b] = ['a', 'b'].map((id) => keyed(id, {'1': 'The Lender informs the Guarantor.'}))
  const clauseOf = (translation: number) => ({
    translation,
    row: 0,
    clause: [a!, b!][translation]!.children[0]!,
    start: 4,
    end: 10,
  })
  const crossing = {row: 0, a: clauseOf(0), b: clauseOf(1), concepts: [0, 1], score: 1, isSwap: true}
  const concepts = [0, 1].map((translation) => ({renderings: [{translation, text: 'Lender'}]}))
  const told: unknown[] = []
  const evidence = {
    collation: {translations: [a, b], rows: []},
    concordance: {crossings: [crossing], concepts, checks: {orders: []}},
  }
  partySwap.run(evidence as unknown as Parameters<Rule['run']>[0], (draft) => told.push(draft), {})
  expect(told).toEqual([])
})
