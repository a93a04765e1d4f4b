import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

const law = (raise: (number: string) => string): string =>
  `##### § 4. Paat

(1) Paat on laev. Registri pidaja on § 8${raise('1')} nimetatud amet.

(2) Laev on:

1) puust;

1${raise('1')}) rauast;

2) terasest.

(2${raise('1')}) Parv ei ole laev.

(3) Laev kantakse registrisse.

##### § 4${raise('1')}. Parv

(1) Parv on laeva osa.

##### § 4${raise('12')}. Kanuu

(1) Kanuu on paat.

##### § 5. Tasu

Tasu on väike.
`

const keys =
  '§4 §4.(1) §4.(2) §4.(2).(1) §4.(2).(1-1) §4.(2).(2) §4.(2-1) §4.(3) §4-1 §4-1.(1) §4-12 §4-12.(1) §5'

// Estonian, Latvian, Polish and Hungarian acts, and those of the successors of the Soviet Union, put in by a raised number.
test('what is put in by a raised number is no other number', () => {
  const clauses = clausesOf(
    parseValue(
      law((number) => `<sup>${number}</sup>`),
      'a.md',
    ),
  )
  expect(clauses.map(({key}) => key).join(' ')).toBe(keys)
  expect(clauses[1]!.text).toContain('§ 8¹ nimetatud')
})

test('a raised number counts the paragraphs of an article where it begins them', () => {
  const text = `## Art. 1 Zweck

<sup>1</sup> Das Gesetz regelt Boote.

<sup>2</sup> Es regelt keine Flösse.

## Art. 2 Register

<sup>1</sup> Das Amt führt ein Register.

<sup>2</sup> Es ist 10 m<sup>2</sup> gross.
`
  const clauses = clausesOf(parseValue(text, 'a.md'))
  expect(clauses.map(({key}) => key).join(' ')).toBe('Art.1 Art.1.1 Art.1.2 Art.2 Art.2.1 Art.2.2')
  expect(clauses.at(-1)!.text).toBe('Es ist 10 m² gross.')
})
