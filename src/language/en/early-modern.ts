import {once} from '../../once.ts'
import {wordSet} from '../engine/memo.ts'
import type {EarlierSpelling} from '../language.ts'
import table from './early-modern.tsv'

/*
 * English as it was printed from 1500 to 1660, in the spelling of today. Such spelling varies within a sentence, so that
 * of two texts more words differ by it than by choice. The rules are the regular ones of Görlach, Introduction to Early
 * Modern English (1991), ch. 3, and Nevalainen, An Introduction to Early Modern English (2006), ch. 3, made into
 * replacements of letters as VARD does (Baron & Rayson, VARD 2, 2008), but without its dictionary: what they do to a word
 * depends on the word alone. `early-modern.tsv` has frequent words that no rule reaches.
 */

const consonant = 'bcdfghjklmnpqrstvwxz'

/** [where, what] in their order. */
const letters: readonly (readonly [RegExp, string])[] = [
  // u and v, i and j were one letter each: v and i where a word begins, u and i inside.
  [/^vv/, 'w'],
  [/v(?=[bcdfghjklmnpqrstwxz])/g, 'u'],
  [/(?<!qu)([aeioy])u(?=[aeiouy])/g, '$1v'],
  [/(?<!^v)([aeio][lr])u(?=[aeiouy])/g, '$1v'],
  [/^(in|en|con|ad|ob)u(?=[aeiouy])/, '$1v'],
  [/^i(?=[aeou])/, 'j'],
  [/^(re|en|sub|ob)i(?=[aeou])/, '$1j'],
  [/^(con|in|per|ad|ma(?=ie)|ben(?=iam))i(?=[ou]|e?st|am)/, '$1j'],
  // y for i.
  [new RegExp(`^y(?=[${consonant}])`), 'i'],
  [/([aeou])y(?=[bcdfghjklmnpqrtvwxz]|s.)/g, '$1i'],
  [/(?<=[^aeiou][aeou])ye(?=s?$)/, 'y'],
  [/(?<=[^aeiou]{2}|..[^aeiou])(?:ye|ie)$/, 'y'],
  [/(?<=.[^aeiou])yes$/, 'ies'],
  // Words of Latin and French.
  [/(?<=.)([cst])(?:io|yo)u?n(?=s?$|ed|e?s$)/, '$1ion'],
  [/(?<!suspi|coer|^s)cion(?=s?$)/, 'tion'],
  [/(?<!^(?:h|v|g|l|fl|t|st|s|d|j)?)aun(?=[cdgst])/, 'an'],
  [/(?<=ff|mb|nt|nist)red$/, 'ered'],
  [/(?<=ff|mb)re$/, 'er'],
  // Endings, and words joined to others.
  [/ssh/g, 'sh'],
  [/nes$(?<=(?:[dlpstk]|[dt]er|[aeiou].*[dl]i)nes)/, 'ness'],
  [/(?<=r|the)les$/, 'less'],
  [/(?<=[gsr])dome(?=s?$)/, 'dom'],
  [/^([tw]her)(?=fore|of|in|to|on|with|by|at|a?bout|upon|unto|after|out)/, '$1e'],
]

/** Words, most of them Greek, in which y is none for i. */
const keepsY =
  /^(?:egypt|type|myst|myrrh|myrtle|synag|assy|syri|tyr[aeiou]|cyr[eu]|cypr|hypoc|physi|hyss|hymn|lydd|lydi|abyss|cymb|phyl|phryg|syc[ao]m|nymph|pyth|babyl|onyx|beryl|cryst|martyr|paraly|prosely|(?:any|every)thing|(?:my|thy)self)/
const innerY = new RegExp(`([${consonant}])y(?=[${consonant}])`, 'g')

/** Words that end in -e today, among those that end in two consonants before it, or in two vowels and a consonant. */
const keepsE =
  /(?:[nrlp]se|[nrs]ce|(?:^str|^ch|^r|^gr|exch|arr|[er])[ae]?nge|[rd]ge|[^aeiouwlnr]le|[lr]ve|^(?:h|w|p|t|ch)aste|[aeiou][aeiou][gsczv]e|(?:^cl|^b|^l|^t|^s)[aeio]+the|(?:^|[^e])ache|[au]cre|chre|gue|que|ague|axe|ple|tre|[aeiou][aeiou]e|[qg]u[aeio]\we|ia\we|^create)$/
const looseE = new RegExp(`(?<=[aeiouy].*)(?<=[${consonant}]{2}|[aeiou][aeiou][${consonant}]|[aeiou][wx])e$`)

/** Of two syllables and more: `euill`, `mortall`, `untill`, `sinfull`; those that end so today are made of shorter words. */
const doubledL = /(?<=[aeiouy][^aeiou]+[aeiu])ll$/
const endsInLl = /(?:[wf]all|well|call|[st]ell|shall|ful?fill|[nr]oll|stall|still|hill|mill)$/

/** What the table says, by how it was printed: words, and beginnings of words. */
const known = once(() => {
  const words = new Map<string, string>()
  const beginnings: (readonly [string, string])[] = []
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [today = '', printed = ''] = line.split('\t')
    for (const spelling of printed.split(' ')) {
      if (spelling.endsWith('-')) beginnings.push([spelling.slice(0, -1), today.slice(0, -1)])
      else words.set(spelling, today)
    }
  }
  return {words, beginnings}
})

/** A folded word of a text that is spelt as it was before 1660, as it is spelt today; another word as it is. */
export function modernEnglish(word: string): string {
  const {words, beginnings} = known()
  const direct = words.get(word)
  if (direct !== undefined) return direct
  const begun = beginnings.find(([printed]) => word.startsWith(printed))
  const respelt = respell(begun ? begun[1] + word.slice(begun[0].length) : word)
  if (respelt.length < 5 || !respelt.endsWith('es')) return withoutLooseE(respelt)
  // What ends a word looks at what stands before a plural.
  const single = withoutLooseE(respelt.slice(0, -1))
  return /(?:[esxyz]|ch|sh)$/.test(single) ? respelt : `${single}s`
}

function respell(word: string): string {
  let respelt = word
  for (const [where, what] of letters) respelt = respelt.replace(where, what)
  return keepsY.test(respelt) ? respelt : respelt.replace(innerY, '$1i')
}

/** Drops a final -e that neither is heard nor tells how a vowel sounds, and what was doubled before it. */
function withoutLooseE(word: string): string {
  const {words} = known()
  const direct = words.get(word)
  if (direct !== undefined || word.length < 4) return direct ?? word
  let left = word
  if (looseE.test(left) && !keepsE.test(left)) left = left.slice(0, -1)
  if (left.length > 3) left = left.replace(/([bdgmnprt])\1$/, '$1')
  if (!endsInLl.test(left)) left = left.replace(doubledL, 'l')
  return words.get(left) ?? left
}

/** Its signs are words of letters that nobody has written so since 1660; `vs` would be an abbreviation of today. */
export const earlier: EarlierSpelling = {
  signs: wordSet('vnto vpon vnder haue giue euery ouer neuer'),
  modern: modernEnglish,
}
