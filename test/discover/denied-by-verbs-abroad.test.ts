import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (text: string, language: string, said: string): number =>
  checksBetween(['en', text], [language, said]).negations.length

test.each([
  ['cs', 'The police tolerate violence in prisons.', 'Policie netoleruje násilí ve věznicích.'],
  ['cs', 'They gave the number of people.', 'Počet lidí neupřesnili.'],
  ['sk', 'They tolerate violence in prisons.', 'Netolerujeme násilie vo väzniciach.'],
  ['hu', 'The animal saw the farmer.', 'Az állat nem látta a gazdát.'],
  ['ko', 'The animal saw the farmer.', '그 동물은 농부를 보지 않았다.'],
  ['tr', 'The animal saw the farmer.', 'Hayvan çiftçiyi görmedi.'],
  ['id', 'The animal knows the farmer.', 'Hewan itu tidak tahu siapa petani itu.'],
  ['ja', 'The animal belongs to the farmer, he said.', '動物は農夫のものではないと述べた。'],
  ['fi', 'I gave up everything.', 'En luopunut mistään.'],
])('%s: a verb that is denied: %s', (language, text, said) => {
  expect(told(text, language, said)).toBe(1)
})

test.each([
  // What denies twice as its language asks denies once, and a word that denies by its meaning answers it.
  ['cs', 'It was hardly a surprise.', 'Nebylo to žádné překvapení.'],
  ['fr', 'The actor declined to comment on it.', 'L’acteur n’a fait aucun commentaire.'],
  ['ru', 'They have yet to name a pitcher.', 'Они ещё никого не назвали.'],
  [
    'uk',
    'On national security he disagreed with the leaders.',
    'Щодо безпеки він не погоджувався з лідерами.',
  ],
])('%s: what says the same is not told: %s', (language, text, said) => {
  expect(told(text, language, said)).toBe(0)
})
