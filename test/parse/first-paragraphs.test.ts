import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const linesOf = (value: string, name = 'a.txt'): string[] => {
  const translation = parse(sourceOf(value, name))
  return [
    ...clausesOf(translation).map(({key, text}) => `${key}: ${text}`),
    ...translation.doubts.map(({message}) => message),
  ]
}

test('a first paragraph on the line of its title, below the number of the article', () => {
  const value = `Article 1

Barques 1. La llei regula les barques.

2. No regula les naus.

Article 2

Registre públic a) El registre és obert.

b) El registre és anual.

Article 3

Vigor

El reglament entra en vigor el dia 1. Cada any es revisa.
`
  expect(linesOf(value)).toEqual([
    'Art.1: Barques',
    'Art.1.1: La llei regula les barques.',
    'Art.1.2: No regula les naus.',
    'Art.2: Registre públic',
    'Art.2.(a): El registre és obert.',
    'Art.2.(b): El registre és anual.',
    'Art.3: Vigor El reglament entra en vigor el dia 1. Cada any es revisa.',
  ])
})

test('a first item behind a dash begins small', () => {
  const value = `1.—(a) a boat that is built here,

(b) a boat that is bought here,

2.—(1) what is built is counted,

(2) what is bought is not.
`
  expect(linesOf(value)).toEqual([
    '1: ',
    '1.(a): a boat that is built here,',
    '1.(b): a boat that is bought here,',
    '2: ',
    '2.(1): what is built is counted,',
    '2.(2): what is bought is not.',
  ])
})

test('marks of amendments stand before labels, and are no notes', () => {
  const value = `1. Boats

1[(1) A boat is registered.]

²[(2) The register is open.]

[(2A) It is free.]

2. Fees

[F5(1) The fee is low.]

F6[(2) It is owed in May.

F7(3) It is paid back.
`
  expect(linesOf(value)).toEqual([
    '1: Boats',
    '1.(1): A boat is registered.]',
    '1.(2): The register is open.]',
    '1.(2A): It is free.]',
    '2: Fees',
    '2.(1): The fee is low.]',
    '2.(2): It is owed in May.',
    '2.(3): It is paid back.',
  ])
})

test('the number of a heading again behind the mark of an amendment', () => {
  const value = `##### 4. **Fees**

**F2[4.**(1) The fee is low.

(2) It is owed in May.

##### 5. **Register**

**F3[5.**(1) The register is open.

(2) It is free.

##### 6. **Boats**

6.—(1) A boat is registered.
`
  expect(linesOf(value, 'a.md').slice(0, 6)).toEqual([
    '4: Fees',
    '4.(1): The fee is low.',
    '4.(2): It is owed in May.',
    '5: Register',
    '5.(1): The register is open.',
    '5.(2): It is free.',
  ])
})
