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

// The Constitution of Russia in a copy of plain text: articles 67¹ and 75¹, paragraphs 2¹ of theirs.
test('a raised number that a copy lost is read from its neighbours, and told', () => {
  const text = `Глава 3. Порты
Статья 66
1. Порт открыт.
2. Порт велик.
21. Порт глубок.
22. Порт нов.
3. Порт свободен.
Статья 67
Суда плавают.
Статья 671
1. Паромы плавают.
2. Лодки, тоже.
Статья 672
Плоты плавают.
Статья 68
Конец.
`
  const found = parseValue(text)
  expect(
    clausesOf(found)
      .map(({key}) => key.replace('Ch.3.', ''))
      .join(' '),
  ).toBe(
    'Ch.3 Art.66 Art.66.1 Art.66.2 Art.66.2-1 Art.66.2-2 Art.66.3 Art.67 Art.67-1 Art.67-1.1 Art.67-1.2 Art.67-2 Art.68',
  )
  expect(found.doubts.map(({message}) => message)).toContain(
    'Unexpected `Статья 671`, expected `Статья 67¹`: it is read as Ch.3.Art.67-1',
  )
})

test('numbers that count on over a gap are as they are printed', () => {
  const text = Array.from({length: 24}, (_, i) => i + 1)
    .filter((number) => number < 3 || number > 20)
    .map((number) => `§ ${number}\nPort ${number} is open.\n`)
    .join('')
  expect(clausesOf(parseValue(text)).map(({key}) => key)).toEqual(['§1', '§2', '§21', '§22', '§23', '§24'])
})
