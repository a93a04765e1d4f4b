import type {Element, Root, Text as TextNode} from 'hast'
import {codeElements} from '../code-elements.ts'
import {Blocks} from './blocks.ts'
import {addFormula} from './formula.ts'
import {Frame} from './frame.ts'
import {linesIn} from './lined-text.ts'
import {leadingInteger} from './list-labels.ts'
import {Lists} from './lists.ts'
import {entitiesIn, isLabel, isNoteMark} from './page-marks.ts'
import {isBackLink, isRaising, type PageNote, type PageNotes} from './page-notes.ts'
import {isLabelElement, isVerseNumber, lineNames, mainOf} from './page-parts.ts'
import {addText} from './page-text.ts'
import {elementsOf, wordsOf} from './page-tree.ts'
import {parallelCells} from './parallel-cells.ts'
import type {StyleSheet} from './style-sheet.ts'
import {raisedIn} from './text-stretches.ts'

/** What a page shows, element by element: lines, cells, lists, notes and verses share where the walk stands. */
export class Page {
  private readonly blocks: Blocks
  private readonly lists: Lists
  private readonly frame: Frame
  /** Whether a cell of the row has several lines. */
  private isManyLines = false
  /** The first line of a cell goes on with the line of its row. */
  private joins = false
  private bold = 0
  private verse = 0
  private hasNumbers = false
  /** Elements that are open and whose lines are those of the source. */
  private lined = 0
  /** Whether the text is that of a note, all of which is one line. */
  private inNote = false
  private readonly called = new Set<PageNote>()
  private parallel: ReturnType<typeof parallelCells> = new Map()

  constructor(
    private readonly source: string,
    private readonly notes: PageNotes,
    styles: StyleSheet,
  ) {
    this.lists = new Lists(styles)
    this.frame = new Frame(notes)
    this.blocks = new Blocks(source, entitiesIn)
  }

  read(tree: Root): ReturnType<Blocks['finish']> {
    const shown = mainOf(tree) ?? tree
    this.parallel = parallelCells(shown)
    this.children(shown)
    return this.blocks.finish()
  }

  private children(node: Root | Element): void {
    const lines = linesIn(node)
    if (lines === 'all') this.lined++
    for (const [at, child] of node.children.entries()) {
      if (child.type === 'text') this.text(child, lines !== undefined)
      else if (child.type === 'element') this.child(child, node, at)
    }
    if (lines === 'all') this.lined--
  }

  private child(element: Element, parent: Root | Element, at: number): void {
    const note = this.notes.bodies.get(element)
    if (note) this.note(note)
    else if (this.frame.holds(element) || this.frame.isHeadOf(element, parent.children, at))
      this.notesIn(element)
    else this.element(element)
  }

  private notesIn(element: Element): void {
    if (!this.notes.holders.has(element)) return
    for (const child of elementsOf(element)) {
      const note = this.notes.bodies.get(child)
      if (note) this.note(note)
      else this.notesIn(child)
    }
  }

  /** The text of a note, a line that its mark begins. */
  private note({body, marker}: PageNote): void {
    if (this.inNote) return
    this.blocks.end()
    this.blocks.dropLabel()
    this.blocks.startWith(marker)
    this.inNote = true
    this.children(body)
    this.inNote = false
    this.blocks.dropLabel()
    this.blocks.end()
  }

  private text(node: TextNode, isLined = false): void {
    const how = {isLined: isLined || this.lined > 0, isBold: this.bold > 0, inNote: this.inNote}
    if (addText(node, this.source, this.blocks, how)) this.joins = false
  }

