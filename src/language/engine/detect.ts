import {once} from '../../once.ts'
import type {FunctionWords} from '../function-words.ts'
import {guessByScript, guessUnspaced} from './script-languages.ts'
import {foldScript} from './spellings.ts'

/** So much of a text is looked at: enough for every language here, and no cost for a whole Bible. */
const sampleLength = 3000
/** Share of letters that a language does not use, names and loans, that may stand in its text. */
const mostForeign = 0.01
/** Running text of a language known here is a third to a half function words; a foreign one stays below this. */
const leastShare = 0.2
/** One word tells no language: `one` is they in Polish. English is taken at its word, as most texts are in it. */
const leastHits = 2
/** A text of fewer words is headings and a sentence or two, where function words are rare. */
const fewWords = 60
/** Enough where the script says most of it already: Russian has no articles. */
const leastShareInScript = 0.08
/** So few words are a sentence or two. */
const aSentence = 16

/** Where letters beyond a–z are many, and all of them are the language's own. */
const leastShareWithMarks = 0.12
const fewMarks = 0.01
/** A language with fewer words here needs more of them in the text. */
const leastHitsOfOthers = 3
const surelyEnglish = 0.3

const alphabetic = once((): RegExp => /[\p{Script=Latin}\p{Script=Cyrillic}]/u)
/** Letters, with an apostrophe's elided article standing by itself: the same words for all candidates. */
const word = once((): RegExp => /[\p{L}\p{M}]+/gu)

/**
 * Guesses a text's language: by script for Chinese and Japanese, else by its letters and the share of its words
 * that are function words of each candidate, and of the others, whose hits in the words are asked for. `fallback`
 * where nothing fits.
 */
export function guessLanguage(
  text: string,
  candidates: readonly FunctionWords[],
  others: (words: readonly string[]) => readonly Candidate[],
  fallback: string,
): string {
  const sample = composed(text.slice(0, sampleLength)).toLowerCase()
  const letters = new Map<string, number>()
  let all = 0
  for (const character of sample) {
    if (character < 'a') continue
    all++
    letters.set(character, (letters.get(character) ?? 0) + 1)
  }
  const byScript =
    guessUnspaced(letters, all) ?? (isBeyond(letters) ? guessByScript(letters, all) : undefined)
  if (byScript) return byScript
  const words =
    withoutEndings(isBeyond(letters) ? foldScript(sample) : sample).match(
      isAscii(letters) ? plainWord : word(),
    ) ?? []
  const known: Candidate[] = []
  const fitting: Candidate[] = []
  const leastOf = (language: Profile): number =>
    words.length *
    (isScriptOf(letters, language)
      ? leastShareInScript
      : (language.share ?? (isMarked(letters, language) ? leastShareWithMarks : leastShare)))
  for (const language of candidates) {
    if (!mayHit(letters, language)) continue
    let hits = 0
    let hit = ''
    let isOneWord = true
    for (const form of words) {
      if (!language.links.has(form) && !language.boundaries.has(form)) continue
      isOneWord &&= hits === 0 || form === hit
      hit = form
      hits++
    }
    if (hits > 0) known.push({language, hits})
    if (language !== candidates[0] && hits < leastHits) continue
    // Latin says `et … et … et`; where few words do, they have to be several.
    if (language.share && isOneWord) continue
    if (hits > leastOf(language) && !isForeign(letters, language)) fitting.push({language, hits})
  }
  // Most texts are in English, which no other language is taken for.
  const english = candidates[0]!.id
  const isEnglish = fitting.some(
    ({language, hits}) => language.id === english && hits > words.length * surelyEnglish,
  )
  const further = isEnglish ? [] : others(words)
  for (const {language, hits} of further) {
    if (hits >= leastHitsOfOthers && hits > leastOf(language) && !isForeign(letters, language))
      fitting.push({language, hits})
  }
  if (fitting.length > 0) return likeliest(fitting, sample).id
  const rival = Math.max(0, ...further.map(({hits}) => hits))
  return (words.length < fewWords && onlyKnown(known, rival, words.length, letters, english)) || fallback
}

/** A language, and how many words of a text are among its small words. */
interface Candidate {
  language: Profile
  hits: number
}

/** What tells a language besides its words. */
type Profile = Pick<FunctionWords, 'id' | 'letters' | 'share' | 'looks' | 'usual'>

/** The one with the most hits; among neighbours that share their small words, the looks of all words count as well. */
function likeliest(fitting: readonly Candidate[], sample: string): Profile {
  const most = (weigh: (one: Candidate) => number, of: readonly Candidate[]): Profile =>
    of.reduce((best, one) => (weigh(one) > weigh(best) ? one : best)).language
  const first = most(({hits}) => hits, fitting)
  if (!first.looks) return first
  return most(
    ({language, hits}) => hits + (sample.match(language.looks!())?.length ?? 0),
    fitting.filter(({language}) => language.looks !== undefined),
  )
}

