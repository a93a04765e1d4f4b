import type {Edit} from '../../format/index.ts'
import {cueWords} from '../../language/index.ts'
import {addRun} from '../../runs.ts'
import {isTight} from './script.ts'

/**
 * Text with white space folded, and where it comes from: `runs` as in `Clause`, flat triples
 * `[textStart, sourceStart, length, …]`.
 */
export interface Folded {
  text: string
  runs: number[]
}

/** White space other than a plain blank, and what is not seen. */
const odd = String.raw`\t\v\f\r\n\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\xad\0`
/** Any white space that is not one plain blank between two words, or a character that is not seen. */
const uneven = new RegExp(`[${odd}]| {2}|^ | $`)
/** Each of these characters. */
const unevenOnes = new RegExp(`[${odd}]|(?<=^|[${odd} ]) | (?=$|[${odd} ])`, 'g')

const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000
/** Soft hyphen, zero-width space, word joiner, byte order mark, null. */
const isUnseen = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0

/** Where the blank before what comes next stands in the source: there is none, or it is no character there. */
const none = -1
const ofMarkup = -2

/** Gathers text and its runs. */
class Folder {
  text = ''
  readonly runs: number[] = []
  private pending = none

  /** A stretch of source as it stands, without blanks at its ends. */
  append(stretch: string, at: number): void {
    if (this.text !== '') {
      if (this.pending >= 0) this.extend(' ', this.pending)
      else if (this.pending === ofMarkup) this.text += ' '
    }
    this.pending = none
    this.extend(stretch, at)
  }

  /** One character, which may be white space. */
  put(character: string, at: number): void {
    const code = character.charCodeAt(0)
    if (isUnseen(code)) return
    if (!isBlank(code)) this.append(character, at)
    else if (this.pending === none) this.pending = at
  }

  /** Text of which no character stands in the source; a blank at its end parts it from what comes. */
  insert(text: string): void {
    this.text += text.trimEnd()
    if (text.endsWith(' ')) this.pending = ofMarkup
  }

  /** A blank that stands for markup: no character of the source is one. */
  part(): void {
    if (this.pending === none) this.pending = ofMarkup
  }

  private extend(stretch: string, at: number): void {
    addRun(this.runs, this.text.length, at, stretch.length)
    this.text += stretch
  }
}

/** Folds `source.slice(start, end)`: `edits` (ascending, from index `next` on) applied, soft hyphens gone. */
export function fold(source: string, start: number, end: number, edits: Edit[] = [], next = 0): Folded {
  if (next >= edits.length || edits[next]!.start >= end) {
    const text = source.slice(start, end)
    if (!uneven.test(text)) return {text, runs: text === '' ? [] : [0, start, text.length]}
  }
  const folder = new Folder()
  let at = start
  let edit = next
  for (; at < end; edit++) {
    const {start: from, end: to, text} = edits[edit] ?? {start: end, end, text: ''}
    foldStretch(folder, source, at, Math.min(from, end))
    if (from >= end) break
    if (from >= at) {
      // An entity is a blank that stands in the source.
      if (text === ' ' && source[from] !== '&') folder.part()
      // What a page prints, and the source does not say: the number of an item.
      else if (from === to) folder.insert(text)
      // Unit by unit: of a character of two, each begins where the entity does.
      else for (let unit = 0; unit < text.length; unit++) folder.put(text[unit]!, from)
    }
    at = Math.max(at, to)
  }
  for (; edits[edit]?.start === end && edits[edit]!.end === end; edit++) folder.insert(edits[edit]!.text)
  return {text: folder.text, runs: folder.runs}
}

function foldStretch(folder: Folder, source: string, start: number, end: number): void {
  const text = source.slice(start, end)
  if (text !== '' && !uneven.test(text)) {
    folder.append(text, start)
    return
  }
  for (let at = 0; at < text.length; ) {
    unevenOnes.lastIndex = at
    const next = unevenOnes.exec(text)?.index ?? text.length
    if (next > at) folder.append(text.slice(at, next), start + at)
    else folder.put(text[next]!, start + next)
    at = Math.max(next, at + 1)
  }
}

/** Part of a folded text, its runs counted from the part's own start. */
export function part({text, runs}: Folded, start: number, end = text.length): Folded {
  if (start === 0 && end === text.length) return {text, runs}
  const kept: number[] = []
  for (let i = 0; i < runs.length; i += 3) {
    const from = Math.max(start, runs[i]!)
    const to = Math.min(end, runs[i]! + runs[i + 2]!)
    if (from < to) kept.push(from - start, runs[i + 1]! + from - runs[i]!, to - from)
  }
  return {text: text.slice(start, end), runs: kept}
}

const sentenceEnd = /[.!?。！？;；:：]["”’»)）\]」』]*$/

/**
 * Joins parts by a blank each; Chinese and Japanese lines that were broken inside a sentence by nothing.
 */
export function join(parts: readonly Folded[]): Folded {
  if (parts.length === 1) return parts[0]!
  const filled = parts.filter(({text}) => text !== '')
  if (filled.length === 1) return filled[0]!
  let text = ''
  const runs: number[] = []
  let before: Folded | undefined
  for (const each of filled) {
    if (before && !joinsTight(before.text, each.text)) text += ' '
    for (let i = 0; i < each.runs.length; i += 3) {
      runs.push(each.runs[i]! + text.length, each.runs[i + 1]!, each.runs[i + 2]!)
    }
    text += each.text
    before = each
  }
  return {text, runs}
}

/** Curly quotes stand in Chinese and in Latin text alike: they say nothing unless an ideograph is beside them. */
const curlyQuote = /[\u201c\u201d]/
/** A shorter line is a heading or a label, not one that was broken. */
const brokenLine = 16

function joinsTight(before: string, after: string): boolean {
  return (
    before.length >= brokenLine &&
    isTight(before.at(-1)!) &&
    isTight(after[0]!) &&
    !(curlyQuote.test(before.at(-1)!) && curlyQuote.test(after[0]!)) &&
    !sentenceEnd.test(before)
  )
}

/** Whether a text ends as a sentence or a list item does, closing quotes and brackets passed over. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}

const connecting = new Set(cueWords('unfinished'))

/** Whether a text breaks off behind a word that needs another one: `in accordance with`. */
export const breaksOff = (text: string): boolean =>
  connecting.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())
