import {expect, test} from 'vitest'
import {keysOf} from './parse-file.ts'

test('a second list of an article is none of its chapter', () => {
  const text = `第一章　总则
第一条　船只须经登记。
第二条　下列船只免于登记：
（一）木船；
（二）木筏；
（三）皮筏。
有下列情形之一的，应当登记：
（一）载客的；
（二）载货的。
第三条　登记免费。
第二章　管理
第四条　名册公开。
`
  expect(keysOf(text)).toBe(
    'Ch.1 Ch.1.Art.1 Ch.1.Art.2 Ch.1.Art.2.(1) Ch.1.Art.2.(2) Ch.1.Art.2.(3) Ch.1.Art.2.(1~2) Ch.1.Art.2.(2~2) Ch.1.Art.3 Ch.2 Ch.2.Art.4',
  )
})

test('paragraphs behind a list are none of its chapter, where the first has a wrong number', () => {
  const text = `1. peatükk Üldsätted
§ 1. Paat
(1) Paat on laev.
(2) Paat on sinine.
§ 2. Parv
(2) Parv koosneb järgmistest osadest:
1) puu;
2) köis;
3) puri.
(2) Parv on pikk.
(3) Parv on lai.
(4) Parv on uus.
§ 3. Tasu
(1) Tasu on väike.
(2) Tasu on aastane.
`
  expect(keysOf(text)).toBe(
    'Ch.1 Ch.1.§1 Ch.1.§1.(1) Ch.1.§1.(2) Ch.1.§2 Ch.1.§2.(1) Ch.1.§2.(1).(1) Ch.1.§2.(1).(2) Ch.1.§2.(1).(3) Ch.1.§2.(2) Ch.1.§2.(3) Ch.1.§2.(4) Ch.1.§3 Ch.1.§3.(1) Ch.1.§3.(2)',
  )
})

test('the whole text may have a list anew behind articles', () => {
  const text = `Having regard to:
1. the law of boats,
2. the law of rafts,
the following applies:
Article 1
Boats are counted.
Article 2
Rafts are counted.
Having regard to:
1. the law of ships,
2. the law of ports,
the following applies:
Article 1
Ships are counted.
Article 2
Ports are counted.
`
  expect(keysOf(text)).toMatch(/^(?:preamble )?1 2 Art\.1 Art\.2 1~2 2~2 /)
})

test('the list of the whole text runs on behind what is put between its items', () => {
  const text = `1. Boats are free.
2. Rafts are free.
(a) small ones;
(b) large ones.
Remark 1. A raft has no sail.
Remark 2. A boat has one.
3. Ships are free.
(1) So are their crews.
4. Ports are open.
Remark 1. A port has a quay.
`
  expect(keysOf(text)).toBe('1 2 2.(a) 2.(b) Remark.1 Remark.2 3 3.(1) 4 Remark.1~2')
})
