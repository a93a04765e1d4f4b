import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'
import {stripEnglishInflection} from './inflection.ts'
import {rootOfEnglish} from './root.ts'
import {foldEnglishSpelling} from './spelling.ts'

const abbreviations = wordSet(`
  e.g i.e cf viz vs etc al art arts no nos sec secs s ss para paras p pp ch chap chs cl cls reg regs vol ed eds
  fig figs app approx ca c v dr mr mrs ms prof st gen col sgt capt lt gov sen rep hon rev jr sr inc ltd co corp
  dept dist est ext int jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  u.s u.k u.n e.u ph.d a.m p.m b.c a.d min max ibid op cit seq sched schedule`)

export const words: Language = {
  ...spacedLanguage({
    ...functionWords,
    prefixes: wordSet('co re e'),
    clitics: wordSet("s ve re ll d m n't"),
    abbreviations,
    foldSpelling: (word) => foldEnglishSpelling(word.replace(/^(co|re|e)-(?=[a-z])/, '$1')),
    stem: stripEnglishInflection,
    root: rootOfEnglish,
  }),
  lexicon: async () => (await import('./lexicon.ts')).englishLexicon(),
}
