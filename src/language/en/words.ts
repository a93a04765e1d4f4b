import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {stripEnglishInflection} from './inflection.ts'
import {rootOfEnglish} from './root.ts'
import {foldEnglishSpelling} from './spelling.ts'

/** Inside a noun phrase: `Agent as a Service`, `quality of life`, `research and development`. */
const links = wordSet(`
  a an the of to in and or for with by on at as from its their his her our your my thy thine this that these those
  into per via within between among upon all any each every other such own same both no some than`)

const boundaries = wordSet(`
  be is am are art was wast were been being have has had hath having do does did doth done will would shall should
  shalt wilt may might must can could cannot ought let lest
  i me we us you ye thou thee he him she it they them myself himself herself itself themselves ourselves yourself
  mine ours yours theirs hers who whom whose which what that's it's one's
  if unless whether because since while although though when where whereas whereby wherein whereof whereupon
  wherefore therefore thereof therein thereto thereby thereon therefrom hereby herein hereof hereto hereunder
  thereunder thereafter hereafter until till before after during through throughout about above below over under
  against across along around behind beside besides beyond despite except near off onto out outside inside toward
  towards up down without concerning regarding amid notwithstanding pursuant
  not nor neither either never but yet so also too very then there here thus hence how why just only even still
  again already always ever often else etc more most less least much many few rather quite almost however
  don't doesn't didn't won't can't isn't aren't wasn't weren't shan't`)

const abbreviations = wordSet(`
  e.g i.e cf viz vs etc al art arts no nos sec secs s ss para paras p pp ch chap chs cl cls reg regs vol ed eds
  fig figs app approx ca c v dr mr mrs ms prof st gen col sgt capt lt gov sen rep hon rev jr sr inc ltd co corp
  dept dist est ext int jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  u.s u.k u.n e.u ph.d a.m p.m b.c a.d min max ibid op cit seq sched schedule`)

export const words: Language = {
  ...spacedLanguage({
    id: 'en',
    letters: 'éï',
    links,
    boundaries,
    prefixes: wordSet('co re e'),
    abbreviations,
    foldSpelling: (word) => foldEnglishSpelling(word.replace(/^(co|re|e)-(?=[a-z])/, '$1')),
    stem: stripEnglishInflection,
    root: rootOfEnglish,
  }),
  lexicon: async () => (await import('./lexicon.ts')).englishLexicon(),
}
