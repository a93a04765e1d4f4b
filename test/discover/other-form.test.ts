import {expect, test} from 'vitest'
import {isOtherForm} from '../../src/discover/abroad/other-form.ts'
import {languageOf} from '../../src/language/index.ts'

const areOne = (language: string, one: string, other: string): boolean =>
  isOtherForm({language: languageOf(language)} as Parameters<typeof isOtherForm>[0], one, other)

test.each([
  ['de', 'Materialien', 'Material'],
  ['de', 'Software', 'Softwareanwendung'],
  ['de', 'der vorliegenden Vereinbarung', 'Vereinbarung'],
  ['es', 'datos', 'dato'],
  ['es', 'acceso', 'acceder'],
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
  ['de', 'Zugangslizenz', 'Zugangsberechtigung'],
  ['es', 'honorarios', 'tarifas'],
])('%s: %s and %s are two names', (language, one, other) => {
  expect(areOne(language, one, other)).toBe(false)
})
