import {expect, test} from 'vitest'
import {keyListOf} from './parse-file.ts'

test('a division that a text calls by an abbreviation is learnt as one in full', () => {
  const text = `PROP. I. A boat is prior to its cargo.\n\nProof. This is plain.\n\nPROP. II. Two boats have nothing in common.\n\nCorol. 1. Hence no boat is two.\n\nCorol. 2. Hence, too, no cargo is.\n\nPROP. III. A boat with a hole sinks.\n\nCorol. 1. It does so slowly (Prop. 2).\n\nPROP. IV. A boat without one floats.\n`
  expect(keyListOf(text)).toEqual([
    ...['Prop.1', 'Prop.2', 'Prop.2.Corol.1', 'Prop.2.Corol.2', 'Prop.3', 'Prop.3.Corol.1', 'Prop.4'],
  ])
})

test('what is cited by an abbreviation is none', () => {
  const text = `1. The boat floats.\n\nCf. 1 and 2 of the list.\n\nCf. 2 of the list, too.\n\nCf. 3, at the end.\n\n2. The raft sinks.\n`
  expect(keyListOf(text)).toEqual(['1', '2'])
})
