import {describe, expect, test} from 'vitest'
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

describe('parts that are cited by their names', () => {
  const law = ['§1', '§1.(1)', '§2', '§2.(1)', '§2.(2)', '§2.(2).1', '§2.(2).1.(a)']
  const act = ['Sec.3', 'Sec.3.(1)', 'Sec.3.(2)', 'Sec.3.(2).(a)']
  test.each([
    ['§ 2 Abs. 1', law, '§2.(1)'],
    ['§ 2 Absatz 2 Nr. 1', law, '§2.(2).1'],
    ['§ 2 Abs. 2 Nr. 1 lit. a', law, '§2.(2).1.(a)'],
    ['Art. 2 Abs. 1', law, '§2.(1)'],
    ['section 3 subsection (2) paragraph (a)', act, 'Sec.3.(2).(a)'],
    ['section 3 para. 2', act, 'Sec.3.(2)'],
    ['art. 2 al. 1', ['Art.2', 'Art.2.(1)'], 'Art.2.(1)'],
    ['artículo 2 apartado 1', ['Art.2', 'Art.2.1'], 'Art.2.1'],
    ['статья 2 пункт 1', ['Art.2', 'Art.2.1'], 'Art.2.1'],
    ['art. 2 ust. 1', ['Art.2', 'Art.2.(1)'], 'Art.2.(1)'],
    ['članak 2 stavak 1', ['Art.2', 'Art.2.(1)'], 'Art.2.(1)'],
  ])('%s', (query, keys, found) => {
    expect(selectKeys(query, keys)).toEqual([found])
  })
  test.each(['§ 2 Abs. 9', '§ 2 and 1', '§ 2 Wort 1'])('%s is none', (query) => {
    expect(() => selectKeys(query, law)).toThrow(`no clause \`${query}\``)
  })
})
