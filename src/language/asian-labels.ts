import {once} from '../once.ts'
import {ideographsOfLabels, ideographsToHundreds} from './ideographs.ts'

/**
 * How laws in Chinese, Japanese and Korean print their numbers: a sign of order before the number and the division
 * behind it, 第四条之一, 第三条の二, 제2조의3, by the guides that `drafting.ts` of each names.
 */
const count = `[${ideographsOfLabels}0-9０-９]+`

/** The sign of order. */
export const chineseOrder = '第'

/** Groups: number, division, what was put in behind it, last number of a range. */
export const chineseDivision = once(
  () =>
    new RegExp(
      `^第\\s*(${count})\\s*(部分|分[编編]|\\p{Script=Han})(?:[之の](${count}))?(?:(?:\\s*[至到~～—–-]+\\s*|から)第\\s*(${count})\\s*\\2(?:まで)?)?`,
      'u',
    ),
)
/** The same groups. */
export const koreanDivision = /^제\s*(\d+)\s*([편장절관조항])(?:의\s*(\d+))?(?:부터\s*제\s*(\d+)\s*\2까지)?/
/** `1조 - 정의`: contracts and licences leave the sign of order out; the first three groups. */
export const koreanDivisionAlone = /^(\d{1,3})\s*([조장])(?:의\s*(\d+))?(?=\s*(?:[-–—.:(（]|$))/
/** How such a label begins. */
export const opensKoreanAlone = /^\d{1,3}\s?[조장]/
/** `1의2`: put in behind 1; groups: both. */
export const koreanInserted = /^(\d{1,4})의(\d{1,2})$/

/** Behind a division: it is cited, 第三条第二款, 第三条和. */
export const citesChinese = /^(?:第|제|[、，,；;。和或及至的])/
/** Parts of articles, which carry no such label themselves: wherever one stands, it is cited. */
export const partsOfArticles = /[款项項]/

/** A key or a query that names a division so; groups: `ordinal`, `unit`, `inserted`. Source of an expression. */
export const chineseKey = `第(?<ordinal>[${ideographsOfLabels}\\d]+)(?<unit>部分|[条條章节節编編款项項])(?:之(?<inserted>[${ideographsOfLabels}\\d]+))?`

/** What may be a division that a text counts by a word of its own, 第一回; groups: number, word, the sign behind it. */
export const chineseCounted = once(
  () => /^第\s*([一二三四五六七八九十百〇零两\d０-９]{1,5})\s*(\p{Script=Han})(.?)/u,
)
/** Words for what is counted in sentences, which are no such word: sessions, years, people, kinds. */
export const countedInChinese = /[项項次届屆年月日个個位名类類种種者]/
/** Behind such a word: a sentence goes on. */
export const goesOnInChinese = /[，、。的]/

/** Words for what is added to a law or stands apart from it, to which a numeral is glued: 附件一, 別表第一. */
export const opensAnnex = '附別别'
/** Such a word, where the numeral ends there. */
export const annexWord = once(
  () =>
    new RegExp(
      `^[附別别]\\p{Script=Han}(?=(?:[${ideographsToHundreds}]{1,4}|[A-Z])(?:$|[\\s:：（(、]))`,
      'u',
    ),
)
/** The numeral is glued to the word. */
export const gluesNumeral = /^附/
/** Before a list of annexes: 附件：. */
export const listedAnnexes = /^附件(?=\s*[:：])/
/** `附則（平成一二年法律第二号）抄`, `부칙 <제200호, 2012. 1. 1.>`: the law that brought it, and that it is an extract. */
export const broughtByLaw = /(?:\s*[（(<〈][^）)>〉]{1,80}[）)>〉]){1,2}\s*抄?\s*$/

/** Letters that Japanese items count in, kana and heavenly stems: a class without its brackets. */
export const asianLetters = 'ァ-ヺ甲乙丙丁戊己庚辛壬癸'
