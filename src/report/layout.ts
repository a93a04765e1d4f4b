import truncatedWidth from 'fast-string-truncated-width'
import stringWidth from 'fast-string-width'
import {wrapAnsi} from 'fast-wrap-ansi'
import {once} from '../once.ts'

/**
 * Latin letters, digits, signs and dashes, no escape sequence: one column a unit. Most texts are nothing
 * else. For the rest a library that needs no Intl.Segmenter: making one costs 6 ms of a start of 100.
 */
const narrow = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027]*$/

/** Columns a text takes on a terminal: wide characters count two, combining ones and colours none. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(composed(text))
}

/** Hangul that is written jamo by jamo (NFD) is one wide character a syllable: libraries count each jamo. */
const jamo = /[\u1100-\u11ff]/
const composed = (text: string): string => (jamo.test(text) ? text.normalize('NFC') : text)

/** Breaks a text into lines of at most `width` columns, at blanks where there are any; colours survive. */
export function wrap(text: string, width: number): string[] {
  const most = Math.max(width, 2)
  if (!narrow.test(text)) return wrapAnsi(onBase(composed(text)), most, {hard: true, trim: true}).split('\n')
  const lines: string[] = []
  let rest = text.trim()
  while (rest.length > most) {
    const blank = rest.lastIndexOf(' ', most)
    const hyphen = rest.lastIndexOf('-', most - 1) + 1
    const end = blank > 0 ? blank : hyphen > 1 ? hyphen : most
    lines.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return [...lines, rest]
}

/**
 * A mark that would join the last character of a colour's escape sequence, which composing does then, gets the dotted
 * circle that stands for a missing base (The Unicode Standard, 7.9.2).
 */
const onBase = (text: string): string =>
  /m[\u0300-\uffff]/.test(text) ? text.replaceAll(/(?<=\p{Cc}\[[\d;]*m)(?=\p{M})/gu, '\u25cc') : text

/** Fills a text up with blanks to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Cuts a text to `width` columns, with `…` where something is lost. */
export function cut(text: string, width: number, position: 'start' | 'middle' | 'end' = 'end'): string {
  if (width < 1) return ''
  if (narrow.test(text)) {
    if (text.length <= width) return text
    const head = position === 'end' ? width - 1 : position === 'start' ? 0 : Math.floor((width - 1) / 2)
    const tail = width - 1 - head
    return `${text.slice(0, head)}…${tail > 0 ? text.slice(-tail) : ''}`
  }
  const whole = composed(text)
  if (widthOf(whole) <= width) return whole
  if (position === 'end') return `${beginning(whole, width - 1)}…`
  const head = position === 'start' ? '' : beginning(whole, Math.floor((width - 1) / 2))
  return `${head}…${ending(whole, width - 1 - widthOf(head))}`
}

/**
 * What is seen as one character: a flag, or one with the marks, joiners and colours of skin behind it (UAX 29, 3.1.1, but
 * for what Indic scripts join).
 */
const characters = once(
  () => /\p{RI}{2}|\P{M}(?:\p{M}|\p{EMod}|\u200d\p{Extended_Pictographic}|[\u200c\u200d])*|\p{M}+/gsu,
)
/** What is not cut by the library, which counts Chinese characters beyond the first plane as one unit and cuts flags in two. */
const joined = /[\u{10000}-\u{10ffff}]|\ufe0f|\u200d/u

/** As much of the beginning as fits. */
function beginning(text: string, width: number): string {
  if (!joined.test(text)) return text.slice(0, truncatedWidth(text, {limit: width}).index)
  let end = 0
  let room = width
  for (const [character] of text.matchAll(characters())) {
    room -= widthOf(character)
    if (room < 0) break
    end += character.length
  }
  return text.slice(0, end)
}

/** As much of the end as fits. */
function ending(text: string, width: number): string {
  let start = text.length
  let room = width
  for (const character of (text.match(characters()) ?? []).reverse()) {
    room -= widthOf(character)
    if (room < 0) break
    start -= character.length
  }
  return text.slice(start)
}

/** Two texts on one line, one at each edge; if they do not fit, the left one is cut. `paint` colours it then. */
export function edges(
  left: string,
  right: string,
  width: number,
  paint: (text: string) => string = (text) => text,
): string[] {
  const room = width - widthOf(right) - 2
  if (room < tight && room < widthOf(left)) return [paint(cut(left, width)), ...hang('  ', right, width)]
  const start = cut(left, room)
  return [`${paint(start)}${' '.repeat(Math.max(0, room - widthOf(start)))}  ${right}`]
}

/** In so little room a text cannot be read: it gets lines of its own. */
export const tight = 12

/** A text behind a label, later lines under its beginning; below a label that leaves no room, as of a key of many levels. */
export function hang(label: string, text: string, width: number): string[] {
  const indent = widthOf(label)
  if (width - indent < tight && widthOf(text) > width - indent && indent > 6)
    return [label.trimEnd(), ...wrap(text, width - 2).map((line) => `  ${line}`)]
  return wrap(text, width - indent).map((line, index) =>
    `${index === 0 ? label : ' '.repeat(indent)}${line}`.trimEnd(),
  )
}

/** Columns side by side, each wrapped to its width and filled up and two blanks apart. */
export function columns(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, index) => (cell === '' ? [] : wrap(cell, widths[index]!)))
  const height = Math.max(0, ...wrapped.map(({length}) => length))
  return Array.from({length: height}, (_, line) =>
    wrapped
      .map((lines, index) => pad(lines[line] ?? '', widths[index]!))
      .join('  ')
      .trimEnd(),
  )
}
