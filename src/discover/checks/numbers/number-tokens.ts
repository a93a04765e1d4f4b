import type {NumberLexicon} from '../../../language/index.ts'
import {isLength, isUnit} from './measure-names.ts'
import type {Token} from './number-token.ts'

const token =
  /(?<url>(?:https?:\/\/|www\.)[!-~]+)|(?<date>\b\d{4}([-./])\d{1,2}\3\d{1,2}\b|\b\d{1,2}([-./])\d{1,2}\4\d{4}\b)|(?<fraction>(?<![\d/.,])(?:\d{1,4}[ \u00A0-])?\d{1,2}\/\d{1,3}(?![\d/]))|(?<time>\b\d{1,2}:\d{2}\b)|(?<code>\+?\d{1,3}(?:[ -]\d{3}){2}[ -]\d{4}(?!\d)|\d+\.\d+-\d+(?![\d.])|(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d+(?:\.\d+){2,}|[\p{L}]+[-‐]?\d[\p{L}\d.-]*)|(?<number>\d{1,3}(?:[\u00A0\u202F\u2009'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*(?:[ \u00A0\u202F]?[\u00BC-\u00BE\u2150-\u215E])?|[\u00BC-\u00BE\u2150-\u215E])|(?<word>[\p{L}\p{M}]+)|(?<sign>[%‰]|\p{Sc})/gu
/** The groups of `token` that are kept. */
const kinds = ['word', 'number', 'sign', 'code', 'date', 'time', 'fraction'] as const
const phone = /^\+?\d{1,3}(?:[ -]\d{3}){2}[ -]\d{4}$/
const spacedGroups = /^\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?/

/** Words, numbers, dates, times, signs and codes of a text; addresses and punctuation are left out. */
export function tokenise(text: string, lexicon: NumberLexicon): Token[] {
  const tokens: Token[] = []
  const spelled = lexicon.spelled?.(text) ?? []
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    // A number in words is one token, in digits, wherever a run of letters holds it.
    const next = spelled[0]
    if (next && next.start < match.index + match[0].length) {
      spelled.shift()
      if (next.start < match.index) continue
      const {start, end} = next
      tokens.push({kind: 'number', text: String(next.value), start, end})
      if (next.isPercent) tokens.push({kind: 'sign', text: '%', start: end, end})
      token.lastIndex = end
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
    let isWord = kind === 'word'
    if (kind === 'code') {
      // `RMB100`: a unit written before its number; any other letter before a digit makes a name of it.
      const [, letters = '', digits = ''] = /^(\p{L}+)-?(\d(?:[\d.,]*\d)?)[.-]*$/u.exec(form) ?? []
      // `v2.1`: the mark of a version says what the word does.
      if (/^v$/i.test(letters) && digits.includes('.')) {
        const start = match.index + 1
        tokens.push({kind: 'number', text: digits, start, end: start + digits.length})
        token.lastIndex = start + digits.length
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
    token.lastIndex = end
  }
  return tokens
}
