import type {Markup} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Blocks} from '../pages/blocks.ts'
import {addInline, referencesIn} from './asciidoc-inline.ts'
import {MarkedLists} from './marked-lists.ts'
import {addVerbatim, linesOf, type SourceLine} from './source-lines.ts'

/**
 * AsciiDoc as it is printed: numbers of lists, a line a paragraph, an item, a row. asciidoctor.js knows lines, not offsets.
 *
 * @see https://docs.asciidoctor.org/asciidoc/latest/
 */
export const readAsciidoc: Reader = ({text}) => {
  const value = text()
  const title = /^=[ \t]+(\S.*)$/m.exec(value)?.[1]?.trim()
  return [{value, ...(title && {about: {title}}), contents: () => ({markup: new Page(value).read()})}]
}

const heading = /^(={1,6}|#{1,6})[ \t]+(?=\S)/
const attribute = /^:(!?[\w-]+!?):(?:[ \t]+(.*))?$/
const blockAttributes = /^\[(?:\[[^[\]]+\]|[^[\]]*|[^[\]]*"[^"]*"[^[\]]*)\][ \t]*$/
const delimiter = /^(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|\/{4,}|--|```[^`]*|[|,:!]={3,})[ \t]*$/
/** Lines that print nothing: comments, what is included or shown under a condition, pictures, rules. */
const silent =
  /^(?:\/\/(?!\/)|(?:include|ifn?def|ifeval|endif|image|video|audio|toc)::\S*\[.*\]|'{3,}[ \t]*$|<{3,}[ \t]*$)/
const blockTitle = /^\.(?=[^\s.])/
const description = /^(\s*)(\S.*?)(?::{2,4}|;;)(?:[ \t]+|$)/

/** Whether a line may be one of attributes or a macro; what is longer is text. */
const isShort = ({length}: string): boolean => length <= 2000

/** A block between two delimiters that is open. */
interface Open {
  delimiter: string
  lists: MarkedLists
}

class Page {
  private readonly blocks: Blocks
  private readonly values = new Map<string, string>()
  private readonly quotes: [number, number][] = []
  private readonly open: Open[] = []
  private lists = new MarkedLists()
  /** Of the list that is to come. */
  private attributes = ''
  /** The paragraph that is open. */
  private paragraph: {start: number; end: number} | undefined
  private isBehindBlank = false
  private isAttached = false

  constructor(private readonly source: string) {
    this.blocks = new Blocks(source, (text, start, end) => referencesIn(text, start, end, this.values))
  }

  read(): Markup {
    const lines = linesOf(this.source)
    let at = 0
    let isHeader = true
    for (; at < lines.length; at++) {
      const line = lines[at]!
      if (isHeader && this.header(line, lines[at - 1])) continue
      isHeader = false
      const kind = delimiter.test(line.text) ? line.text.trimEnd() : ''
      if (/^(?:-{4}|\.{4}|\+{4}|\/{4}|```)/.test(kind)) at = this.verbatim(lines, at, kind)
      else if (kind !== '') this.delimit(kind)
      else this.line(line)
    }
    this.endParagraph()
    return this.blocks.finish(this.quotes)
  }

  /** The title, its authors, its attributes, up to a blank line; whether the line is of it. */
  private header(line: SourceLine, before: SourceLine | undefined): boolean {
    if (line.text.trim() === '') return before === undefined || !this.isBehindBlank
    if (this.setAttribute(line.text) || /^\/\/(?!\/\/)/.test(line.text)) return true
    if (before === undefined || !this.isBehindBlank) {
      if (!/^[=#][ \t]+\S/.test(line.text)) return false
      this.heading(line)
      this.isBehindBlank = true
      return true
    }
    return before.text.trim() !== ''
  }

  private setAttribute(text: string): boolean {
    const [, name, value = ''] = attribute.exec(text) ?? []
    if (name === undefined) return false
    this.values.set(name.toLowerCase(), value)
    return true
  }

  /** What stands between two delimiters as it is written, or is not printed; gives the line of the second. */
  private verbatim(lines: readonly SourceLine[], from: number, kind: string): number {
    this.endParagraph()
    const fence = kind.startsWith('```') ? '```' : kind
    let to = from + 1
    while (to < lines.length && lines[to]!.text.trimEnd() !== fence) to++
    if (/^[+/]/.test(kind)) return to
    addVerbatim(this.blocks, lines.slice(from + 1, to), this.quotes)
    return to
  }

  private delimit(kind: string): void {
    this.endParagraph()
    if (this.open.at(-1)?.delimiter === kind) this.lists = this.open.pop()!.lists
    else {
      this.open.push({delimiter: kind, lists: this.lists})
      this.lists = new MarkedLists()
    }
    this.goOn()
  }

  private line(line: SourceLine): void {
    const {text, start, end} = line
    if (text.trim() === '') {
      this.endParagraph()
      this.isBehindBlank = true
      return
    }
    if (text.trimEnd() === '+' && !this.isBehindBlank) {
      this.endParagraph()
      this.isAttached = true
      return
    }
    if (isShort(text) && silent.test(text)) return
    if (!this.isInTable && isShort(text) && blockAttributes.test(text)) this.endParagraph()
    if (this.paragraph === undefined && this.setAttribute(text)) return
    if (this.paragraph === undefined && this.opens(line)) return
    if (this.item(line) || this.term(line)) return
    if (this.isInTable && text.includes('|')) {
      this.row(line)
      return
    }
    if (this.endsList(text)) this.lists = new MarkedLists()
    this.goOn()
    this.paragraph = {start: this.paragraph?.start ?? start, end}
  }

  private endsList(text: string): boolean {
    return this.isBehindBlank && !this.isAttached && this.paragraph === undefined && !/^\s/.test(text)
  }

  /** What the lines before have said of the next block is used up. */
  private goOn(): void {
    this.attributes = ''
    this.isBehindBlank = false
    this.isAttached = false
  }

  /** A term and, behind its colons, what it means. */
  private term({text, start, end}: SourceLine): boolean {
    const [whole, indent, term] = this.isInTable ? [] : (description.exec(text) ?? [])
    if (whole === undefined) return false
    this.endParagraph()
    this.goOn()
    const from = start + indent!.length
    addInline(this.blocks, this.source, from, from + term!.length)
    this.blocks.part()
    this.paragraph = {start: Math.min(start + whole.length, end), end}
    return true
  }

  private get isInTable(): boolean {
    return /^[|!]/.test(this.open.at(-1)?.delimiter ?? '')
  }

  /** A heading, attributes or the title of a block. */
  private opens(line: SourceLine): boolean {
    if (isShort(line.text) && blockAttributes.test(line.text)) this.attributes += line.text
    else if (!this.isInTable && heading.test(line.text)) this.heading(line)
    else if (blockTitle.test(line.text)) {
      addInline(this.blocks, this.source, line.start + 1, line.end)
      this.blocks.end()
    } else return false
    return true
  }

  private heading({text, start}: SourceLine): void {
    const marks = heading.exec(text)![0]
    const body = text.trimEnd()
    const isClosed = body.endsWith(` ${marks.trim()}`) && body.length > marks.length + marks.trim().length
    this.lists = new MarkedLists()
    this.blocks.setHeading(marks.trim().length)
    const last = start + body.length - (isClosed ? marks.trim().length : 0)
    addInline(this.blocks, this.source, start + marks.length, last)
    this.blocks.end()
    this.blocks.setHeading(0)
  }

  private item({text, start, end}: SourceLine): boolean {
    if (this.isInTable) return false
    if (this.attributes !== '' && this.isBehindBlank) this.lists = new MarkedLists()
    const item = this.lists.next(text, this.attributes)
    if (!item) return false
    this.endParagraph()
    this.goOn()
    this.blocks.startWith(item.label, this.open.length === 0 ? item.opensList : undefined)
    this.paragraph = {start: start + item.from, end}
    return true
  }

  /** Cells of a table: those of one source line are one line. */
  private row({text, start}: SourceLine): void {
    this.endParagraph()
    const specifier = /(?:\d+(?:\.\d+)?[*+])?[<^>]?(?:\.[<^>])?[aehlmsd]?\|/g
    const marks = [...text.matchAll(specifier)].filter(
      ({index}) => index === 0 || /\s/.test(text[index - 1]!),
    )
    for (const [at, {0: mark, index}] of marks.entries()) {
      const end = marks[at + 1]?.index ?? text.length
      addInline(this.blocks, this.source, start + index + mark.length, start + end)
      this.blocks.part()
    }
    this.blocks.end()
  }

  private endParagraph(): void {
    if (this.paragraph) addInline(this.blocks, this.source, this.paragraph.start, this.paragraph.end)
    this.paragraph = undefined
    this.blocks.dropLabel()
    this.blocks.end()
  }
}
