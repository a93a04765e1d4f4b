import type {NumberLexicon} from '../../../language/index.ts'

/** A piece of a text that may belong to a quantity. */
export interface Token {
  kind: 'word' | 'number' | 'fraction' | 'date' | 'time' | 'sign' | 'code'
  /** Lower case. */
  text: string
  start: number
  end: number
}

const token =
  /(?<url>(?:https?:\/\/|www\.)\S+)|(?<date>\b\d{4}([-./])\d{1,2}\3\d{1,2}\b|\b\d{1,2}([-./])\d{1,2}\4\d{4}\b)|(?<fraction>(?<![\d/])\d{1,2}\/\d{1,3}(?![\d/]))|(?<time>\b\d{1,2}:\d{2}\b)|(?<code>(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d+(?:\.\d+){2,}|[\p{L}]+[-‐]?\d[\p{L}\d.-]*)|(?<number>\d{1,3}(?:[\u00A0\u202F\u2009'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*|[½⅓¼¾⅔])|(?<word>[\p{L}\p{M}]+)|(?<sign>[%‰$€£¥₽])/gu
/** The groups of `token` that are kept. */
const kinds = ['word', 'number', 'sign', 'code', 'date', 'time', 'fraction'] as const
const spacedGroups = /^\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?/

/** Words, numbers, dates, times, signs and codes of a text; addresses and punctuation are left out. */
export function tokenise(text: string, lexicon: NumberLexicon): Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const groups = match.groups!
    const kind = kinds.find((name) => groups[name] !== undefined)
    if (!kind) continue
    let [form] = match
    if (kind === 'number' && lexicon.commaIsDecimal) {
      const spaced = spacedGroups.exec(text.slice(match.index, match.index + 24))
      if (spaced && spaced[0].length > form.length) form = spaced[0]
    }
    if (kind === 'code') {
      // `RMB100`: a unit written before its number; any other letter before a digit makes a name of it.
      const [, letters = '', digits = ''] = /^(\p{L}+)-?(\d[\d.,]*)$/u.exec(form) ?? []
      if (digits && Object.hasOwn(lexicon.units, letters.toLowerCase())) form = letters
    }
    const end = match.index + form.length
    tokens.push({
      kind: form === match[0] || kind === 'number' ? kind : 'word',
      text: form.toLowerCase(),
      start: match.index,
      end,
    })
    token.lastIndex = end
  }
  return tokens
}
