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
