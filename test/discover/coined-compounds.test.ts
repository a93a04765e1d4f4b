import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

const glued = (a: readonly string[], b: readonly string[]): string[] => {
  const entries = (texts: readonly string[]) =>
    Object.fromEntries(texts.map((text, at) => [String(at + 1), text]))
  return runChecks(collate([keyed('a', entries(a)), keyed('b', entries(b))])).glued.map(({at}) => at.quote)
}

const old = [
  'If any one asks, answer.',
  'Let any one come.',
  'Any one may see it.',
  'The keeper shall protect it.',
]
const recent = [
  'If anyone asks, answer.',
  'Let anyone come.',
  'Anyone may see it.',
  'The keeper shallprotect it.',
]

test('what a text always writes as one word is one, whatever the other text writes', () => {
  expect(glued(old, recent)).toEqual(['shallprotect'])
})
