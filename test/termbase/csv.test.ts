import {expect, test} from 'vitest'
import {readTermbase} from '../../src/termbase/index.ts'

test.each([
  ['concept,language,term\r\nc1,en,agent\nc2,en,body\n'],
  ['concept,language,term\nc1,en,agent\r\nc2,en,body\r\n'],
  ['concept,language,term\rc1,en,agent\rc2,en,body'],
  ['\ufeffconcept;language;term\r\nc1;en;agent\n\r\nc2;en;body'],
])('lines of a table may end in any way, also in several: %j', async (csv) => {
  const {concepts} = await readTermbase(csv, 'x.csv')
  expect(concepts.flatMap(({id, terms}) => terms.map(({text}) => [id, text]))).toEqual([
    ['c1', 'agent'],
    ['c2', 'body'],
  ])
})

test.each([300, 5000])('TBX of %d levels is refused in one line', async (levels) => {
  const text = `<tbx><text><body>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</body></text></tbx>`
  const outcome = await readTermbase(text, 'x.tbx').then(
    () => 'read',
    (error: Error) => `${error.name}: ${error.message}`,
  )
  expect(outcome).toBe('InputError: `x.tbx` nests deeper than 200 levels, which no termbase does; mend it')
})

test.each([
  ['x\n', 'no column `concept` in `t.csv`'],
  ['concept,language\n', 'no column `term` in `t.csv`'],
  [
    'concept,language,term,status\nc,en,,deprecated\n',
    'no term at `t.csv:2`, which has the status `deprecated`',
  ],
  [
    'concept,language,term,status\nc,en,bond,preferred\nc,en,Bond,superseded\n',
    '`Bond` at `t.csv:3` is deprecated, and preferred further above: expected one status',
  ],
  [
    'concept,language,term\n<<<<<<< HEAD\nc,en,bond\n=======\nc,en,deposit\n>>>>>>> other\n',
    '`t.csv` holds marks of an unfinished merge; resolve them',
  ],
])('what would be dropped in silence is refused: %j', async (csv, message) => {
  await expect(readTermbase(csv, 't.csv')).rejects.toThrow(message)
})

test('one term may have a status in each translation, and in each concept', async () => {
  const csv =
    'concept,language,translation,term,status\nc,en,a,bond,preferred\nc,en,b,bond,deprecated\nd,en,b,bond,admitted\nd,en,b,bond,proposed\n'
  expect((await readTermbase(csv, 't.csv')).concepts.map(({terms}) => terms.length)).toEqual([2, 2])
})
