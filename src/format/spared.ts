import type {Unread} from './contents.ts'

/**
 * Where reading Markdown takes time that grows with the square of what it reads (or a stack as deep), of which no text
 * that a person wrote has so much: marks and brackets in one paragraph, …
 */
export const mostMarks = 1000
/** … characters in it, times the marks that look for their end in all of it, … */
const mostLooks = 4_000_000
/** … lines that go on with an item though they are not indented as it is, … */
const mostLazyLines = 2000
/** … and lists and quotes one in another, or columns before the text. */
const mostLevels = 100
const mostColumns = 200

const marker = /^\s*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/
const interrupting = /^\s*(?:[-+*]|1[.)])(?:\s|$)/
const fence = /^\s*(?:(```+)[^`\r\n]*|(~~~+).*)$/
/** What opens a block of HTML (CommonMark 0.31, section 4.6, kind 6), in which no marks are sought. */
const htmlBlock =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|col|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i
const level = />|[-+*](?=[ \t])|\d[.)](?=[ \t])/g

/**
 * The stretches of a Markdown source that the parser is spared. A stretch is a paragraph: what stands between blank
 * lines, headings and beginnings of list items.
 */
export function findSpared(source: string): Unread[] {
  const unread: Unread[] = []
  const block = new Block(source, unread)
  let inFence = ''
  // Whether any number may begin an item here, as behind a blank line or in a list; else only 1 may.
  let inList: boolean = true
  for (let start = 0; start < source.length; ) {
    let end = source.indexOf('\n', start)
    if (end < 0) end = source.length
    const first = source.charCodeAt(start)
    // Most lines start with a letter, and need no look at what they start with.
    const isPlain = (first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first > 127
    const line = isPlain ? '' : source.slice(start, end)
    const mark = fence.exec(line)
    if (inFence !== '') {
      if (mark && line.trim() === (mark[1] ?? mark[2]) && line.trim().startsWith(inFence)) inFence = ''
      start = end + 1
      continue
    }
    if (mark) inFence = (mark[1] ?? mark[2])!
    const isBlank = !isPlain && line.trim() === ''
    const isItem: boolean = !isPlain && (inList ? marker : interrupting).test(line)
    if (isBlank || mark || isItem || first === 35) {
      block.close(start)
      block.open(start, isItem)
    }
    inList = isBlank || isItem || (inList && block.inItem)
    if (first === 62) block.inItem = true
    if (first === 60 || first === 32) block.mayBeHtml(line)
    if (!isPlain && tooDeep(line)) block.markDeep(start, end)
    else if (!isBlank && !mark) block.read(start, end)
    start = end + 1
  }
  block.close(source.length)
  return unread
}

function tooDeep(line: string): boolean {
  const text = line.search(/[^\s>*+\-\d.)]/)
  const prefix = text < 0 ? line : line.slice(0, text)
  if (prefix.length <= mostColumns) return false
  return (prefix.match(level)?.length ?? 0) > mostLevels || line.search(/\S/) > mostColumns
}

/** A paragraph as it is read, with what it has so far. */
class Block {
  private start = 0
  /** Whether it begins with an item or a quote. */
  inItem = false
  private marks = 0
  private looks = 0
  private lines = 0
  private isHtml = false

  constructor(
    private readonly source: string,
    private readonly unread: Unread[],
  ) {}

  open(start: number, inItem: boolean): void {
    this.start = start
    this.inItem = inItem
    this.marks = this.looks = this.lines = 0
    this.isHtml = false
  }

  /** A block that opens so holds no marks up to its end. */
  mayBeHtml(line: string): void {
    if (this.lines === 0 && htmlBlock.test(line)) this.isHtml = true
  }

  read(start: number, end: number): void {
    const {source} = this
    this.lines++
    if (this.isHtml) return
    let last = 0
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at)
      if (code === 42 || code === 95) {
        if (code !== last) this.marks++
      } else if (code === 91 || code === 93) this.marks++
      else if (code === 60 || (code === 96 && last !== 96)) this.looks++
      else if (code === 40 && last === 93) this.looks++
      last = code
    }
  }

  /** A line that would open too many levels is left out by itself. */
  markDeep(start: number, end: number): void {
    this.close(start)
    this.unread.push({start, end, excess: `${mostLevels} levels and more, expected fewer`})
    this.open(end, false)
  }

  close(end: number): void {
    const {start, marks, looks, lines, inItem} = this
    const excess =
      marks > mostMarks
        ? `${marks} marks in one paragraph, expected at most ${mostMarks}`
        : looks * (end - start) > mostLooks
          ? `${looks} beginnings of markup in a paragraph of ${end - start} characters, expected fewer`
          : inItem && lines > mostLazyLines
            ? `${lines} lines of one item, expected at most ${mostLazyLines}`
            : ''
    if (excess !== '') this.unread.push({start, end: this.trimmed(end), excess})
    this.open(end, false)
  }

  private trimmed(end: number): number {
    let last = end
    while (last > this.start && /\s/.test(this.source[last - 1]!)) last--
    return last
  }
}

/** The source with letters for all of what the parser is spared: to it they are words, at the same offsets. */
export function withoutSpared(source: string, unread: readonly Unread[]): string {
  if (unread.length === 0) return source
  const parts: string[] = []
  let last = 0
  for (const {start, end} of unread) {
    parts.push(source.slice(last, start), 'x'.repeat(end - start))
    last = end
  }
  parts.push(source.slice(last))
  return parts.join('')
}
