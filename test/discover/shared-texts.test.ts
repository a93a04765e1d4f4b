import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

const own = {
  '1': 'Two boats came at dawn. Nobody saw them.',
  '2': 'They landed three nets. The keeper slept.',
  '3': 'The bell rang four times.',
}
const together = `${own['1']} ${own['2']}`

test('one text that stands under several clauses is told, and compared in none', () => {
  const collation = collate([keyed('a', own), keyed('b', {'1': together, '2': together, '3': own['3']})])
  expect(collation.remarks.map(({message}) => message)).toEqual([
    '`b` has one text for `1` to `2`, under each of them: what one of them says is not compared',
  ])
  const {lacks, numbers} = runChecks(collation)
  expect([lacks, numbers]).toEqual([[], []])
})

test('of a third translation they are compared', () => {
  const changed = {...own, '2': 'They landed five nets. The keeper slept.'}
  const {numbers} = runChecks(
    collate([
      keyed('a', own),
      keyed('b', {'1': together, '2': together, '3': own['3']}),
      keyed('c', changed),
    ]),
  )
  expect(numbers.map(({a, b}) => [a?.quote, b?.quote])).toEqual([['three', 'five']])
})

test('what both texts say again and again is no such text', () => {
  const creed = 'This is said again and again by all of them, at noon.'
  const {remarks} = collate([keyed('a', {'1': creed, '2': creed}), keyed('b', {'1': creed, '2': creed})])
  expect(remarks).toEqual([])
})

test('a refrain of the other text does not hide it', () => {
  const refrain = {'1': 'So heed the bell.', '2': 'They landed three nets.', '3': 'So heed the bell.'}
  const {remarks} = collate([
    keyed('a', refrain),
    keyed('b', Object.fromEntries(['1', '2', '3'].map((key) => [key, Object.values(refrain).join(' ')]))),
  ])
  expect(remarks.map(({kind}) => kind)).toEqual(['shared-text'])
})

test('clauses that one text says in the same words are no such text: it is no longer than one of them', () => {
  const [one, several] = [
    'The neighbour brings the key back on Monday.',
    'The neighbours bring the key back on Monday.',
  ]
  const same = 'On Monday the key is brought back next door.'
  const {remarks} = collate([
    keyed('a', {'1': one, '2': several, '3': own['3']}),
    keyed('b', {'1': same, '2': same, '3': own['3']}),
  ])
  expect(remarks).toEqual([])
})
