import {mostColumns} from '../../column-number.ts'
import {Counters} from '../office/counters.ts'
import {childOf, childrenOf, type Element} from '../office/elements.ts'
import {type LineSource, lineOf} from '../office/line-of.ts'
import type {LineRemark, ReadLine} from '../office/reading-text.ts'
import {linesOfTable} from '../office/rows.ts'
import {type Changes, isChange, isLeftOut, propertiesIn, saysLeftOut} from './changes.ts'
import {listOfParagraph, type Numbering} from './numbering.ts'
import {doubtOfReference, type Numbered} from './references.ts'
import {type Content, type Piece, Runs} from './runs.ts'
import {headingOf, type Style, type Styles, toggles, valOf} from './styles.ts'

/** What the parts of a document hold besides its body. */
interface DocxParts {
  styles: Styles
  numbering: Numbering
  footnotes: ReadonlyMap<string, Element>
  endnotes: ReadonlyMap<string, Element>
}

/** A line of the text, and the runs that its characters come from. */
export interface DocxLine extends ReadLine {
  sources: LineSource<Element>[]
}

const uncounted: {label: string; number: number; remark: string | undefined} = {
  label: '',
  number: 0,
  remark: undefined,
}

/** Reads the body of a document into lines: a paragraph each, in the order in which Word prints them. */
export class DocxText {
  readonly lines: DocxLine[] = []
  readonly remarks: LineRemark[] = []
  readonly runs: Runs
  private readonly counters = new Counters()
  /** Lists whose overrides have been used, with the level. */
  private readonly begun = new Set<string>()
  private readonly said = new Set<string>()
  private readonly numbered = new Map<string, Numbered>()
  private readonly pending: {references: ReturnType<Runs['fields']['takeReferences']>; line: number}[] = []
  /** Of a paragraph whose mark is no part of the text, or that is a large first letter: it goes on with the next one. */
  private carried: Piece[] = []
  private paragraphs = 0
  private columns = 0
  private notes = 0
  private aside = ''

  constructor(
    private readonly parts: DocxParts,
    private readonly changes: Changes,
  ) {
    this.runs = new Runs(parts.styles, changes)
  }

  body(element: Element): void {
    for (const child of childrenOf(element)) {
      if (isChange(child)) this.runs.isChanged = true
      if (isLeftOut(child, this.changes)) continue
      if (child.name === 'w:p') this.paragraph(child)
      else if (child.name === 'w:tbl') this.table(child)
      else if (isGallery(child)) this.paragraphs += paragraphsIn(child).length
      else if (child.name === 'mc:AlternateContent') {
        const choice = childOf(child, 'mc:Choice')
        if (choice) this.body(choice)
      } else if (/^w:(?:sdt|sdtContent|customXml|ins|moveTo|del|moveFrom|smartTag)$/.test(child.name))
        this.body(child)
    }
  }

  /** To be called behind the last paragraph. */
  finish(): void {
    for (const {references, line} of this.pending)
      for (const reference of references) {
        const message = doubtOfReference(reference, this.numbered.get(reference.bookmark))
        if (message !== undefined) this.remarks.push({line, message})
      }
  }

  private paragraph(paragraph: Element): void {
    this.paragraphs++
    const properties = propertiesIn(this.changes, paragraph)
    const styleId = valOf(childOf(properties, 'w:pStyle')) ?? this.parts.styles.paragraph
    const style = this.parts.styles.of(styleId)
    const content = this.runs.read(paragraph, style)
    const mark = childOf(properties, 'w:rPr')
    if (mark?.children.some((child) => typeof child !== 'string' && isChange(child)))
      this.runs.isChanged = true
    content.pieces.unshift(...this.carried)
    this.carried = []
    if (saysLeftOut(mark, this.changes) || isDropCap(properties)) {
      this.carried = content.pieces
      this.boxes(content)
      return
    }
    this.emit(content, properties, style, toggles(mark).isHidden ?? style.isHidden ?? false)
    this.boxes(content)
  }

  private emit(content: Content, properties: Element | undefined, style: Style, isMarkHidden: boolean): void {
    const {pieces} = content
    const isEmpty = pieces.every(({text, note}) => text.trim() === '' && !note)
    const isPrinted =
      !isEmpty || (!isMarkHidden && !childOf(properties, 'w:sectPr') && this.runs.fields.isPrinted)
    const found = isPrinted ? listOfParagraph(properties, style, this.parts.numbering) : undefined
    const {label, number, remark} = found ? this.count(found) : uncounted
    const references = this.runs.fields.takeReferences()
    const at = this.lines.length
    for (const bookmark of content.bookmarks) this.numbered.set(bookmark, {label})
    if (isEmpty && label === '') return
    if (references.length > 0) this.pending.push({references, line: at})
    if (remark !== undefined) this.remarks.push({line: at, message: remark})
    const line = lineOf(label, pieces, () => ++this.notes)
    const outline = valOf(childOf(properties, 'w:outlineLvl'))
    const heading = outline === undefined ? style.heading : headingOf(outline)
    const place = `\u00b6${this.paragraphs}${this.aside}`
    const item =
      found && label !== ''
        ? {list: found.list.abstract, level: found.level, length: label.length, number}
        : undefined
    this.lines.push({text: line.text, place, heading, bold: line.bold, item, sources: line.sources})
    for (const {marker, note} of line.notes) this.note(marker, note, place)
  }

