import {expect, test} from 'vitest'
import {referencesOf} from '../../src/discover/checks/references/references.ts'

const steps = (text: string): string[][] => referencesOf(text, 'en').map(({steps}) => steps)
const own = (text: string): (string | undefined)[] => referencesOf(text, 'en').map(({own}) => own)

test.each([
  ['依照《船舶条约》第十一条', [undefined]],
  ['依照《船舶条约》（1996年12月20日通过）第十一条', [undefined]],
  ['船舶に関する条約第11条', [undefined]],
  ['依照刑法第十一条', [undefined]],
  ['依照本法第十一条', ['Art.11']],
  ['本条約第11条', ['Art.11']],
  ['根据第十一条', ['Art.十一'].map(() => 'Art.11')],
])('%s', (text, expected) => {
  expect(own(text)).toEqual(expected)
})

test.each([
  ['paragraph 86(n)', [['86', 'n']]],
  ['l’alinéa 86n) de la loi', [['86', 'n']]],
  ['l’alinéa (1)s) de l’annexe III', [['1', 's'], ['3']]],
  ['paragraph 1(s) of Schedule III', [['1', 's'], ['3']]],
  ['section 12a', [['12a']]],
  ['第一、五、六及第八条', [['1', '5', '6', '8']]],
])('%s names %j', (text, expected) => {
  expect(steps(text)).toEqual(expected)
})
