import {expect, test} from 'vitest'
import {keysOf} from './parse-file.ts'

test('sections whose numbers begin with that of the article stand in it', () => {
  const text = `ARTICLE I – Offices
Section 1.1 – Principal Office
The office stands at the port.
Section 1.2 – Other Offices
The board may open others.
ARTICLE II – Purposes
Section 2.1 – Purposes
The club sails boats.
ARTICLE III – Members
Section 3.1 – Classes
There is one class.
`
  const keys = 'Art.1 Art.1.Sec.1.1 Art.1.Sec.1.2 Art.2 Art.2.Sec.2.1 Art.3 Art.3.Sec.3.1'
  expect(keysOf(text)).toBe(keys)
  expect(keysOf(text.replaceAll(/^(ARTICLE|Section)/gm, '## $1').replaceAll('\n', '\n\n'), 'a.md')).toBe(keys)
})

test('a lettered part of an article holds sections as the article does', () => {
  const text = `ARTICLE I
National Territory
Section 1. The islands are the territory.
Section 2. The sea is, too.
ARTICLE II
Commissions
A. COMMON PROVISIONS
Section 1. The commissions are independent.
Section 2. No member holds another office.
B. THE SERVICE COMMISSION
Section 1. The service has a commission.
Section 2. It is permanent.
ARTICLE III
Section 1. The end.
`
  expect(keysOf(text)).toBe(
    'Art.1 Art.1.Sec.1 Art.1.Sec.2 Art.2 Art.2.A Art.2.A.Sec.1 Art.2.A.Sec.2 Art.2.B Art.2.B.Sec.1 Art.2.B.Sec.2 Art.3 Art.3.Sec.1',
  )
})
