import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

const checksOf = (en: Record<string, string>, other: Record<string, string>, language: string) =>
  runChecks(collate([keyed('en', en), keyed('other', other, {language})]))

const around = {
  '1': 'The tenant pays the rent of 900 euros on the third day of each month to the owner.',
  '2': 'The owner repairs the roof, the stairs and the heating within 30 days of a notice.',
  '4': 'The contract ends on 31 May 2030 if neither party has extended it in writing.',
}
const herum = {
  '1': 'Der Mieter zahlt die Miete von 900 Euro am dritten Tag jedes Monats an den Eigentümer.',
  '2': 'Der Eigentümer repariert Dach, Treppe und Heizung binnen 30 Tagen nach einer Anzeige.',
  '4': 'Der Vertrag endet am 31. Mai 2030, wenn keine Partei ihn schriftlich verlängert hat.',
}

test('another language parts sentences at other places, and lists what this one says in clauses', () => {
  const {lacks, repetitions} = checksOf(
    {
      ...around,
      '3': 'Pets, bicycles and prams may be kept in the yard, as long as they are no danger to others, and the yard is to be swept every week.',
    },
    {
      ...herum,
      '3': 'Tiere, Fahrräder und Kinderwagen dürfen im Hof bleiben. Sie dürfen andere nicht gefährden. Der Hof, auch der hintere, ist jede Woche zu kehren.',
    },
    'de',
  )
  expect([lacks, repetitions]).toEqual([[], []])
})

test('a sentence that another language has lost is told', () => {
  const {lacks} = checksOf(
    {
      ...around,
      '3': 'Bicycles may be kept in the yard. A deposit of three monthly rents is owed to the owner at once. The yard is swept every week by the tenants of the ground floor.',
    },
    {
      ...herum,
      '3': 'Fahrräder dürfen im Hof bleiben. Der Hof wird jede Woche von den Mietern im Erdgeschoss gekehrt.',
    },
    'de',
  )
  expect(lacks.map(({what, text}) => [what, text])).toEqual([
    ['sentence', 'A deposit of three monthly rents is owed to the owner at once.'],
  ])
})

test('a syllable that meets itself is no slip where syllables stand apart', () => {
  const {repetitions} = checksOf(
    {'1': 'Every tenant answers for acts that violate this contract.'},
    {'1': 'Mọi người thuê nhà chịu trách nhiệm về hành vi vi phạm hợp đồng này.'},
    'vi',
  )
  expect(repetitions).toEqual([])
})

test.each([
  [
    'pl',
    'Currently, the library is open in Austria, Malta, Cyprus, Sweden, Norway and Kenya.',
    'Obecnie biblioteka jest otwarta w Austrii, na Malcie, na Cyprze, w Szwecji, Norwegii i Kenii.',
  ],
  [
    'it',
    'The library is open in Austria, Kenya, Malta, the Netherlands, Norway and Sweden.',
    'La biblioteca è aperta nei seguenti Paesi: Austria, Kenya, Malta, Norvegia, Paesi Bassi e Svezia.',
  ],
  [
    'cs',
    'THE OWNER IS NOT LIABLE FOR LOSS OF INCOME, DATA, GOODS OR FRIENDS, OR FOR INJURY FROM USING THE YARD.',
    'VLASTNÍK NEODPOVÍDÁ ZA UŠLÝ ZISK, ZTRÁTU DAT, ZBOŽÍ ANI PŘÁTEL, ANI ZA ÚRAZ, VYPLÝVAJÍCÍ ČI SOUVISEJÍCÍ S POUŽÍVÁNÍM DVORA.',
  ],
  [
    'pl',
    'The key is sold in some states such as Utah, Nevada and Idaho.',
    'Klucz jest sprzedawany w niektórych stanach USA, takich jak Utah, Nevada i Idaho.',
  ],
])('names that both list are no items lost: %s, %s', (language, en, other) => {
  const {lacks} = checksOf({...around, '3': en}, {...herum, '3': other}, language)
  expect(lacks.map(({text}) => text)).toEqual([])
})

test('a name that one list has not is told', () => {
  const {lacks} = checksOf(
    {...around, '3': 'Currently, the library is open in Austria, Malta, Cyprus, Sweden, Norway and Kenya.'},
    {...herum, '3': 'Obecnie biblioteka jest otwarta w Austrii, na Malcie, na Cyprze, w Norwegii i Kenii.'},
    'pl',
  )
  expect(lacks.map(({text}) => text)).toEqual(['Sweden'])
})
