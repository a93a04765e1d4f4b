import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const keysOf = (value: string, name = 'a.txt'): string[] =>
  clausesOf(parse(sourceOf(value, name))).map(({key}) => key)

test('"repeated" before the word of an article in Turkish', () => {
  const value = `MADDE 1 – Bu Kanun teknelere uygulanır.
MADDE 2 – Tekneler kaydedilir.
MÜKERRER MADDE 2 – Kayıt herkese açıktır.
MADDE 3 – Kayıt ücretsizdir.
Mükerrer Madde 3 – Ücret yıllıktır.
`
  expect(keysOf(value)).toEqual(['Art.1', 'Art.2', 'Art.2bis', 'Art.3', 'Art.3bis'])
})

test('a figure behind the bracket of an item in translations of Japanese law', () => {
  const value = `Article 2 (1) In this Act:
(i) "boat" means a float;
(i)-2 "raft" means a float of logs;
(ii) "port" means a place for boats.
(2) A boat is registered.
`
  expect(keysOf(value)).toEqual([
    'Art.2',
    'Art.2.(1)',
    'Art.2.(1).(1)',
    'Art.2.(1).(1-2)',
    'Art.2.(1).(2)',
    'Art.2.(2)',
  ])
})

test('sections below one that was put in', () => {
  const value = `## 1. Boats

Text.

## 1A. Rafts

### 1A.1 Logs

Text.

### 1A.2 Ropes

Text.

## 2. Ports

### 2.1 Piers

Text.
`
  expect(keysOf(value, 'a.md')).toEqual(['1', '1A', '1A.1', '1A.2', '2', '2.1'])
})

test('sections in capitals behind a bullet', () => {
  const value = `- **SECTION 1.** *Boats.*
  - A boat is registered:
    - (a) if it is new;
    - (b) if it is sold.
- **SECTION 2.** *Fees.*
  - The fee is low.
- Section 1 says who pays.
`
  expect(keysOf(value, 'a.md')).toEqual(['Sec.1', 'Sec.1.(a)', 'Sec.1.(b)', 'Sec.2'])
})
