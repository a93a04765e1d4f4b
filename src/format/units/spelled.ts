import {decodeString} from 'micromark-util-decode-string'
import type {Gather} from '../gather.ts'
import {eachEntity} from '../xml-scan.ts'

/** A string as a file spells it, with escapes: what it says, and where each character of that stands. */
export class Spelled {
  text = ''
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  /** Characters that stand for themselves. */
  raw(source: string, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      this.starts.push(at)
      this.ends.push(at + 1)
    }
    this.text += source.slice(start, end)
  }

  escaped(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) {
      this.starts.push(start)
      this.ends.push(end)
    }
    this.text += text
  }

  /** Hands on what it says as the words of a message: tags and marks of emphasis are none. */
  addTo(gather: Gather, source: string): void {
    let at = 0
    for (const match of this.text.matchAll(marks)) {
      const [mark] = match
      const said = mark[0] === '&' ? decodeString(mark) : ''
      // What HTML does not know by this name is text.
      if (said === mark) continue
      this.addPart(gather, source, at, match.index)
      const end = match.index + mark.length
      const [from, to] = [this.starts[match.index]!, this.ends[end - 1]!]
      if (said !== '') gather.decoded(said, from, to)
      if (mark[0] === '<') gather.tag(mark, from, to)
      if (breaking.test(mark)) gather.part()
      at = end
    }
    this.addPart(gather, source, at, this.text.length)
  }

  private addPart(gather: Gather, source: string, start: number, end: number): void {
    for (let at = start; at < end; ) {
      let next = at + 1
      const isRaw = this.isRaw(at, source)
      if (isRaw) {
        while (next < end && this.isRaw(next, source) && this.starts[next] === this.ends[next - 1]) next++
        gather.add(source, this.starts[at]!, this.ends[next - 1]!)
      } else {
        while (next < end && this.starts[next] === this.starts[at]) next++
        gather.decoded(this.text.slice(at, next), this.starts[at]!, this.ends[at]!)
      }
      at = next
    }
  }

  private isRaw(at: number, source: string): boolean {
    return this.ends[at]! - this.starts[at]! === 1 && source[this.starts[at]!] === this.text[at]
  }
}

/**
 * Tags and entities of HTML in a message, numbered ones as frameworks have them, and `_emphasis_`, whose words stay. What stands before a mark is
 * looked at behind it: before it, each letter would be asked for all that stands before it.
 */
const marks =
  /<\/?(?:a|abbr|b|bdi|big|br|cite|code|div|em|font|h[1-6]|hr|i|img|j|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|tt|u|ul|var|\d+)(?:\s[^<>]*)?\/?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});|_(?<![\p{L}\p{M}\p{N}_\\]_)(?=[^\s_][^_]*(?<=\S)_(?![\p{L}\p{M}\p{N}_]))|_(?![\p{L}\p{M}\p{N}_])(?<=\S_)(?<=(?<![\p{L}\p{M}\p{N}_\\])_[^_]+_)/giu
const breaking = /^<\/?(?:br|div|h[1-6]|hr|li|ol|p|pre|ul)\b/i

/** Text of an XML document in which tags of another are written out: those are no words of the message. */
export function addMarkedXml(
  gather: Gather,
  value: string,
  start: number,
  end: number,
  isEncoded = true,
): void {
  const spelled = new Spelled()
  let at = start
  if (isEncoded)
    for (const {text, from, to} of eachEntity(value, start, end)) {
      spelled.raw(value, at, from)
      spelled.escaped(text, from, to)
      at = to
    }
  spelled.raw(value, at, end)
  spelled.addTo(gather, value)
}

const simple: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
  '0': '\0',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}
const escapes =
  /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|U([\da-f]{8})|x([\da-f]{2})|([0-7]{2,3})|(\r?\n[ \t]*)|([\s\S]))/gi

/** A string between quotes whose escapes begin with a backslash. */
export function spell(source: string, start: number, end: number, spelled: Spelled = new Spelled()): Spelled {
  let at = start
  for (const match of source.slice(start, end).matchAll(escapes)) {
    const from = start + match.index
    const to = from + match[0].length
    spelled.raw(source, at, from)
    spelled.escaped(saidBy(match), from, to)
    at = to
  }
  spelled.raw(source, at, end)
  return spelled
}

function saidBy([, braced, four, eight, two, octal, lineEnd, character = '']: RegExpMatchArray): string {
  if (lineEnd !== undefined) return ''
  const hex = braced ?? four ?? eight ?? two
  const code =
    hex === undefined ? (octal === undefined ? -1 : Number.parseInt(octal, 8)) : Number.parseInt(hex, 16)
  if (code > 0x10ffff) return '\ufffd'
  return code >= 0 ? String.fromCodePoint(code) : (simple[character] ?? character)
}
