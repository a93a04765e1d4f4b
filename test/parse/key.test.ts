import {expect, test} from 'vitest'
import {compareKeys, type Key, nearestKeys, printKey, readKey, selectKeys} from '../../src/parse/index.ts'

const policy =
  'preamble I II II.(1) II.(1).1 II.(1).2 II.(2) II.(2).1 III III.(7) III.(8) III.(9) III.(10) IV'.split(' ')
const law =
  'Ch.1 Art.1 Art.1.(1) Art.1.(2) Art.2 Art.4-1 Ch.2 Art.5 §12 §12a (a) (a-1) (b) (b).(1) (b).(1).(A) (bb) Annex.A Annex.A.1'.split(
    ' ',
  )
const bible = 'Gen.1.1 Gen.1.2 Gen.1.3 Gen.1.4 Gen.2.1 Gen.2.2 Gen.3.1 Exod.1.1 1Sam.1.1'.split(' ')

test('a key prints by the kinds of its levels', () => {
  const keys: Key[] = [
    [
      {kind: 'roman', number: 3},
      {kind: 'parenthesised', number: 10},
    ],
    [
      {kind: 'roman', number: 2},
      {kind: 'parenthesised', number: 1},
      {kind: 'number', number: 2},
    ],
    [
      {kind: 'division', name: 'Art', number: 4, suffix: '-1'},
      {kind: 'letter', number: 28},
    ],
    [
      {kind: 'division', name: '§', number: 12, suffix: 'a'},
      {kind: 'parenthesised-capital', number: 2},
    ],
    [
      {kind: 'letter', number: 1, suffix: '-1'},
      {kind: 'parenthesised', number: 10, suffix: '~2'},
    ],
    [
      {kind: 'division', name: 'Annex', number: 1, lettered: true},
      {kind: 'capital', number: 2},
    ],
    [
      {kind: 'division', name: 'Annex', number: 0},
      {kind: 'division', name: 'Ch', number: 2},
    ],
    [
      {kind: 'number', number: 1},
      {kind: 'number', number: 2},
      {kind: 'number', number: 3},
    ],
    [{kind: 'word', number: 0, name: 'preamble'}],
  ]
  expect(keys.map(printKey)).toEqual([
    'III.(10)',
    'II.(1).2',
    'Art.4-1.(bb)',
    '§12a.(B)',
    '(a-1).(10~2)',
    'Annex.A.B',
    'Annex.Ch.2',
    '1.2.3',
    'preamble',
  ])
  expect(keys.map((key) => readKey(printKey(key)))).toEqual(keys)
})

test('any text is a key, and prints as it was read', () => {
  const texts = [...policy, ...law, ...bible, 'MRK 1:1', '', 'a..b', 'Art.', 'IIII', '§', 'Art.5.', 'x-1']
  expect(texts.map((text) => printKey(readKey(text)))).toEqual(texts)
})

test('keys sort by what they count', () => {
  const sorted = [
    'preamble',
    'I',
    'II',
    'II.(1)',
    'II.(1).2',
    'II.(2)',
    'II.(10)',
    'II.(10~2)',
    'III',
    'IV',
    'IX',
  ]
  expect([...sorted].reverse().sort(compareKeys)).toEqual(sorted)
})

test.each([
  ['III.(10)', 'III.(10)'],
  ['iii.10', 'III.(10)'],
  ['1', 'I'],
  ['(1)', 'II.(1)'],
  ['III(x)', 'III.(10)'],
  ['III (j)', 'III.(10)'],
  ['3.10', 'III.(10)'],
  ['三（十）', 'III.(10)'],
  ['三、（十）', 'III.(10)'],
  ['⑩', 'III.(10)'],
  ['(10)', 'III.(10)'],
  ['(x)', 'III.(10)'],
  ['２．（１）．２', 'II.(1).2'],
  ['Preamble', 'preamble'],
  ['III.(8)-(10)', 'III.(8) III.(9) III.(10)'],
  ['iii.8–iii.9', 'III.(8) III.(9)'],
  ['(1) .. (2)', 'II.(1) II.(1).1 II.(1).2 II.(2) II.(2).1'],
  ['II-III.(7)', 'II II.(1) II.(1).1 II.(1).2 II.(2) II.(2).1 III III.(7)'],
  ['II.(1).*', 'II.(1) II.(1).1 II.(1).2'],
  ['ii.1*', 'II.(1) II.(1).1 II.(1).2'],
  ['*', policy.join(' ')],
])('policy: %s', (query, keys) => {
  expect(selectKeys(query, policy).join(' ')).toBe(keys)
})

test.each([
  ['article 5', 'Art.5'],
  ['Artikel 1 (2)', 'Art.1.(2)'],
  ['第五条', 'Art.5'],
  ['第四条之一', 'Art.4-1'],
  ['§ 12', '§12'],
  ['§12A', '§12a'],
  ['12a', '§12a'],
  ['(a-1)', '(a-1)'],
  ['b.1.A', '(b).(1).(A)'],
  ['(B)(1)(a)', '(b).(1).(A)'],
  ['(bb)', '(bb)'],
  ['annex a', 'Annex.A'],
  ['Chapter II', 'Ch.2'],
])('law: %s', (query, keys) => {
  expect(selectKeys(query, law).join(' ')).toBe(keys)
})

