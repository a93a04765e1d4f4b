import {expect, test} from 'vitest'
import {isSecondName, standsForOther} from '../../src/discover/abroad/second-name.ts'
import {languageOf} from '../../src/language/index.ts'

/** Whether neither of two names may be the second one of what the other names so often. */
const areOne = (language: string, one: string, other: string, count = 3): boolean =>
  !isSecondName(languageOf(language), {text: one, count}, {text: other, count: 1})

test.each([
  ['de', 'Materialien', 'Material'],
  ['de', 'Software', 'Softwareanwendung'],
  ['de', 'der vorliegenden Vereinbarung', 'Vereinbarung'],
  ['es', 'datos', 'dato'],
  ['pl', 'dane', 'danych'],
  ['pl', 'dane', 'danymi'],
  ['cs', 'dílo', 'díla'],
  ['es', 'acceso', 'acceder'],
  ['de', 'Hinweise', 'Urheberrechtshinweis'],
  ['fi', 'ilmoitukset', 'tekijänoikeusilmoituksen'],
  ['ko', '설정', '설정을'],
  ['ja', '依存', '依存性'],
  ['zh', '法', '法律'],
  ['es', 'obligaciones', 'tendremos ninguna obligación'],
  ['en', 'create a user account', 'user account'],
])('%s: %s is %s in another form', (language, one, other) => {
  expect(areOne(language, one, other)).toBe(true)
  expect(areOne(language, other, one)).toBe(true)
})

test.each([
  ['en', 'computing power', 'computational capacity'],
  ['en', 'breach of this Agreement', 'violation of this Agreement'],
  ['de', 'Zugang', 'Zugriff'],
  ['zh', '算力', '计算能力'],
  ['de', 'Zugangslizenz', 'Zugangsberechtigung'],
  ['es', 'honorarios', 'tarifas'],
])('%s: %s and %s are two names', (language, one, other) => {
  expect(areOne(language, one, other)).toBe(false)
})

test.each([
  ['en', 'new versions', 'production of a new'],
  ['en', 'applicable law', 'allowed by law'],
  ['de', 'anwendbares Recht', 'Recht nichtig'],
  ['fr', 'licence compatible', 'licence octroyée au titre'],
  ['en', 'works or copies', 'works or drafts'],
  ['pl', 'utwory lub kopie', 'opracowane kopie'],
])('%s: %s is none beside %s', (language, one, other) => {
  expect(areOne(language, one, other)).toBe(true)
})

test.each([
  ['en', 'form', 'make'],
  ['es', 'normas', 'tenga'],
])('%s: beside what is said twice %s needs a word of it', (language, one, other) => {
  expect(areOne(language, one, other, 2)).toBe(true)
  expect(areOne(language, one, other, 3)).toBe(false)
})

test.each([
  ['de', 'Gewährleistungsausschluss', 'Haftungsausschluss'],
  ['de', 'neue Versionen', 'neue Fassung'],
  ['pt', 'legislação aplicável', 'Direito aplicável'],
])('%s: %s and %s have a word in common', (language, one, other) => {
  expect(areOne(language, one, other, 2)).toBe(false)
})

test('what looks like another word of the other text is that word', () => {
  const at = (row: number, text: string) => ({row, clause: {text}})
  const pivot = {
    text: 'modifications',
    occurrences: [at(1, 'No software has modifications.'), at(2, 'The work has modifications.')],
  }
  const isOther = (text: string, row: number): boolean =>
    standsForOther(languageOf('nl'), {text, occurrences: [at(row, '')]}, [pivot])
  expect(isOther('software', 1)).toBe(true)
  expect(isOther('software', 2)).toBe(false)
  expect(isOther('modificaties', 1)).toBe(false)
})
