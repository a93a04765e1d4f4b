import {stemmer} from '@orama/stemmers/russian'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

/** `продавец`, `продавца`; `рынок`, `рынка`: a vowel that only the nominative has (Snowball leaves it). */
const stem = (word: string): string => stemmer(word).replace(/(?<=.{2})[ео](?=[цк]$)/u, '')

export const words: Language = spacedLanguage({
  ...functionWords,
  abbreviations: wordSet(`
    г гг ст п пп ч чч см ср т тт д р руб коп тыс млн млрд др проч пр т.е т.д т.п т.к т.н напр им ул стр с рис
    табл гл разд абз акад проф и.о в.в н.э янв февр авг сент окт нояб дек`),
  foldSpelling: (word) => word.replaceAll('ё', 'е').replaceAll('\u0301', ''),
  stem,
})
