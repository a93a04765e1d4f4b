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

test('a clause far from its key goes only with a row that it is much like', () => {
  const words = (letter: string): string[] =>
    Array.from('abcdefghijklmnoprstu', (other) => `${letter}${other}${letter}`)
  const keys = Array.from('123456789')
  const one = made(
    'one',
    keys.map((key, at) => [key, words('kmnprstvz'[at]!).join(' ')]),
  )
  /** Without its second clause; the seventh has so many of that one's twenty words. */
  const other = (borrowed: number) =>
    made(
      'two',
      keys
        .map((key, at): [string, string] => [
          key,
          key === '7'
            ? [...words('m').slice(0, borrowed), ...words('x').slice(borrowed)].join(' ')
            : words('kmnprstvz'[at]!).join(' '),
        ])
        .filter(([key]) => key !== '2'),
    )
  const rowOf = (borrowed: number): string[] =>
    drawRows(collate([one, other(borrowed)])).filter((row) => row.endsWith('| 7'))
  expect(rowOf(16)).toEqual(['2 content: 2 | 7'])
  expect(rowOf(15)).toEqual(['7 key: 7 | 7'])
})

test('`85` is no clause below `8`: without a dot a key says nothing of what stands above it', () => {
  const texts = [
    'The miller grinds rye.',
    'The smith shoes horses.',
    'A ferry crosses at noon.',
    'Bells ring at six.',
  ]
  const keyed = (keys: string[]) => keys.map((key, at): [string, string] => [key, texts[at]!])
  const {remarks} = collate([
    made('one', keyed(['8', '85', '9', '91'])),
    made('two', keyed(['9', '91', '8', '85'])),
  ])
  expect(remarks.map(({kind, message}) => `${kind} ${message}`)).toMatchInlineSnapshot(`
    [
      "moved \`8\` stands behind \`91\` in \`two\`, at the beginning in the others",
      "moved \`85\` stands behind \`8\` in \`two\`, behind \`8\` in the others",
    ]
  `)
})

test('a range of numbers leaves no clause out', () => {
  const texts = [
    'The miller grinds rye for the bakers of the lower town.',
    'The smith shoes horses in the yard behind the chapel.',
    'A ferry crosses the river at noon and in the evening.',
    'Bells ring at six from the tower of the old abbey.',
    'Lamps burn on the quay until the last boat has landed.',
  ]
  const one = made(
    'one',
    texts.map((text, at) => [`${at + 1}`, text]),
  )
  const two = made('two', [
    ['2', texts[0]!],
    ['3', texts[1]!],
    ['6', texts[3]!],
    ['7', texts[4]!],
  ])
  expect(collate([one, two]).remarks.map(({message}) => message)).toMatchInlineSnapshot(`
    [
      "\`2\`–\`3\` in \`two\` is \`1\`–\`2\` in the others: same text, numbered differently",
      "\`6\`–\`7\` in \`two\` is \`4\`–\`5\` in the others: same text, numbered differently",
    ]
  `)
})
