import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

function told(own: string, one: string, language: string, other: string): string[] {
  const {negations, replacements, norms} = checksBetween([own, one], [language, other])
  return [
    ...negations.map(({has}) => has.quote),
    ...[...replacements, ...norms].flatMap(({a, b}) => [`${a?.quote} | ${b?.quote}`]),
  ]
}

const nobody = 'No person may be fined for a boat that was not theirs, nor be kept in the harbour.'
const everybody = nobody.replace('No person', 'Every person')

/** The same as the first one, where one word denies nothing any more the same as the second. */
const said: Record<string, [nobody: string, everybody: string]> = {
  de: [
    'Niemand darf für ein Boot bestraft werden, das nicht das eigene war, noch im Hafen festgehalten werden.',
    'Jeder darf für ein Boot bestraft werden, das nicht das eigene war, noch im Hafen festgehalten werden.',
  ],
  fr: [
    'Nul ne peut être puni pour un bateau qui n’était pas le sien, ni retenu au port.',
    'Toute personne peut être punie pour un bateau qui n’était pas le sien, ni retenue au port.',
  ],
  it: [
    'Nessuno può essere punito per una barca che non era sua, né trattenuto nel porto.',
    'Ogni persona può essere punita per una barca che non era sua, né trattenuta nel porto.',
  ],
  ru: [
    'Никто не может быть наказан за лодку, которая ему не принадлежала, или задержан в гавани.',
    'Каждый может быть наказан за лодку, которая ему не принадлежала, или задержан в гавани.',
  ],
  pl: [
    'Nikt nie może być ukarany za łódź, która nie była jego, ani zatrzymany w porcie.',
    'Każdy może być ukarany za łódź, która nie była jego, ani zatrzymany w porcie.',
  ],
}

test.each(Object.entries(said))(
  'en and %s: everybody is not nobody, whatever is denied besides',
  (language, [no, every]) => {
    expect(told('en', nobody, language, no)).toEqual([])
    expect(told('en', everybody, language, every)).toEqual([])
    expect(told('en', everybody, language, no)).not.toEqual([])
    expect(told('en', nobody, language, every)).not.toEqual([])
  },
)

test.each([
  ['en', 'Everyone is free from torture.', 'de', 'Niemand darf gefoltert werden.'],
  [
    'en',
    'Everyone shall be subject only to the limits of law.',
    'pt',
    'Ninguém está sujeito senão aos limites da lei.',
  ],
])('%s %s / %s %s: says the same', (own, one, language, other) => {
  expect(told(own, one, language, other)).toEqual([])
})

test.each([
  ['de', 'Jeder hat das Recht, Boote zu bauen.', ['no right']],
  ['fr', 'Toute personne a le droit de construire des bateaux.', ['no right']],
  ['ja', '何人も船を建造する権利を有する。', ['no right']],
])('en and %s: who has no right has not the right to', (language, other, quotes) => {
  expect(told('en', 'Everyone has the right to build boats.', language, other)).toEqual([])
  expect(told('en', 'Everyone has no right to build boats.', language, other)).toEqual(quotes)
})

test('an order not to is lost beside another that both have', () => {
  const other = 'Niemand darf im Hafen baden; das Angeln ist verboten.'
  expect(told('en', 'No one shall bathe in the harbour; fishing shall be prohibited.', 'de', other)).toEqual(
    [],
  )
  expect(told('en', 'A guest shall bathe in the harbour; fishing shall be prohibited.', 'de', other)).toEqual(
    ['Niemand darf'],
  )
})