  private count({numId, list, level}: NonNullable<ReturnType<typeof listOfParagraph>>): typeof uncounted {
    const override = list.overrides.get(level)
    const name = `${numId} ${level}`
    const begins = override !== undefined && !this.begun.has(name)
    this.begun.add(name)
    const counted = this.counters.next(list.abstract, list.levels, level, begins ? override : undefined)
    return {
      label: counted.label,
      number: counted.number,
      remark: this.remarkOf(counted, list.abstract, level),
    }
  }

  private remarkOf(
    {label, unknown, unborne}: ReturnType<Counters['next']>,
    list: string,
    level: number,
  ): string | undefined {
    const name = unknown ?? (unborne === undefined ? undefined : `${list} ${unborne}`)
    if (name === undefined || this.said.has(name)) return undefined
    this.said.add(name)
    return unknown === undefined
      ? `Unexpected \`${label}\` of level ${level + 1} of its list, expected one of level ${unborne} before it: that number is counted although no paragraph bears it`
      : `Unexpected number format \`${unknown}\` of the list of \`${label}\`, expected one that is known: its numbers are printed in digits`
  }

  private note(marker: string, {kind, id}: NonNullable<Piece['note']>, place: string): void {
    const note = (kind === 'footnote' ? this.parts.footnotes : this.parts.endnotes).get(id)
    if (!note) return
    const pieces: Piece[] = []
    for (const paragraph of paragraphsIn(note)) {
      const style = this.parts.styles.of(valOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')))
      const content = this.runs.read(paragraph, {...style, isBold: false})
      if (pieces.length > 0 && content.pieces.length > 0) pieces.push({text: ' ', isBold: false, run: note})
      pieces.push(...content.pieces)
    }
    const {text, sources} = lineOf(marker, pieces, () => 0)
    this.lines.push({text, place: `${place} ${kind} ${marker.slice(2, -1)}`, sources})
  }

  private boxes({boxes}: Content): void {
    for (const box of boxes) {
      const {paragraphs, aside} = this
      this.aside = ' text box'
      // Its paragraphs are not of those that are counted.
      for (const child of childrenOf(box)) {
        this.paragraphs = paragraphs - 1
        if (child.name === 'w:p') this.paragraph(child)
        else if (child.name === 'w:tbl') this.table(child)
      }
      this.paragraphs = paragraphs
      this.aside = aside
    }
  }

  private table(table: Element): void {
    const rows: DocxLine[][][] = []
    for (const row of rowsIn(table)) {
      const properties = childOf(row, 'w:trPr')
      if (properties?.children.some((child) => typeof child !== 'string' && isChange(child)))
        this.runs.isChanged = true
      if (saysLeftOut(properties, this.changes)) {
        this.paragraphs += paragraphsIn(row).length
        continue
      }
      const cells: DocxLine[][] = []
      for (const cell of cellsIn(row)) {
        const from = this.lines.length
        this.body(cell)
        cells.push(this.lines.splice(from))
      }
      rows.push(cells)
    }
    for (const line of linesOfTable(rows, this.columns)) this.lines.push(line)
    this.columns += mostColumns
  }
}

/** The first letter of the next paragraph, which Word frames as a paragraph by itself (ECMA-376, 17.3.1.11). */
const isDropCap = (properties: Element | undefined): boolean =>
  /^(?:drop|margin)$/.test(childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '')

/** Whether a block says that it is a table of contents, which Word puts together, or a list of sources. */
function isGallery(element: Element): boolean {
  if (element.name !== 'w:sdt') return false
  const part = childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj')
  return /^(?:table of contents|bibliographies)$/i.test(valOf(childOf(part, 'w:docPartGallery')) ?? '')
}

/** Paragraphs at any depth. */
function paragraphsIn(element: Element): Element[] {
  return childrenOf(element).flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsIn(child)))
}

const rowsIn = (table: Element): Element[] => insideWrappers(table, 'w:tr')
const cellsIn = (row: Element): Element[] => insideWrappers(row, 'w:tc')

function insideWrappers(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((child) =>
    child.name === name
      ? [child]
      : /^w:(?:sdt|sdtContent|customXml|ins|del|moveTo|moveFrom)$/.test(child.name)
        ? insideWrappers(child, name)
        : [],
  )
}
