import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (en: string, language: string, other: string): string[] =>
  checksBetween(['en', en], [language, other])
    .replacements.filter(({kind}) => kind === 'opposite')
    .map(({a, b}) => `${a?.quote} / ${b?.quote}`)

test.each([
  ['cs', 'Smlouva je platná.', 'Smlouva je neplatná.'],
  ['da', 'Aftalen er gyldig.', 'Aftalen er ugyldig.'],
  ['de', 'Der Vertrag ist gültig.', 'Der Vertrag ist ungültig.'],
  ['es', 'El contrato es válido.', 'El contrato es nulo.'],
  ['fr', 'Le contrat est valable.', 'Le contrat est nul.'],
  ['it', 'Il contratto è valido.', 'Il contratto è nullo.'],
  ['ja', '契約は有効である。', '契約は無効である。'],
  ['ko', '계약은 유효하다.', '계약은 무효이다.'],
  ['nl', 'Het contract is geldig.', 'Het contract is ongeldig.'],
  ['no', 'Avtalen er gyldig.', 'Avtalen er ugyldig.'],
  ['pt', 'O contrato é válido.', 'O contrato é nulo.'],
  ['ru', 'Договор действителен.', 'Договор недействителен.'],
  ['sk', 'Zmluva je platná.', 'Zmluva je neplatná.'],
  ['sv', 'Avtalet är giltigt.', 'Avtalet är ogiltigt.'],
  ['uk', 'Договір дійсний.', 'Договір недійсний.'],
  ['zh', '合同有效。', '合同无效。'],
])('%s: an invalid contract that is valid elsewhere', (language, valid, invalid) => {
  expect(told('The contract is valid.', language, valid)).toEqual([])
  expect(told('The contract is valid.', language, invalid)).toHaveLength(1)
  expect(told('The contract is invalid.', language, valid)).toHaveLength(1)
  expect(told('The contract is invalid.', language, invalid)).toEqual([])
})

test.each([
  ['fr', 'The price includes tax.', 'Le prix exclut la taxe.'],
  ['de', 'The price includes tax.', 'Der Preis schließt die Steuer aus.'],
  ['zh', 'The price includes tax.', '价格不包括税。'],
])('%s: what is included is excluded elsewhere: %s', (language, en, other) => {
  expect(told(en, language, other)).toHaveLength(1)
})

test.each([
  ['de', 'The contract is not valid.', 'Der Vertrag ist ungültig.'],
  ['de', 'The valid and the void contracts are kept.', 'Die nichtigen Verträge werden aufbewahrt.'],
  ['ru', 'The price really includes tax.', 'Цена действительно включает налог.'],
])('%s: what says the same is not told: %s', (language, en, other) => {
  expect(told(en, language, other)).toEqual([])
})
