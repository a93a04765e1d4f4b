import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {drawRows, made} from './made.ts'

const first = made('first', [
  ['1', 'Boats may land here.'],
  ['2', 'Nets are dried on the wall.'],
  ['4', 'Lamps burn at night.'],
])
const second = made('second', [
  ['1', 'Ships may land here.'],
  ['3', 'Dogs stay outside the harbour office.'],
  ['4', 'Lanterns burn at night.'],
])

test('keys in both, and keys that one lacks, stand in the order of the work', () => {
  expect(drawRows(collate([first, second]))).toEqual([
    '1 key: 1 | 1',
    '2 key: 2 | -',
    '3 key: - | 3',
    '4 key: 4 | 4',
  ])
})

test('the order of files does not matter; roles do', () => {
  const source = made('zz', [['1', '船只可在此靠岸。']], 'source', 'zh')
  const ids = (files: (typeof first)[]) => collate(files).translations.map(({id}) => id)
  expect(ids([second, first, source])).toEqual(['zz', 'first', 'second'])
  expect(drawRows(collate([second, source, first]))).toEqual(drawRows(collate([source, first, second])))
})
