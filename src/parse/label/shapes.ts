import {ideographsToHundreds, labelJoins, raisedOrdinals} from '../../language/index.ts'
import {once} from '../../once.ts'
import {adverb} from './adverbs.ts'

const inner = String.raw`[\p{L}\p{M}\p{Nd}⁰¹²³⁴-⁹^፩-፼Ⅰ-ⅿ〇/׳״'’-]{1,14}`
const behindAdverb = `(?:[ -](?:${adverb})(?:[ -][A-Z])?)?`
/** `(a.1)`, `(iii.1)`: put in behind (a), behind (iii). */
const pointed = String.raw`(?:[a-z]{1,2}|[ivxl]{1,6})\.\d{1,2}`
const bracketed = once(
  () => new RegExp(String.raw`^[(（]\s?(${pointed}|${inner}${behindAdverb})\s?[)）]\.?`, 'u'),
)
const half = once(() => new RegExp(`^(${pointed}|${inner}${behindAdverb})[)）]`, 'u'))
const dotted = once(
  () =>
    new RegExp(
      String.raw`^(${inner}|[IVX]{1,6} [a-h]|(?:\d{1,3}|[IVXLC]+|[a-z])[ -]\(?(?:${adverb})\)?)(?:\.\s?-(?=\s|\p{L})|([.．、।॥။۔།])(?![\d]))`,
      'u',
    ),
)
/** `3, 4.`, `6–8.`, `2 & 3.`, `1, 2 and 3.`, `13 to 15 Repealed`: several numbers as one label. */
const several = once(
  () =>
    new RegExp(
      String.raw`^[(（]?([\p{L}\d]{1,3}?)[.)）]?(?:,\s?[\p{L}\d]{1,3})*(?:,\s?|\s?[-–—/]\s?|\s?&\s?|,?\s(?:${labelJoins.several.join('|')})\s)[(（]?([\p{L}\d]{1,3}?)([.)）])(?=\s)`,
      'u',
    ),
)
const broken = once(() => /^\((\p{L}|[ivx]{2,5}|\d{1,2})\.(?=\s)/u)
/** Behind it no `-alpha`, `-0.3.7`, `+001` of a version, and no sign between versions: `2.1.0 < 2.1.1`, `1.9.0 -> 1.10.0`. */
const decimal = once(
  () =>
    new RegExp(
      String.raw`^(\d{1,3}(?:[.．]\d{1,3})+)([A-Za-z]{1,2}(?:\.\d{1,3})*)?[.．)]?(?![\p{L}\d%$€£°]|[’']\p{L}|[.,]\d|\+\w|-(?!(?:${adverb})(?!\p{L}))[a-z\d]|\s(?:[<>=≤≥→]|->)\s)`,
      'u',
    ),
)
const danda = /^[।॥|]{1,2}\s?(\d{1,3}(?:\.\d{1,3}){1,3})\s?[।॥|]{1,2}/
const square = once(
  () => new RegExp(String.raw`^[[〔【［](\d{1,3}|[${ideographsToHundreds}]{1,4})[\]〕】］](?=\s*\S)`),
)
const boxedPath = /^[[({〔【［（]\s?(\d{1,3}(?:[.．]\d{1,3}){1,3})\s?[\])}〕】］）]\.?(?=\s*\S)/
const ordinal = once(
  () =>
    new RegExp(
      String.raw`^(\d{1,3})(?:\.[${raisedOrdinals}]|[${raisedOrdinals}]\.?|o(?=\s))(?:[ -]?(${adverb})\.?)?(?=\s|[-–]\s|$)`,
      'u',
    ),
)

/** What an expression finds, whole and in parts, or nothing. */
export type Found = readonly (string | undefined)[] | null

/** Most labels are in ASCII and need none of the expressions for letters of all scripts, each of which takes V8 a while. */
const mostInner = 14
const isPlain = (code: number): boolean =>
  code === 0x5e ||
  (code >= 0x30 && code <= 0x39) ||
  ((code | 32) >= 0x61 && (code | 32) <= 0x7a) ||
  code === 0x27 ||
  code === 0x2d ||
  code === 0x2f

/** End of the plain characters from a place on. */
function endOfPlain(text: string, start: number): number {
  let end = start
  while (end < text.length && isPlain(text.charCodeAt(end))) end++
  return end
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isOpen = (code: number): boolean => code === 0x28 || code === 0xff08
const isClosed = (code: number): boolean => code === 0x29 || code === 0xff09

/** `(a)`, `( 12 )`, `(1 bis)`. */
export function matchBracketed(text: string): Found {
  if (!isOpen(text.charCodeAt(0))) return null
  const start = text.charCodeAt(1) === 0x20 ? 2 : 1
  const end = endOfPlain(text, start)
  const next = text.charCodeAt(end)
  if (end > start && end - start <= mostInner) {
    if (isClosed(next))
      return [text.slice(0, end + (text.charCodeAt(end + 1) === 0x2e ? 2 : 1)), text.slice(start, end)]
    if (next < 0x80 && next !== 0x20 && !(next === 0x2e && isDigit(text.charCodeAt(end + 1)))) return null
  }
  return bracketed().exec(text)
}

/** `a)`, `1bis)`. */
export function matchHalf(text: string): Found {
  const end = endOfPlain(text, 0)
  const next = text.charCodeAt(end)
  if (end > 0 && end <= mostInner && isClosed(next)) return [text.slice(0, end + 1), text.slice(0, end)]
  return mayEnd(text, /[)）]/) ? half().exec(text) : null
}

/** `1.`, `IV.`, `三、`, `2 bis.`. */
export function matchDotted(text: string): Found {
  const end = endOfPlain(text, 0)
  if (end > 0 && end <= mostInner && text.charCodeAt(end) === 0x2e) {
    const next = text.charCodeAt(end + 1)
    // `1.-`, `1. -` and `1.2` are for the expression.
    if (!isDigit(next) && next !== 0x2d && text.charCodeAt(end + 2) !== 0x2d)
      return [text.slice(0, end + 1), text.slice(0, end), '.']
  }
  const parted = apart.exec(text)
  if (parted) return parted
  return mayEnd(text, /[.．、।॥။۔།]/) && (!hasBlank.test(text) || counted.test(text))
    ? dotted().exec(text)
    : null
}

/** `4 . Any person …`: a blank before the stop; dots that lead to a page go on. */
const apart = /^(\d{1,3})\s([.।])(?=\s+[^\s.\d])/

/** Blanks before the stop are those before an adverb: `2 bis.`, `IV ter.`. */
const hasBlank = /^[^.．、।॥။۔།]*\s/
const counted = /^(?:\d{1,3}|[IVXLC]+|[a-z])[ -]/

/** Longest numeral with what is put behind it. */
const mostBefore = 60
/** Whether a numeral that ends with such a sign may open a text: no other sign stands before it, and few blanks. */
function mayEnd(text: string, sign: RegExp): boolean {
  const head = text.slice(0, mostBefore)
  const end = head.search(sign)
  return end > 0 && !/[(（,;:"“”]|\s\S*\s\S*\s\S*\s/.test(head.slice(0, end))
}

export function matchSeveral(text: string): Found {
  return maySeveral(text) ? several().exec(text) : null
}

const joining = new Set(labelJoins.several)
/** `&`, `/`. */
const isSign = (code: number): boolean => code === 0x26 || code === 0x2f
const isDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014
/** Whether a comma, a dash or a small word between blanks stands at a place, within six characters. */
function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x2c || isDash(code) || isSign(code)) return true
  if (!isBlank(code)) return false
  const next = text.charCodeAt(at + 1)
  if (isDash(next) || isSign(next)) return true
  const head = text.slice(at + 1, at + 6)
  const end = head.search(/\s/)
  return end > 0 && joining.has(head.slice(0, end))
}
const isBlank = (code: number): boolean =>
  code === 0x20 || (code > 8 && code < 14) || (code > 0x7f && /\s/.test(String.fromCharCode(code)))

const tooLong = /^[\dA-Za-z]{4}/

/** Behind the first number, and what closes it, stands a comma, a dash or a small word. */
function maySeveral(text: string): boolean {
  const start = isOpen(text.charCodeAt(0)) ? 1 : 0
  if (tooLong.test(start === 0 ? text : text.slice(start, start + 4))) return false
  let at = start
  // A letter beyond the basic plane takes two units.
  while (at < start + 6 && isCounting(text.charCodeAt(at))) at++
  const close = text.charCodeAt(at)
  if (close === 0x2e || isClosed(close)) at++
  return isJoint(text, at)
}

/** A letter or a digit; which characters beyond ASCII are is for the expression to say. */
const isCounting = (code: number): boolean =>
  isDigit(code) ||
  ((code | 32) >= 0x61 && (code | 32) <= 0x7a) ||
  (code > 0x7f && code !== 0x2013 && code !== 0x2014 && !isClosed(code) && code !== 0x3000 && code !== 0xa0)

/** `(a. `: a bracket that a stop closes. */
export const matchBroken = (text: string): Found => (text.charCodeAt(0) === 0x28 ? broken().exec(text) : null)

/** `[1.1]`, `(1.1)`, `{1.1}`. */
export const matchBoxedPath = (text: string): Found =>
  '[({〔【［（'.includes(text[0] ?? ' ') ? boxedPath.exec(text) : null

/** `[1]`, `〔1〕`, `【一】`. */
export const matchSquare = (text: string): Found => (/^[[〔【［]/.test(text) ? square().exec(text) : null)

/** `1.2.3`. */
export function matchDecimal(text: string): Found {
  if (isDigit(text.charCodeAt(0))) return /^\d{1,3}[.．]\d/.test(text) ? decimal().exec(text) : null
  return text.charCodeAt(0) > 0x7b ? danda.exec(text) : null
}

const mayBeOrdinal = new RegExp(String.raw`^\d{1,3}(?:\.?[${raisedOrdinals}]|o\s)`)

/** `1.º`, `2°`. */
export const matchOrdinal = (text: string): Found => (mayBeOrdinal.test(text) ? ordinal().exec(text) : null)
