import type {Markup} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Blocks} from '../pages/blocks.ts'
import {labelOf} from '../pages/list-labels.ts'
import {directives} from './rst-directives.ts'
import {addInline, type Substitutes, substitutesIn} from './rst-inline.ts'
import {addVerbatim, blockBelow, indentOf, linesOf, type SourceLine} from './source-lines.ts'

/**
 * reStructuredText as it is printed: a line a paragraph, an item, a row; what Docutils numbers by itself has its number.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
 */
export const readRst: Reader = ({text}) => {
  const value = text()
  return [{value, contents: () => ({markup: new Page(value).read()})}]
}

const rule = /^([!-/:-@[-`{-~])\1{2,}[ \t]*$/
const marker = /^\s*(?:([-*+•‣⁃])|(#)\.|\(?(\d{1,4}|[a-zA-Z]|[ivxlIVXL]+)[.)])[ \t]+(?=\S)/
const explicit = /^\s*\.\.(?:[ \t]+|$)/
const note = /^\s*\.\.[ \t]+\[(#?[\w.-]*|\*)\][ \t]*/
const directive = /^\s*\.\.[ \t]+(?:\|([^|]+)\|[ \t]+)?([\w:+.-]+)::(?:[ \t]+|$)/
const field = /^\s*:((?:\\:|[^:\n])+):(?:[ \t]+|$)/
const gridRule = /^\s*\+(?:[-=]+\+)+\s*$/
const columnRule = /^\s*=+(?:[ \t]+=+)+\s*$/

class Page {
  private readonly lines: SourceLine[]
  private readonly blocks: Blocks
  private readonly names: Substitutes
  private readonly quotes: [number, number][] = []
  /** Kinds of underlines in the order they are met, which is their depth. */
  private readonly underlines: string[] = []
  /** The number of the last item of a list that counts by itself, by its indentation. */
  private readonly counts = new Map<number, number>()
  private paragraph: {start: number; end: number; indent: number} | undefined

  constructor(private readonly source: string) {
    this.lines = linesOf(source)
    this.names = substitutesIn(this.lines)
    this.blocks = new Blocks(source, this.names.entities)
  }

  read(): Markup {
    for (let at = 0; at < this.lines.length; ) at = this.block(at)
    this.endParagraph()
    return this.blocks.finish(this.quotes)
  }

  /** Reads what begins at a line; gives the line where the next begins. */
  private block(at: number): number {
    const line = this.lines[at]!
    const {text} = line
    if (text.trim() === '') {
      this.endParagraph()
      return at + 1
    }
    if (explicit.test(text)) return this.explicit(at)
    if (/^__[ \t]/.test(text)) return at + 1
    const next = this.title(at)
    if (next > at) return next
    if (columnRule.test(text) && this.paragraph === undefined) return this.columns(at)
    if (gridRule.test(text) || rule.test(text)) {
      this.endParagraph()
      return at + 1
    }
    if (/^\s*\|(?:[ \t]|$)/.test(text)) this.barred(line)
    else if (!this.item(line) && !this.field(line)) this.goOn(line)
    return this.literal(at)
  }

  /** A title and the rule below it, one above it or none. */
  private title(at: number): number {
    const above = rule.exec(this.lines[at]!.text)?.[1]
    const title = this.lines[above ? at + 1 : at]
    const below = rule.exec(this.lines[above ? at + 2 : at + 1]?.text ?? '')?.[1]
    if (this.paragraph || !title || title.text.trim() === '' || !below || (above && above !== below))
      return at
    if (!above && (indentOf(title.text) > 0 || rule.test(title.text))) return at
    const kind = `${above ?? ''}${below}`
    if (!this.underlines.includes(kind)) this.underlines.push(kind)
    this.blocks.setHeading(this.underlines.indexOf(kind) + 1)
    addInline(this.blocks, this.source, title.start + indentOf(title.text), title.end)
    this.blocks.end()
    this.blocks.setHeading(0)
    return at + (above ? 3 : 2)
  }

  /** A note, a directive, a target or a comment. */
  private explicit(at: number): number {
    this.endParagraph()
    const {text, start, end} = this.lines[at]!
    const [opening, name] = note.exec(text) ?? []
    if (opening !== undefined && name !== undefined) {
      this.blocks.startWith(this.names.noteOf(name))
      this.paragraph = {start: start + opening.length, end, indent: indentOf(text)}
      return at + 1
    }
    const [head, substitute, kind] = directive.exec(text) ?? []
    const below = blockBelow(this.lines, at)
    if (head === undefined || kind === undefined || substitute !== undefined) return below
    const {argument, content} = directives[kind.replace(/^.*:/, '')] ?? {argument: 'text', content: 'text'}
    if (argument === 'text' && start + head.length < end) this.inline(start + head.length, end)
    if (content === 'none') return below
    let from = at + 1
    while (from < below && field.test(this.lines[from]!.text)) from++
    return content === 'code' ? this.verbatim(from, below) : from
  }

  private inline(start: number, end: number): void {
    addInline(this.blocks, this.source, start, end)
    this.blocks.end()
  }

  private verbatim(from: number, to: number): number {
    addVerbatim(this.blocks, this.lines.slice(from, to), this.quotes)
    return to
  }

  /** Behind a paragraph that ends with two colons stands what is printed as it is written. */
  private literal(at: number): number {
    const {paragraph} = this
    if (!paragraph || !this.lines[at]!.text.trimEnd().endsWith('::')) return at + 1
    if ((this.lines[at + 1]?.text.trim() ?? '') !== '') return at + 1
    const shown = this.source.slice(paragraph.start, paragraph.end).trimEnd().length - 1
    paragraph.end = paragraph.start + (shown > 1 ? shown : 0)
    const indent = paragraph.indent
    this.endParagraph()
    const below = blockBelow(this.lines, at, indent)
    return this.verbatim(at + 1, below)
  }

  private item({text, start, end}: SourceLine): boolean {
    const [whole, bullet, automatic, number] = marker.exec(text) ?? []
    if (whole === undefined || (this.paragraph && indentOf(text) >= this.paragraph.indent)) return false
    const indent = indentOf(text)
    this.endParagraph()
    if (bullet) this.blocks.startWith('•')
    else {
      const count = automatic ? (this.counts.get(indent) ?? 0) + 1 : Number(number)
      this.counts.set(indent, Number.isNaN(count) ? 0 : count)
      const isBelow = [...this.counts.keys()].some((above) => above < indent)
      if (automatic) this.blocks.startWith(labelOf(count, '1', isBelow))
    }
    for (const below of this.counts.keys()) if (below > indent) this.counts.delete(below)
    const from = bullet || automatic ? whole.length : indent
    this.paragraph = {start: start + from, end, indent: whole.length}
    return true
  }

  private field({text, start, end}: SourceLine): boolean {
    const [whole, name] = field.exec(text) ?? []
    if (whole === undefined || (this.paragraph && indentOf(text) >= this.paragraph.indent)) return false
    this.endParagraph()
    if (whole.length === text.length) return true
    const from = start + whole.indexOf(name!)
    this.blocks.add(from, from + name!.length)
    this.blocks.part()
    this.paragraph = {start: start + whole.length, end, indent: indentOf(text) + 1}
    return true
  }

  private goOn({text, start, end}: SourceLine): void {
    const indent = indentOf(text)
    if (this.paragraph) this.paragraph.end = end
    else {
      for (const at of this.counts.keys()) if (at >= indent) this.counts.delete(at)
      this.paragraph = {start: start + indent, end, indent}
    }
  }

  /** A row of a table in a grid, or a line of verse. */
  private barred({text, start}: SourceLine): void {
    this.endParagraph()
    const bars = [...text.matchAll(/\|/g)].map(({index}) => index)
    const ends = text.trimEnd().endsWith('|') && bars.length > 1 ? bars.slice(1) : [text.length]
    let from = bars[0]! + 1
    for (const to of ends) {
      addInline(this.blocks, this.source, start + from, start + to)
      this.blocks.part()
      from = to + 1
    }
    this.blocks.end()
  }

  /** A table whose columns are those of its rules; a row is a line. */
  private columns(at: number): number {
    const starts = [...this.lines[at]!.text.matchAll(/=+/g)].map(({index}) => index)
    let to = at + 1
    for (; to < this.lines.length; to++) {
      const {text, start, end} = this.lines[to]!
      if (columnRule.test(text) || /^\s*-+(?:[ \t]+-+)*\s*$/.test(text)) {
        if ((this.lines[to + 1]?.text.trim() ?? '') === '') break
        continue
      }
      for (const [column, from] of starts.entries()) {
        const next = Math.min(start + (starts[column + 1] ?? text.length), end)
        if (start + from < next) addInline(this.blocks, this.source, start + from, next)
        this.blocks.part()
      }
      this.blocks.end()
    }
    return to + 1
  }

  private endParagraph(): void {
    if (this.paragraph) {
      const {start, end} = this.paragraph
      addInline(this.blocks, this.source, start, end)
    }
    this.paragraph = undefined
    this.blocks.dropLabel()
    this.blocks.end()
  }
}
