import {expect, test} from 'vitest'
import {selectKeys} from '../../src/parse/index.ts'
import {keyListOf, parseValue} from './parse-file.ts'

const act = `1 This Act may be cited as the Boats Act.

Register
2 (1) The office keeps a register of boats.

Extracts
(1.1) Extracts are free.

Copies
(2) A copy is made of each page:
(a) in winter;
(a.1) in spring; and
(b) in summer.

Fees
3 (1) A fee is due each year.

Amount
(2) The fee is small.

3.1 (1) The Minister may waive the fee.

Idem
(2) He may do so for a year.
`

test('a section without a stop holds the subsection that stands on its line', () => {
  expect(keyListOf(act)).toEqual(
    '1 2 2.(1) 2.(1-1) 2.(2) 2.(2).(a) 2.(2).(a-1) 2.(2).(b) 3 3.(1) 3.(2) 3.1 3.1.(1) 3.1.(2)'.split(' '),
  )
  expect(parseValue(act).doubts).toEqual([])
})

test('half brackets count so as well', () => {
  expect(
    keyListOf(
      '1 La loi régit les bateaux.\n2 (1) Le registre contient :\na) le nom;\na.1) la date;\nb) le lieu.\n(1.1) Il est public.\n(2) Il est gratuit.\n3 (1) La taxe est annuelle.\n(2) Elle est faible.\n',
    ),
  ).toEqual('1 2 2.(1) 2.(1).(a) 2.(1).(a-1) 2.(1).(b) 2.(1-1) 2.(2) 3 3.(1) 3.(2)'.split(' '))
})

test('a wrapped line that goes on with a section is text', () => {
  expect(
    keyListOf(
      '1 This Act applies to boats.\n2 The fee is that of section\n4 (1) of the Ports Act.\n3 This Act ends.\n',
    ),
  ).toEqual(['1', '2', '3'])
})

test.each([
  ['2.(1.1)', '2.(1-1)'],
  ['2(1.1)', '2.(1-1)'],
  ['2(2)(a.1)', '2.(2).(a-1)'],
])('%s is asked for as it is printed', (asked, key) => {
  expect(selectKeys(asked, keyListOf(act))).toEqual([key])
})

test('Korean contracts leave out the sign of order', () => {
  const lease =
    '1조 - 정의.\n배는 어선이다.\n2조 – 요금\n3장의 서류를 낸다.\n2조 원을 낸다.\n3조(끝)\n계약은 끝난다.\n'
  expect(keyListOf(lease)).toEqual(['Art.1', 'Art.2', 'Art.3'])
})
