import {once} from '../once.ts'

/**
 * Control and format characters, separators of lines and paragraphs, halves of surrogate pairs: with these a text
 * could move the cursor, recolour or reorder what a reader sees, or end the line it stands on (ECMA-48; "Trojan
 * Source", CVE-2021-42574). Not so joiners and Arabic number signs, which shape text.
 */
const unseen = once(
  (): RegExp => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}](?<![\u200c\u0600-\u0605\u06dd\u070f]|\u200d)/gu,
)
/** Printable Latin-1, dashes and quotes, Chinese, Japanese and Korean: most texts, and none of it unseen. */
const plain = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u3000-\ud7ff\uff01-\uffee]*$/

/**
 * Marks that show nothing and do nothing on a terminal: soft hyphen, zero-width space, word joiner, BOM; and the
 * marks of direction that word processors set, which by themselves reorder nothing (UAX 9, 2.6).
 */
const idle = /[\u00ad\u200b\u2060\ufeff\u061c\u200e\u200f]/

/**
 * Makes a text from outside safe to print on one line of a terminal, a log or a page: what cannot be seen is shown
 * as a symbol, `␛` for escape, `␊` for a line break, `⟨U+202E⟩` for what has no symbol. Every text from outside
 * that is printed goes through here, texts and keys, ids and paths alike.
 */
export function visible(text: string): string {
  if (plain.test(text)) return text
  return text.replaceAll(unseen(), (character) => {
    if (idle.test(character)) return ''
    const code = character.codePointAt(0)!
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    if (code === 0x7f) return '␡'
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}

/** Whether a text can be typed as it is printed; a command to copy may name no other. */
export const isVisible = (text: string): boolean => visible(text) === text

/** What lays out lines, and stands between the tokens of JSON. */
const layout = /[\t\n]/

/**
 * The same for lines of data, which keep their line breaks and tabs, and the marks that do nothing and may be meant.
 */
export function harmless(data: string): string {
  return data.replaceAll(unseen(), (character, at: number) =>
    idle.test(character) || layout.test(character) || (character === '\r' && data[at + 1] === '\n')
      ? character
      : visible(character),
  )
}

/** The same for JSON text, where escapes say it without loss. What CI would take for a command is escaped, too. */
export function visibleJson(json: string): string {
  return (mayHide.test(json) ? json.replaceAll(unseen(), unlessLayout) : json).replaceAll(
    /##(?=\[|vso\[)/g,
    '#\\u0023',
  )
}

/** What is not of `plain`, line breaks aside: of the lines of a report few have such a character. */
const mayHide = /[^\n\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u3000-\ud7ff\uff01-\uffee]/

const unlessLayout = (character: string): string =>
  layout.test(character)
    ? character
    : Array.from({length: character.length}, (_, unit) => escapeUnit(character.charCodeAt(unit))).join('')

const escapeUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
