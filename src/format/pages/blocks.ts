import type {Block, Edit, Markup} from '../contents.ts'

/** Finds what stands for other characters in a stretch of text, and what for. */
type Entities = (source: string, start: number, end: number) => Iterable<Edit>

/** Gathers the lines of a page: stretches of its text, cut where a paragraph, an item or a row ends. */
export class Blocks {
  private readonly blocks: Block[] = []
  private readonly edits: Edit[] = []
  private readonly bold: [number, number][] = []
  private readonly code: [number, number][] = []
  private open:
    | {
        start: number
        end: number
        heading: number
        flows: boolean
        opensList?: 'outside' | 'below'
        column?: number
      }
    | undefined
  /** Of the lines that begin now, as `Block.column`. */
  column: number | undefined
  private label = ''
  private opensList: 'outside' | 'below' | undefined
  private isParted = false
  private heading = 0
  private flows = false
  /** A mark that waits for words. */
  private waiting = ''

  constructor(
    private readonly source: string,
    private readonly entities: Entities,
  ) {}

  /** Whether nothing was put into the line that is open. */
  get isEmpty(): boolean {
    return this.open === undefined
  }

  /** The text of the line so far, as far as it stands in the source. */
  get beginning(): string {
    return this.open ? this.source.slice(this.open.start, this.open.end) : ''
  }

  /**
   * A stretch of text that is shown.
   *
   * @param shown what stands for its characters, one for each, where they are others
   */
  add(start: number, end: number, isBold = false, shown?: string): void {
    const {source} = this
    // Something moved by the parser stands elsewhere in the source.
    if (this.open && start < this.open.end) this.end()
    let from = start
    if (!this.open) {
      while (from < end && /\s/.test(source[from]!)) from++
      if (from === end) return
      this.open = {
        start: from,
        end: from,
        heading: this.heading,
        flows: this.flows,
        ...(this.opensList && {opensList: this.opensList}),
        ...(this.column !== undefined && {column: this.column}),
      }
      this.opensList = undefined
      if (this.label !== '') this.edits.push({start: from, end: from, text: `${this.label} `})
      this.label = ''
      this.flows = false
    } else if (start > this.open.end) {
      this.edits.push({start: this.open.end, end: start, text: this.isParted ? ' ' : ''})
    } else if (this.isParted) this.edits.push({start, end: start, text: ' '})
    this.isParted = false
    if (shown !== undefined)
      for (const [at, text] of [...shown].entries())
        this.edits.push({start: from + at, end: from + at + 1, text})
    else for (const edit of this.entities(source, from, end)) this.edits.push(edit)
    if (isBold) this.bold.push([from, end])
    this.open.end = end
    if (this.waiting === '') return
    this.edits.push({start: end, end, text: this.waiting})
    this.waiting = ''
  }

  /** What stands here is written for a machine. */
  markCode(start: number, end: number): void {
    this.code.push([start, end])
  }

  /** A stretch with signs around it that the page prints and no character of the source says. */
  addBetween(before: string, start: number, end: number, after: string): void {
    this.add(start, start + 1)
    const at = this.edits.findLastIndex((edit) => edit.end <= start) + 1
    this.edits.splice(at, 0, {start, end: start, text: before})
    if (end > start + 1) this.add(start + 1, end)
    this.edits.push({start: end, end, text: after})
  }

  /** The mark of a note, in place of what the page prints for it; where a line begins with it, behind its first words. */
  mark(start: number, end: number, text: string): void {
    if (!this.open || start < this.open.end) {
      this.waiting = text
      return
    }
    // A mark stands behind a word, whatever blanks the page has there.
    const from = this.trimmed(this.open.end)
    this.edits.push({start: from, end: from, text}, {start: from, end, text: ''})
    this.open.end = end
    this.isParted = false
  }

  /** The end of the words before an offset of the line; entities of blanks there are given up. */
  private trimmed(end: number): number {
    let from = end
    for (;;) {
      while (from > this.open!.start && /\s/.test(this.source[from - 1]!)) from--
      const last = this.edits.at(-1)
      if (last?.end !== from || from === last.start || last.text.trim() !== '') return from
      from = last.start
      this.edits.pop()
    }
  }

  /** A blank where an element ends that is no line of its own. */
  part(): void {
    if (this.open) this.isParted = true
  }

  /** The line ends. */
  end(): void {
    if (this.open) this.blocks.push(this.open)
    this.open = undefined
    this.isParted = false
    this.flows = false
  }

  /** A line break inside a paragraph. */
  break(): void {
    const goesOn = this.open !== undefined
    this.end()
    this.flows = goesOn
  }

  /** What the page prints before the next line, and no character of the source says. */
  startWith(label: string, opensList?: 'outside' | 'below'): void {
    this.label = label
    this.opensList = opensList
  }

  dropLabel(): void {
    this.label = ''
  }

  setHeading(depth: number): void {
    this.heading = depth
  }

  /** @param quotes blocks of code */
  finish(quotes: [number, number][] = []): Markup {
    this.end()
    const blocks = this.blocks.sort((a, b) => a.start - b.start)
    const lines: Block[] = []
    let last = 0
    for (const block of blocks) {
      const start = Math.max(block.start, last)
      if (start >= block.end) continue
      lines.push({...block, start})
      last = block.end
    }
    return {
      edits: this.edits.sort((a, b) => a.start - b.start || a.end - b.end),
      bold: this.bold.sort((a, b) => a[0] - b[0]),
      headings: new Map(),
      quotes,
      code: [...quotes, ...this.code].sort((a, b) => a[0] - b[0]),
      lines,
    }
  }
}
