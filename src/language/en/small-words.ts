import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('and or'),
  coordinators: wordSet('and or as well nor'),
  genitives: wordSet('of'),
  agents: wordSet('by'),
  determiners: wordSet(
    'the a an this that these those such any all each every some no its their his her our your my whose other',
  ),
  others: 'others?',
}

/** Pronouns and adverbs of two words that are written as one or as two (Quirk et al. 1985, §§ 6.45, 7.46, 8.134). */
export const compounds = wordSet(`
  maybe anyone everyone someone anybody everybody somebody nobody anything everything something nothing anyhow anyway anytime
  anywhere everywhere somewhere nowhere elsewhere everyday forever sometime sometimes somewhat altogether alright awhile
  insofar inasmuch insomuch nonetheless nevertheless whatsoever whosoever whomsoever howsoever moreover otherwise likewise
  furthermore meanwhile worthwhile beforehand indeed instead apart cannot into onto upon
  today tonight tomorrow anymore`)