  private element(node: Element): void {
    const {tagName} = node
    if (tagName === 'br') {
      // A note is one line: what stands behind a break of it is none of the text.
      if (this.inNote) this.blocks.part()
      else this.blocks.break()
      return
    }
    if (tagName === 'math') {
      addFormula(node, this.blocks, this.bold > 0)
      return
    }
    const note = this.notes.marks.get(node)
    if (note || this.inNote) {
      this.elementOfNote(node, note)
      return
    }
    if (isVerseNumber(node, wordsOf(node), this.verse, this.blocks.beginning)) {
      this.openVerse(node)
      return
    }
    if (isNoteMark(node, this.blocks.beginning)) return
    const number = isRaising(node) ? raisedIn(node) : undefined
    if (tagName === 'td' || tagName === 'th') this.cell(node)
    else if (tagName === 'tr') this.tableRow(node)
    else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') this.list(node)
    else if (tagName === 'li') this.item(node)
    else if (lineNames.has(tagName)) this.line(node)
    else if (tagName === 'b' || tagName === 'strong') {
      this.bold++
      this.children(node)
      this.bold--
    } else if (number) this.blocks.add(number.start, number.end, this.bold > 0, number.shown)
    else this.children(node)
    const {position} = node
    if (position && codeElements.has(tagName) && linesIn(node) === undefined)
      this.blocks.markCode(position.start.offset!, position.end.offset!)
    if (isLabelElement(node, wordsOf(node))) this.blocks.part()
  }

  /** The mark of a note, the first time that it is called for; inside of a note nothing is a line of its own. */
  private elementOfNote(node: Element, note: PageNote | undefined): void {
    if (!note) {
      if (isBackLink(node)) return
      if (lineNames.has(node.tagName) || /^(?:li|td|th|br)$/.test(node.tagName)) this.blocks.part()
      this.children(node)
      return
    }
    const {position} = node
    if (this.inNote || this.called.has(note) || !position) return
    this.called.add(note)
    this.blocks.mark(position.start.offset!, position.end.offset!, note.marker)
  }

  private line(node: Element): void {
    const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0)
    this.startLine()
    if (depth > 0) {
      this.blocks.setHeading(depth)
      this.hasNumbers ||= /^\s*(?:§\s*)?\d+/.test(wordsOf(node))
    }
    this.children(node)
    this.blocks.setHeading(0)
    this.blocks.end()
  }

  /** A line begins, unless it goes on with a label or the cell before. */
  private startLine(): void {
    if (this.joins) this.blocks.part()
    else this.blocks.end()
    this.joins = false
  }

  private list(node: Element): void {
    this.blocks.end()
    this.lists.open(node)
    this.children(node)
    this.lists.close()
    this.blocks.end()
  }

  private item(node: Element): void {
    this.blocks.end()
    this.blocks.dropLabel()
    this.blocks.startWith(this.lists.next(node, this.hasNumbers))
    this.joins = true
    this.children(node)
    this.joins = false
    this.blocks.dropLabel()
    this.blocks.end()
  }

  private tableRow(node: Element): void {
    const {isManyLines} = this
    this.blocks.end()
    this.isManyLines = false
    this.children(node)
    this.blocks.end()
    this.isManyLines = isManyLines
    this.joins = false
    this.blocks.column = undefined
  }

  /** The first line of a cell goes on with the row, unless the cell before is no label and has several, or is a text beside it. */
  private cell(node: Element): void {
    const parallel = this.parallel.get(node)
    const isApart = this.isManyLines || parallel !== undefined
    // What stands in the column before is a text, though it be as short as a label.
    const isNext = this.blocks.column !== undefined && parallel?.column !== this.blocks.column
    if (isNext || (isApart && !isLabel(this.blocks.beginning))) this.blocks.end()
    this.blocks.column = parallel?.column
    if (parallel?.label && wordsOf(node) !== '') this.blocks.startWith(parallel.label)
    this.isManyLines = false
    this.blocks.part()
    this.joins = true
    for (const child of node.children) {
      if (child.type === 'text') this.text(child)
      else if (child.type !== 'element') continue
      else if (this.notes.bodies.has(child) || this.frame.holds(child)) this.child(child, node, 0)
      else this.elementInCell(child)
    }
  }

  /** The line of the first paragraph stays open, for the next cell; a second one ends it. */
  private elementInCell(node: Element): void {
    if (!/^(?:p|div|center|h[1-6])$/.test(node.tagName)) {
      this.element(node)
      return
    }
    if (this.joins) {
      this.blocks.part()
      this.joins = false
    } else if (!this.blocks.isEmpty) {
      this.blocks.end()
      this.isManyLines = true
    }
    this.children(node)
  }

  private openVerse(node: Element): void {
    const words = wordsOf(node).trim()
    this.verse = leadingInteger(words) ?? 0
    if (this.blocks.isEmpty) this.blocks.startWith('')
    else this.blocks.end()
    this.children(node)
    this.blocks.part()
  }
}
