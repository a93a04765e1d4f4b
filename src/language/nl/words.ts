import {stemmer} from '@orama/stemmers/dutch'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

export const words: Language = spacedLanguage({
  ...functionWords,
  abbreviations: wordSet(`
    art artt nr nrs blz p pp o.a m.n d.w.z bv bijv b.v enz etc cf vgl dhr mevr mr dr drs ir prof ca incl excl jl
    jan feb mrt apr jun jul aug sept okt nov dec lid sub st hfst par i.v.m m.b.t t.a.v`),
  stem: strip,
  root: (folded) => stemmer(folded.replace(/ies$/, 'ie')),
})

/** Number, case and degree; verbs only as far as they look the same. */
function strip(folded: string): string {
  if (folded.length < 5) return folded
  const once = folded
    .replace(/heden$/, 'heid')
    .replace(/'?s$/, '')
    .replace(/en?$/, '')
  return once.replace(/([bdfgklmnprt])\1$/, '$1')
}
