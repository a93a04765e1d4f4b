import type {Collation, Passage} from '../collate/index.ts'
import {hasCases} from '../language/in-checks.ts'
import {languageOf, smallWordsOf} from '../language/index.ts'

/** Where a translation names somebody. */
export type NamedAt = Passage & {translation: number}

/** In characters: what stands further apart acts on each other in many ways. */
const near = 80
/** In characters before a name: its small words stand there. */
const before = 24

/** A name with the small words that stand right before it, and the particle behind it: `to the tenant`, 租客は. */
export function formOf({clause, start, end}: NamedAt, language: string): string {
  const {isFunctionWord, fold} = languageOf(language)
  const words: string[] = []
  let rest = clause.text.slice(Math.max(0, start - before), start)
  while (words.length < 2) {
    const word = /(?:[\p{L}\p{M}]+['’]?|\p{Script=Han})(?=\s*$)/u.exec(rest)
    const small = word && (/\p{Script=Han}$/u.test(rest) ? rest.at(-1)! : word[0])
    if (!small || !isFunctionWord(fold(small.replace(/['’]$/u, '')))) break
    words.unshift(fold(small))
    rest = rest.slice(0, rest.lastIndexOf(small))
  }
  const particle = /^[\p{Script=Hiragana}\p{Script=Hangul}]{1,2}/u.exec(clause.text.slice(end))?.[0] ?? ''
  return `${words.join(' ')} ${fold(clause.text.slice(start, end))} ${particle}`
}

/**
 * Whether one acts on another that stands behind it: in one part of a sentence, in no list, and not in the passive.
 *
 * @param mayOpen whether the other stands elsewhere as it stands here where it opens a sentence
 */
export function actsOn({translations}: Collation, one: NamedAt, two: NamedAt, mayOpen: boolean): boolean {
  const {language} = translations[one.translation]!
  const between = one.clause.text.slice(one.end, two.start)
  if (between.length > near || /[,;:.()«»"“”—–、，；：]/u.test(between)) return false
  const {isFunctionWord, fold} = languageOf(language)
  const small = smallWordsOf(language)
  const words = between.match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.some((word) => small.coordinators.has(fold(word)))) return false
  const ahead = (
    one.clause.text.slice(Math.max(0, one.start - before), one.start).match(/[\p{L}\p{M}]+/gu) ?? []
  ).slice(-2)
  const isAgent = (all: readonly string[]): boolean =>
    all.slice(-2).some((word) => small.agents?.has(fold(word)) ?? false)
  if (isAgent(words) || isAgent(ahead)) return false
  // Where cases tell who acts, who is acted on looks otherwise than who opens a sentence.
  if (hasCases(language)) return !mayOpen
  return words.some((word) => !isFunctionWord(fold(word))) || !mayOpen
}
