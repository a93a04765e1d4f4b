import {expect, test} from 'vitest'
import {selectKeys} from '../../src/parse/query.ts'

const contract = ['preamble', '1', '1.1', '2', '2.1', '2.2', '3', '3.(a)']

test.each([
  ['clause 2.2', '2.2'],
  ['Clause 2.2', '2.2'],
  ['§ 2.2', '2.2'],
  ['§2.2', '2.2'],
  ['Section 2.2', '2.2'],
  ['Sec. 2.2', '2.2'],
  ['Ziffer 2.2', '2.2'],
  ['Article 3(a)', '3.(a)'],
])('%s of a text that calls no clause so', (query, found) => {
  expect(selectKeys(query, contract)).toEqual([found])
})

test('a division that the text has is meant where one is named', () => {
  const keys = ['Art.1', 'Art.2', 'Annex.1', 'Annex.1.3']
  expect(() => selectKeys('Annex 4', keys)).toThrow('no clause `Annex 4`')
  expect(() => selectKeys('Art. 3', keys)).toThrow('no clause `Art. 3`')
  expect(selectKeys('§ 2', keys)).toEqual(['Art.2'])
})

test.each(['XVII.(3)', 'A.3', 'Annex 3', 'Schedule 2'])('%s is no other clause of that number', (query) => {
  expect(() => selectKeys(query, contract)).toThrow(`no clause \`${query}\``)
})

test('a name that is not known is no word for a clause where clauses have names', () => {
  expect(() => selectKeys('Jd 3', ['JUD.1.2', 'JUD.1.3'])).toThrow('no clause `Jd 3`')
  expect(() => selectKeys('step 3', ['menu.open', '3'])).toThrow('no clause `step 3`')
})

test('messages below a name that divisions have, too', () => {
  const keys = ['app.title', 'app.delete', 'app.nested.a', 'section.head', 'art.one', 'count_one']
  expect(selectKeys('app', keys)).toEqual(keys.slice(0, 3))
  expect(selectKeys('app.nested', keys)).toEqual(['app.nested.a'])
  expect(selectKeys('section', keys)).toEqual(['section.head'])
  expect(selectKeys('art', keys)).toEqual(['art.one'])
})