test.each([
  ['Gen.1.1', 'Gen.1.1'],
  ['gen 1:2', 'Gen.1.2'],
  ['1 Sam 1.1', '1Sam.1.1'],
  ['Gen.1.2-3', 'Gen.1.2 Gen.1.3'],
  ['Gen.1.3-2.1', 'Gen.1.3 Gen.1.4 Gen.2.1'],
  ['Gen.2.2 - Exod.1.1', 'Gen.2.2 Gen.3.1 Exod.1.1'],
  ['Gen.2-3', 'Gen.2.1 Gen.2.2 Gen.3.1'],
  ['Gen.1.*', 'Gen.1.1 Gen.1.2 Gen.1.3 Gen.1.4'],
  ['Gen.2', 'Gen.2.1 Gen.2.2'],
])('keyed files: %s', (query, keys) => {
  expect(selectKeys(query, bible).join(' ')).toBe(keys)
})

test('an unknown key is told with the nearest three', () => {
  expect(nearestKeys('III.(15)', policy)).toEqual(['III.(10)', 'III.(9)', 'III.(8)'])
  expect(nearestKeys('Exdo.1.2', bible)).toEqual(['Exod.1.1', 'Gen.1.2', 'Gen.1.1'])
  expect(() => selectKeys('III.(15)', policy)).toThrow(
    'no clause `III.(15)`: nearest are `III.(10)`, `III.(9)`, `III.(8)`',
  )
  expect(() => selectKeys('§§§', policy)).toThrow('no clause `§§§`')
})

test('a key that is a whole text is told by its beginning', () => {
  const key = 'k'.repeat(5000)
  const start = `${'k'.repeat(79)}…`
  expect(() => selectKeys(`${key}x`, [key])).toThrow(`no clause \`${start}\`: nearest are \`${start}\``)
})

test('a key that fits several clauses, and a range that runs backwards, are told', () => {
  expect(() => selectKeys('1', law)).toThrow('`1` fits 2 clauses: `Ch.1`, `Art.1`; give more of the key')
  expect(() => selectKeys('III.(9)-(7)', policy)).toThrow(
    'the range `III.(9)-(7)` runs backwards: `III.(7)` stands before `III.(9)`',
  )
})

test('a verse without a key of its own is found by its parts, its whole or its group', () => {
  const keys = 'GEN.1.1 GEN.1.3a GEN.1.3b GEN.1.4 GEN.1.5-6'.split(' ')
  expect(selectKeys('GEN.1.3', keys)).toEqual(['GEN.1.3a', 'GEN.1.3b'])
  expect(selectKeys('gen 1:3a', keys)).toEqual(['GEN.1.3a'])
  expect(selectKeys('GEN.1.4b', keys)).toEqual(['GEN.1.4'])
  expect(selectKeys('GEN.1.6', keys)).toEqual(['GEN.1.5-6'])
  expect(() => selectKeys('GEN.1.7a', keys)).toThrow('no clause `GEN.1.7a`')
})

test('a book of one chapter is cited by verse, a range with any dash', () => {
  const short = 'Phlm.1.24 Phlm.1.25 JUD.1.1 JUD.1.2 JUD.1.3 JUD.1.4-5'.split(' ')
  for (const asked of ['Jude 3', 'JUD 3', 'jude.3']) expect(selectKeys(asked, short)).toEqual(['JUD.1.3'])
  expect(selectKeys('Jude 2–3', short)).toEqual(['JUD.1.2', 'JUD.1.3'])
  for (const asked of ['Jude 1:4–5', 'JUD.1.4–5', 'Jude 4', 'Jude 4—5'])
    expect(selectKeys(asked, short)).toEqual(['JUD.1.4-5'])
  expect(selectKeys('Philemon 25', short)).toEqual(['Phlm.1.25'])
  expect(() => selectKeys('Jude 9', short)).toThrow('no clause `JUD.1.9`')
  expect(selectKeys('Jude 1', short)).toEqual(['JUD.1.1', 'JUD.1.2', 'JUD.1.3', 'JUD.1.4-5'])
  // Where there are more chapters, one number is a chapter.
  expect(() => selectKeys('Genesis 4', bible)).toThrow('no clause `Gen')
})

test('a book in front of chapter and verse is passed over where the work has no books', () => {
  const chapters = 'Ch.1 Ch.1.1 Ch.1.2 Ch.2 Ch.2.1'.split(' ')
  for (const asked of ['GEN 1:2', 'Genesis 1:2']) expect(selectKeys(asked, chapters)).toEqual(['Ch.1.2'])
  expect(() => selectKeys('Exod 1:9', bible)).toThrow('no clause')
  expect(() => selectKeys('Rule 1:2', chapters)).toThrow('no clause')
})
