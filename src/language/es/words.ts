import {stemmer} from '@orama/stemmers/spanish'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

export const words: Language = spacedLanguage({
  ...functionWords,
  abbreviations: wordSet(`
    art arts párr núm núms n.º nº pág págs p pp p.ej ej etc cf sr sra sres srta dr dra d dña ud uds vd cap sec vol
    ed fig ee uu ee.uu apdo inc lic ing prof aprox ene feb mar abr jun jul ago sept oct nov dic`),
  foldSpelling: (word) =>
    word
      .replace(/^(s)ólo$/, '$1olo')
      .replace(/^éste(s?)$/, 'este$1')
      .replace(/^ést(as?|os)$/, 'est$1')
      .replace(/^setiembre$/, 'septiembre'),
  stem: strip,
  root: stemmer,
})

/** Number and gender (Savoy's light stemmer, 2006); verbs keep their endings. */
function strip(folded: string): string {
  const plain = folded
    .normalize('NFD')
    .replace(/[\u0300\u0301]/g, '')
    .normalize('NFC')
  if (plain.length < 5) return plain
  return plain.replace(/ces$/, 'z').replace(/[oae]s?$|(?<=[^aeiou])es$/, '')
}
