import type {NumberLexicon} from '../../../language/index.ts'
import {isLength, isUnit} from './measure-names.ts'
import type {Token} from './number-token.ts'

const token =
  /(?<url>(?:[Hh]ttps?:\/\/|www\.)[!-~]+)|(?<date>\b\d{4}([-./])\d{1,2}\3\d{1,2}\b|\b\d{1,2}([-./])\d{1,2}\4\d{4}\b)|(?<fraction>(?<![\d/.,])(?:\d{1,4}[ \u00A0-])?\d{1,2}\/\d{1,3}(?![\d/]))|(?<time>\b\d{1,2}:\d{2}\b)|(?<code>\+?\d{1,3}(?:[ -]\d{3}){2}[ -]\d{4}(?!\d)|\d+\.\d+-\d+(?![\d.])|(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d+(?:\.\d+){2,}|[\p{L}]+[-‐]?\d[\p{L}\d.-]*)|(?<number>\d{1,3}(?:[\u00A0\u202F\u2009'’،٬]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*(?:[ \u00A0\u202F]?[\u00BC-\u00BE\u2150-\u215E])?|[\u00BC-\u00BE\u2150-\u215E])|(?<word>[\p{L}\p{M}]+)|(?<sign>(?!(?<=\p{L} ?)%[A-Za-z(%{])[%‰]|\p{Sc})/gu
/** The groups of `token` that are kept. */
const kinds = ['word', 'number', 'sign', 'code', 'date', 'time', 'fraction'] as const
const phone = /^\+?\d{1,3}(?:[ -]\d{3}){2}[ -]\d{4}$/
const spacedGroups = /^\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?/

/** Words, numbers, dates, times, signs and codes of a text; addresses and punctuation are left out. */
export function tokenise(text: string, lexicon: NumberLexicon): Token[] {
  const tokens: Token[] = []
  const spelled = lexicon.spelled?.(text) ?? []
  let at = 0
  for (;;) {
    if (spelled.length === 0) at = addPlainWords(text, at, tokens)
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) return tokens
    at = token.lastIndex
    // A number in words is one token, in digits, wherever a run of letters holds it.
    const next = spelled[0]
    if (next && next.start < match.index + match[0].length) {
      spelled.shift()
      if (next.start < match.index) continue
      const {start, end, unit} = next
      tokens.push({kind: 'number', text: printed(next.value), start, end, ...(unit && {unit})})
      if (next.isPercent) tokens.push({kind: 'sign', text: '%', start: end, end})
      at = end
      continue
    }
    const groups = match.groups!
    const kind = kinds.find((name) => groups[name] !== undefined)
    if (!kind) continue
    let [form] = match
    if (kind === 'number') {
      const spaced = spacedGroups.exec(text.slice(match.index, match.index + 24))
      if (spaced && spaced[0].length > form.length) form = spaced[0]
    }
    // The groups of a telephone number are set in any way.
    if (kind === 'code' && phone.test(form)) {
      const end = match.index + form.length
      tokens.push({kind, text: form.replaceAll(/\D/g, ''), start: match.index, end})
      continue
    }
    if (kind === 'number' && isNoteMark(text, match.index, form)) continue
    let isWord = kind === 'word'
    if (kind === 'code') {
      // `RMB100`: a unit written before its number; any other letter before a digit makes a name of it.
      const [, letters = '', digits = ''] = /^(\p{L}+)-?(\d(?:[\d.,]*\d)?)[.-]*$/u.exec(form) ?? []
      // `v2.1`: the mark of a version says what the word does.
      const isVersion = /^v$/i.test(letters) && digits.includes('.')
      if (isVersion || lexicon.gluedBefore?.test(letters)) {
        const start = match.index + form.indexOf(digits)
        tokens.push({kind: 'number', text: digits, start, end: start + digits.length})
        at = start + digits.length
        continue
      }
      const isPower = /^[23]$/.test(digits) && isLength(letters, lexicon)
      isWord = isPower || (digits !== '' && isUnit(letters, lexicon))
      if (isWord) form = isPower ? form.replace(/\D*$/, '') : letters
    } else if (isWord && /[²³]/.test(text[match.index + form.length] ?? '') && isLength(form, lexicon)) {
      form = text.slice(match.index, match.index + form.length + 1)
    }
    const end = match.index + form.length
    tokens.push({kind: isWord ? 'word' : kind, text: form.toLowerCase(), start: match.index, end})
    at = end
  }
}

/** In characters: no bracket holds more. */
const longestBracket = 80

/** `believe.7)`: the mark of a note, glued to what it stands behind, in a bracket that nothing opened. */
function isNoteMark(text: string, start: number, form: string): boolean {
  if (text[start + form.length] !== ')' || !/^\d{1,3}$/.test(form)) return false
  if (!/[.,;:!?"”’»\]]/.test(text[start - 1] ?? '')) return false
  const before = text.slice(Math.max(0, start - longestBracket), start)
  return before.lastIndexOf('(') <= before.lastIndexOf(')')
}

/** In digits that are read as that value wherever stops group thousands, too: `0.125` would be 125. */
const printed = (value: number): string => {
  const digits = String(value)
  return /\.\d{3}$/.test(digits) ? `${digits}0` : digits
}

/**
 * Words of ASCII letters from an offset on, as `token` finds them, up to what else it may find: nearly all of a text in the
 * alphabet, and a tenth of the time that the expression takes.
 *
 * @returns where to go on with the expression
 */
function addPlainWords(text: string, from: number, tokens: Token[]): number {
  let at = from
  while (at < text.length) {
    const start = at
    while (isLetter(text.charCodeAt(at))) at++
    const next = text.charCodeAt(at)
    if (at > start) {
      if (mayGoOn(text, at, next)) return start
      // `door.on(`: what code calls is no number, though the word is one in Turkish.
      if (next === 0x28 && text.charCodeAt(start - 1) === 0x2e) continue
      tokens.push({kind: 'word', text: text.slice(start, at).toLowerCase(), start, end: at})
    } else if (next <= 0x7f ? isPlain(next) : next === 0x2019 || next === 0x201c || next === 0x201d) at++
    else return at
  }
  return at
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Whether a run of ASCII letters may be part of more: of a word with other letters, a code, an address. */
function mayGoOn(text: string, end: number, next: number): boolean {
  if (next > 0x7f) return next !== 0x2019 && next !== 0x201c && next !== 0x201d
  if (isDigit(next)) return true
  if (next === 0x2d) return isDigit(text.charCodeAt(end + 1))
  return (next === 0x3a || next === 0x2e) && /(?:[Hh]ttps?|www)$/.test(text.slice(Math.max(0, end - 5), end))
}

/** Blanks and punctuation that begin nothing; `+`, `$`, `%` and digits may. */
const isPlain = (code: number): boolean => !isDigit(code) && code !== 0x2b && code !== 0x24 && code !== 0x25
