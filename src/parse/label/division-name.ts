import {annexWord, foldWord, longNames, meanings, opensAnnex, ranks} from '../../language/index.ts'
import {once} from '../../once.ts'
import {divisionOf} from '../division.ts'

/** A division that is called by a word of the text itself, `Canto`, with its rank, and whether its number stands before it. */
export type LearntWords = ReadonlyMap<string, {name: string; rank: number; isBehind?: boolean}>
export const noneLearnt: LearntWords = new Map()

/** A word, or the part of one that stands before a figure. */
const word = once(() => /^[\p{L}\p{M}](?:[\p{L}\p{M}’'-]|[‘`´](?=\p{L}))*\.?/u)
/** First words of divisions that are called by several, with how many. */
const manyWords = once(() => meanings(longNames()))

export interface Named {
  division: string
  rank: number | undefined
  length: number
  /** The word stands for several: `Regulations`. */
  isMany?: true
}

/** The division whose word a text starts with. */
export function named(text: string, learnt: LearntWords): Named | undefined {
  if (text.charCodeAt(0) === 0xa7)
    return {division: '§', rank: ranks['§'], length: /^§+/.exec(text)![0].length}
  const head = annexOf(text) ?? firstWord(text)
  if (head === '') return undefined
  const folded = foldWord(head.replace(/\.$/, ''))
  const many = manyWords().get(folded)
  if (many !== undefined) {
    const whole = new RegExp(String.raw`^\S+(?:\s+\S+){${many - 1}}`).exec(text)?.[0] ?? ''
    const division = divisionOf(whole)
    if (division) return {division, rank: ranks[division], length: whole.length}
  }
  const own = learnt.get(folded)
  if (own) return {division: own.name, rank: own.rank, length: head.length}
  const length = beforeDash(head)
  const division = divisionOf(head.slice(0, length))
  return division ? {division, rank: ranks[division], length} : undefined
}

/** `附件` of `附件一：清单`: what a numeral is glued to that ends there. */
const annexOf = (text: string): string | undefined =>
  text !== '' && opensAnnex.includes(text[0]!) ? annexWord().exec(text)?.[0] : undefined

/** How much of a word is its name: `Part-1` and `CHAPTER-II` are printed with a dash before their numbers. */
const beforeDash = (head: string): number => /-(?:[IVXLC]+\.?)?$/.exec(head)?.index ?? head.length

/** No ending of a plural is longer: `Rules`, `Grundsätze`, `Bestimmungen`. */
const longestPlural = 2

/** The division that a text learnt one of, where several stand: `Regulations 5 to 7` of one that has `Regulation 8`. */
export function namedMany(text: string, learnt: LearntWords): Named | undefined {
  if (learnt.size === 0) return undefined
  const head = firstWord(text)
  const folded = foldWord(head)
  for (let cut = 1; cut <= longestPlural; cut++) {
    const own = learnt.get(folded.slice(0, -cut))
    if (own) return {division: own.name, rank: own.rank, length: head.length, isMany: true}
  }
  return undefined
}

/** The first word, with its stop; in ASCII without an expression for letters of all scripts. */
function firstWord(text: string): string {
  let end = 0
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === 0x2018 || code === 0x60) return word().exec(text)?.[0] ?? ''
    // Dashes and quotes, the apostrophe left out, end a word.
    if (code >= 0x2010 && code <= 0x206f && code !== 0x2019) break
    if (code > 0x7f && !isIdeograph(code) && (code !== 0x2019 || end === 0))
      return word().exec(text)?.[0] ?? ''
    const isLetter = code < 0x80 ? (code | 32) >= 97 && (code | 32) <= 122 : isIdeograph(code)
    if (!isLetter && code !== 0x27 && code !== 0x2d && code !== 0x2019) break
  }
  return text.charCodeAt(end) === 0x2e ? text.slice(0, end + 1) : text.slice(0, end)
}

/** Of the block that nearly all stand in: letters of one script, without an expression that looks them up. */
export const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
