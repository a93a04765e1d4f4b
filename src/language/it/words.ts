import {stemmer} from '@orama/stemmers/italian'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

export const words: Language = spacedLanguage({
  ...functionWords,
  elisions: wordSet('l d un dell all dall nell sull quest quell c s v m t n anch dov com tutt bell sant'),
  abbreviations:
    wordSet(`art artt n nn p pp pag pagg par cfr cf es ad ecc sig sigg dr dott prof avv on cap vol ed fig
    lett c co comma sez lgs gen feb mar apr mag giu lug ago set ott nov dic`),
  stem: strip,
  root: stemmer,
})

/** Number and gender (Savoy's light stemmer, 2006); verbs keep their endings. */
function strip(folded: string): string {
  const plain = folded
    .normalize('NFD')
    .replace(/[\u0300\u0301]/g, '')
    .normalize('NFC')
  return plain.length < 6 ? plain : plain.replace(/(?:h?[ei]|i?[aeio])$/, '')
}
