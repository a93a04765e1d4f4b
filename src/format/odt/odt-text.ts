import {mostColumns} from '../../column-number.ts'
import {childrenOf, type Element} from '../office/elements.ts'
import {type LineSource, lineOf} from '../office/line-of.ts'
import type {LineRemark, ReadLine} from '../office/reading-text.ts'
import {linesOfTable} from '../office/rows.ts'
import {OdtLists, type OdtNumber, type OpenList} from './odt-lists.ts'
import type {OdtPiece, OdtRuns} from './odt-runs.ts'
import type {OdtStyles} from './odt-styles.ts'

interface OdtLine extends ReadLine {
  sources: LineSource<undefined>[]
}

/** The item that a paragraph opens, if it is its first. */
interface Item {
  element: Element
  list: OpenList
}

/** Reads the body of an OpenDocument text into lines, a paragraph each. */
export class OdtText {
  readonly lines: OdtLine[] = []
  readonly remarks: LineRemark[] = []
  private readonly lists: OdtLists
  private readonly said = new Set<string>()
  private carried: OdtPiece[] = []
  private paragraphs = 0
  private columns = 0
  private notes = 0
  private aside = ''

  constructor(
    private readonly styles: OdtStyles,
    private readonly runs: OdtRuns,
  ) {
    this.lists = new OdtLists(styles)
  }

  body(element: Element, around?: OpenList): void {
    for (const child of childrenOf(element)) {
      const {name, attributes} = child
      if (name === 'text:p' || name === 'text:h') this.paragraph(child)
      else if (name === 'text:list') this.list(child, around)
      else if (name === 'table:table') this.table(child)
      else if (name === 'text:numbered-paragraph') this.numberedParagraph(child)
      else if (name === 'text:section') {
        const isHidden = this.styles.of('section', attributes['text:style-name']).isHidden
        if (!isHidden && attributes['text:display'] !== 'none') this.body(child)
      } else if (name === 'draw:frame' || name === 'draw:text-box') this.body(child)
      else if (
        /^text:(?:alphabetical-index|illustration-index|object-index|user-index|bibliography|index-body)$/.test(
          name,
        )
      )
        this.body(child)
      else if (/^text:change(?:-start|-end)?$/.test(name)) this.runs.read({...child, children: [child]}, {})
    }
  }

  private list(element: Element, around: OpenList | undefined): void {
    const list = this.lists.open(element, around)
    for (const item of childrenOf(element)) {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue
      let opens: Item | undefined = item.name === 'text:list-item' ? {element: item, list} : undefined
      for (const child of childrenOf(item)) {
        if (child.name === 'text:list') this.list(child, list)
        else if (child.name === 'text:p' || child.name === 'text:h') {
          this.paragraph(child, opens, true)
          opens = undefined
        } else this.body({...item, children: [child]}, list)
      }
    }
  }

  private numberedParagraph(element: Element): void {
    const level = Number(element.attributes['text:level'] ?? 1) - 1
    const id = element.attributes['text:list-id'] ?? 'numbered'
    const list: OpenList = {key: `numbered ${id}`, style: element.attributes['text:style-name'], level}
    for (const child of childrenOf(element))
      if (child.name === 'text:p' || child.name === 'text:h') this.paragraph(child, {element, list}, true)
  }

  private paragraph(element: Element, item?: Item, isListed = false): void {
    this.paragraphs++
    const style = this.styles.of('paragraph', element.attributes['text:style-name'])
    const {pieces, boxes} = this.runs.read(element, style)
    pieces.unshift(...this.carried)
    this.carried = []
    if (this.runs.isInserted) {
      this.carried = pieces
      return
    }
    const number = style.isHidden
      ? undefined
      : item
        ? this.lists.item(item.element, item.list, style.listStyle)
        : element.name === 'text:h' && !isListed
          ? this.lists.heading(element)
          : undefined
    this.emit(element, pieces, number)
    this.boxes(boxes)
  }

  private emit(element: Element, pieces: readonly OdtPiece[], number: OdtNumber | undefined): void {
    const label = number?.label ?? ''
    if (label === '' && pieces.every(({text, note}) => text.trim() === '' && !note)) return
    const line = lineOf(label, pieces, () => ++this.notes)
    const place = `\u00b6${this.paragraphs}${this.aside}`
    const heading =
      element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? 1) : undefined
    if (number) this.doubt(number)
    const item =
      number && label !== ''
        ? {list: number.list, level: number.level, length: label.length, number: number.number}
        : undefined
    this.lines.push({text: line.text, place, heading, bold: line.bold, item, sources: line.sources})
    for (const {marker, note} of line.notes) this.note(marker, note, place)
  }

  private doubt({label, unknown, unborne, level, list}: OdtNumber): void {
    const name = unknown ?? (unborne === undefined ? undefined : `${list} ${unborne}`)
    if (name === undefined || this.said.has(name)) return
    this.said.add(name)
    const message =
      unknown === undefined
        ? `Unexpected \`${label}\` of level ${level + 1} of its list, expected one of level ${unborne} before it: that number is counted although no paragraph bears it`
        : `Unexpected number format \`${unknown}\` of the list of \`${label}\`, expected one that is known: its numbers are printed in digits`
    this.remarks.push({line: this.lines.length, message})
  }

  private note(marker: string, note: Element, place: string): void {
    const body = childrenOf(note).find(({name}) => name === 'text:note-body')
    const pieces: OdtPiece[] = []
    for (const paragraph of body ? paragraphsIn(body) : []) {
      const {pieces: own} = this.runs.read(paragraph, {})
      if (pieces.length > 0) pieces.push({text: ' ', isBold: false, run: undefined})
      pieces.push(...own)
    }
    const kind = note.attributes['text:note-class'] ?? 'footnote'
    const {text, sources} = lineOf(marker, pieces, () => 0)
    this.lines.push({text, place: `${place} ${kind} ${marker.slice(2, -1)}`, sources})
  }

  private boxes(boxes: readonly Element[]): void {
    const {paragraphs, aside} = this
    for (const box of boxes) {
      this.aside = ' text box'
      for (const child of childrenOf(box)) {
        this.paragraphs = paragraphs - 1
        this.body({...box, children: [child]})
      }
    }
    this.paragraphs = paragraphs
    this.aside = aside
  }

  private table(table: Element): void {
    const rows = rowsIn(table).map((row) =>
      childrenOf(row)
        .filter(({name}) => name === 'table:table-cell')
        .map((cell) => {
          const from = this.lines.length
          this.body(cell)
          return this.lines.splice(from)
        }),
    )
    for (const line of linesOfTable(rows, this.columns)) this.lines.push(line)
    this.columns += mostColumns
  }
}

const paragraphsIn = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) =>
    child.name === 'text:p' || child.name === 'text:h' ? [child] : paragraphsIn(child),
  )

const rowsIn = (table: Element): Element[] =>
  childrenOf(table).flatMap((child) =>
    child.name === 'table:table-row'
      ? [child]
      : /^table:table-(?:header-)?rows$|^table:table-row-group$/.test(child.name)
        ? rowsIn(child)
        : [],
  )
