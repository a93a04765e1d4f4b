import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'
import {keyListOf} from './parse-file.ts'

test('heads of a contents page stand below on two lines', () => {
  const text = `Treaty of the Rills

TITLE I COMMON PROVISIONS

TITLE II THE MILLS

Chapter 1 Wheels

Chapter 2 Sails

TITLE III FINAL PROVISIONS

TITLE I

COMMON PROVISIONS

Article 1

The Rills are one.

Article 2

They meet in May.

TITLE II

THE MILLS

CHAPTER 1

WHEELS

Article 3

Wheels turn in water.

CHAPTER 2

SAILS

Article 4

Sails turn in the wind.

TITLE III

FINAL PROVISIONS

Article 5

This Treaty enters into force in June.
`
  expect(clausesOf(parse(sourceOf(text, 'treaty.txt'))).map(({key}) => key)).toEqual([
    'Title.1',
    'Title.1.Art.1',
    'Title.1.Art.2',
    'Title.2',
    'Title.2.Ch.1',
    'Title.2.Ch.1.Art.3',
    'Title.2.Ch.2',
    'Title.2.Ch.2.Art.4',
    'Title.3',
    'Title.3.Art.5',
  ])
})

test('heads of a contents page say which articles they hold', () => {
  const text = `Constitution des moulins

Titre Ier : De la souveraineté (articles 1 à 2)
Titre II : Des roues (article 3)
Titre III : Des voiles (articles 4 et 5)

Titre premier - DE LA SOUVERAINETÉ
Article 1.
Les moulins sont libres.
Article 2.
Le vent leur appartient.
Titre II - DES ROUES
Article 3.
Les roues tournent.
Titre III - DES VOILES
Article 4.
Les voiles sont blanches.
Article 5.
Elles tournent, aussi.
`
  expect(keyListOf(text)).toEqual(
    'Title.1 Title.1.Art.1 Title.1.Art.2 Title.2 Title.2.Art.3 Title.3 Title.3.Art.4 Title.3.Art.5'.split(
      ' ',
    ),
  )
})

test('the last entries of a contents page come again under other titles', () => {
  const articles = Array.from({length: 12}, (_, i) => `${i + 1}. The mill ${i + 1} turns.\n`)
  const text = `Constitution of the mills
Part-1
Preliminary
Part-2
Wheels
Part-3
Sails
Schedule-1
Flag of the mills
Schedule-2
Song of the mills

Part-1
Preliminary
${articles.slice(0, 4).join('')}Part-2
Wheels
${articles.slice(4, 8).join('')}Part-3
Sails
${articles.slice(8).join('')}Schedule-1
(Relating to section 8)
The flag is blue.
Schedule-2
(Relating to section 9)
The song is old.
`
  const found = keyListOf(text)
  expect(found.filter((key) => !/\.\d+\.\d+$/.test(key))).toEqual([
    'Part.1',
    'Part.2',
    'Part.3',
    'Schedule.1',
    'Schedule.2',
  ])
})

test('a contents page that says so has entries whose titles stand over their clauses below', () => {
  const text = `Boats Bill 2025

ARRANGEMENT OF CLAUSES

Part I

PRELIMINARY

Clause

1. Short title

2. Interpretation

2 Bill

Part II

THE REGISTER

Clause

3. Establishment of the register

4. First Schedule

First Schedule

A BILL

Part I

PRELIMINARY

Short title

1. (1) This Act may be cited as the Boats Act 2025.

(2) It applies to boats.

Interpretation

2. In this Act a boat is a vessel.

Part II

THE REGISTER

Establishment of the register

3. (1) There shall be a register.

(2) It is public.

First Schedule

4. The First Schedule applies to the register.

First Schedule

1. Forms are free.
`
  expect(keyListOf(text)).toEqual([
    'Part.1',
    'Part.1.1',
    'Part.1.1.(1)',
    'Part.1.1.(2)',
    'Part.1.2',
    'Part.2',
    'Part.2.3',
    'Part.2.3.(1)',
    'Part.2.3.(2)',
    'Part.2.4',
    'Schedule.1',
    'Schedule.1.1',
  ])
})

test('letters that stand alone above their items are no contents page', () => {
  const list = (words: readonly string[]): string =>
    words.map((word, i) => `${'abc'[i]})\n\n${word} of the boat,\n\n`).join('')
  const text = `§ 1\n\n(1)\n\nThe register holds\n\n${list(['name', 'port', 'size'])}§ 2\n\n(1)\n\nThe list holds\n\n${list(['age', 'flag', 'colour'])}`
  expect(keyListOf(text)).toEqual([
    ...['§1', '§1.(1)', '§1.(1).(a)', '§1.(1).(b)', '§1.(1).(c)'],
    ...['§2', '§2.(1)', '§2.(1).(a)', '§2.(1).(b)', '§2.(1).(c)'],
  ])
})
