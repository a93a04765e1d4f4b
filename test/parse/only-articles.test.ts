import {expect, test} from 'vitest'
import {keyListOf} from './parse-file.ts'

test.each([
  ['Article únic', 'Article'],
  ['Articol unic', 'Articolul'],
  ['Artículo único', 'Artículo'],
])('%s of a decree stands before Article 1 of what it enacts', (only, word) => {
  const text = `${only}\n\nThe rules below are approved.\n\nRules of the port\n\n${word} 1\n\nThe port is open.\n\n${word} 2\n\nThe port is free.\n`
  expect(keyListOf(text)).toEqual(['Art.u', 'Art.1', 'Art.2'])
})

test('sections of a chapter that was put in have its letter, behind a blank or none', () => {
  const text = `Kapittel 2. Plikter\n\n§ 2-1. Arbeidsgiver\n\nBåten er blå.\n\n§ 2-2. Arbeidstaker\n\nBåten er ny.\n\nKapittel 2 A. Varsling\n\n§ 2 A-1. Rett\n\nAlle kan varsle.\n\n§ 2 A-2. Plikt\n\nNoen må varsle.\n\n§ 2A-3. Vern\n\nIngen straffes.\n\nKapittel 3. Slutt\n\n§ 3-1. Krav\n\nLoven gjelder fra mai.\n`
  expect(keyListOf(text)).toEqual([
    ...['Ch.2', 'Ch.2.§2-1', 'Ch.2.§2-2'],
    ...['Ch.2A', 'Ch.2A.§2A-1', 'Ch.2A.§2A-2', 'Ch.2A.§2A-3', 'Ch.3', 'Ch.3.§3-1'],
  ])
})
