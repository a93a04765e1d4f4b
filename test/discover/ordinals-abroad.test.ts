import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (en: string, language: string, other: string): string[] =>
  checksBetween(['en', en], [language, other]).numbers.map(
    ({a, b}) => `${a?.quote ?? '–'} | ${b?.quote ?? '–'}`,
  )

test.each([
  ['uk', 'Згода надається згідно з третім абзацом.', 'Згода надається згідно з пʼятим абзацом.'],
  ['cs', 'Souhlas se uděluje podle třetího odstavce.', 'Souhlas se uděluje podle pátého odstavce.'],
  ['sk', 'Súhlas sa udeľuje podľa tretieho odseku.', 'Súhlas sa udeľuje podľa piateho odseku.'],
  ['hr', 'Privola se daje u skladu s trećim odlomkom.', 'Privola se daje u skladu s petim odlomkom.'],
  ['sl', 'Soglasje se da v skladu s tretjim odstavkom.', 'Soglasje se da v skladu s petim odstavkom.'],
  ['lv', 'Piekrišanu dod saskaņā ar trešo daļu.', 'Piekrišanu dod saskaņā ar piekto daļu.'],
  ['et', 'Nõusolek antakse kolmanda lõike kohaselt.', 'Nõusolek antakse viienda lõike kohaselt.'],
])('%s: ordinals are read in their cases', (language, same, different) => {
  const en = 'Consent is given under the third paragraph.'
  expect(told(en, language, same)).toEqual([])
  expect(told(en, language, different)).toHaveLength(1)
})

test('third persons are no number', () => {
  expect(
    told('The owner is not liable to third parties.', 'hr', 'Vlasnik ne odgovara TREĆIM LICIMA.'),
  ).toEqual([])
})

test('hr: months as Bosnian and Serbian name them in Latin letters', () => {
  expect(told('Adopted on 20 December 1996.', 'hr', 'Usvojen je 20. decembra 1996.')).toEqual([])
  expect(told('Adopted on 20 December 1996.', 'hr', 'Usvojen je 20. novembra 1996.')).toHaveLength(1)
})