/** In a text of a few words, those of one language, and fewer of any other: `1. Price. The buyer pays. 2. Law. The law applies.` */
function onlyKnown(
  known: readonly Candidate[],
  rival: number,
  words: number,
  letters: ReadonlyMap<string, number>,
  english: string,
): string | undefined {
  const [first, second] = [...known].sort((x, y) => y.hits - x.hits)
  if (!first || first.hits < words * leastShareInScript || first.hits < rival) return undefined
  // `the` is a word of English alone, and a sentence may have no more of them.
  const isEnglish = first.language.id === english
  const least = isEnglish && words < aSentence ? 1 : leastHits
  if (first.hits < least || (second && !(isEnglish && first.hits >= 2 * second.hits))) return undefined
  return isForeign(letters, first.language) ? undefined : first.language.id
}

/** Without the `s` of `it's`, which is a small word in many a language, and in none of those that write it so. */
const withoutEndings = (text: string): string => text.replaceAll(/(?<=[a-z])['’][stdm](?![\p{L}\p{M}])/gu, '')

const plainWord = /[a-z]+/g
/** Dashes, curly quotes and the like, which are no letters in any language: U+2000 to U+206F. */
const isPunctuation = (letter: string): boolean => letter >= '\u2000' && letter <= '\u206f'
const isAscii = (letters: ReadonlyMap<string, number>): boolean =>
  [...letters.keys()].every((letter) => letter < '\x7f' || isPunctuation(letter))

/** No function word of a script of its own stands in a text without a letter of it; its words need not be gone through. */
function mayHit(letters: ReadonlyMap<string, number>, {letters: own}: FunctionWords): boolean {
  if (own === undefined)
    return [...letters.keys()].some((letter) => letter > '\u036f' && !isPunctuation(letter))
  return own < '\u0370' || [...letters.keys()].some((letter) => own.includes(letter))
}

const isAlphabetic = (letter: string): boolean =>
  letter <= '\x7f' ? letter >= 'a' && letter <= 'z' : !isPunctuation(letter) && alphabetic().test(letter)

/** Whether a text has a letter beyond Latin and Cyrillic at all: most have none. */
const isBeyond = (letters: ReadonlyMap<string, number>): boolean =>
  [...letters.keys()].some((letter) =>
    /[\u0370-\u03ff\u0530-\u06ff\u0900-\u1dff\u1f00-\u1fff\uac00-\ud7af]/.test(letter),
  )

/** One code unit for a letter with its marks, where a text writes them apart; the dot of a Turkish İ in lower case goes. */
const composed = (text: string): string =>
  /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text.replaceAll('İ', 'i')

/** Arabic writes `and`, `in` and `for` as one word with the next, and has fewer small words than Persian and Urdu. */
const isArabic = (letter: string): boolean =>
  letter >= '\u0620' && letter <= '\u06ef' && /\p{L}/u.test(letter)
/** What is counted beside Latin and Cyrillic letters: those of the language's own script. */
const inScriptOf = (own: string): ((letter: string) => boolean) =>
  own !== '' && isArabic(own[0]!) ? (letter) => isAlphabetic(letter) || isArabic(letter) : isAlphabetic

/** Whether most letters are the language's own, beyond a–z: Cyrillic ones for Russian. */
function isScriptOf(letters: ReadonlyMap<string, number>, {letters: own = ''}: Profile): boolean {
  let [all, inScript] = [0, 0]
  const isCounted = inScriptOf(own)
  for (const [letter, count] of letters) {
    if (!isCounted(letter)) continue
    all += count
    if (own.includes(letter)) inScript += count
  }
  return 2 * inScript > all
}

/** Whether letters beyond a–z are many and the language's own: `ğ`, `ı`, `ş` in Turkish. */
function isMarked(letters: ReadonlyMap<string, number>, {letters: own = ''}: Profile): boolean {
  let [all, marks] = [0, 0]
  for (const [letter, count] of letters) {
    if (!isAlphabetic(letter)) continue
    all += count
    if (letter > 'z' && own.includes(letter)) marks += count
  }
  return marks > fewMarks * all
}

/** Danish is full of words that look Dutch, and Bulgarian of Russian ones: their letters tell, or that they are not there. */
function isForeign(letters: ReadonlyMap<string, number>, {letters: own = '', usual}: Profile): boolean {
  let [all, foreign] = [0, 0]
  const isCounted = inScriptOf(own)
  for (const [letter, count] of letters) {
    if (!isCounted(letter)) continue
    all += count
    if (letter > 'z' && !own.includes(letter)) foreign += count
  }
  if (usual && all > usual[1] && ![...usual[0]].some((letter) => letters.has(letter))) return true
  return foreign > mostForeign * all
}
