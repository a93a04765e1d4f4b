import {childOf, childrenOf, type Element, textOf} from '../office/elements.ts'
import type {LinePiece} from '../office/line-of.ts'
import {raised} from '../office/raised.ts'
import {type Changes, isChange, isLeftOut} from './changes.ts'
import {Fields} from './fields.ts'
import {partsOfFormula} from './formulas.ts'
import {type Style, type Styles, toggles, valOf} from './styles.ts'
import {symbolText} from './symbol-font.ts'

/** A stretch of a paragraph, the run that holds it, and the note that it calls for. */
export type Piece = LinePiece<Element, {kind: 'footnote' | 'endnote'; id: string}>

/** What stands in a paragraph. */
export interface Content {
  pieces: Piece[]
  /** Boxes that are anchored in it. */
  boxes: Element[]
  bookmarks: string[]
}

/** Reads the runs of paragraphs, in order: a field may go through several. */
export class Runs {
  readonly fields = new Fields()
  /** Whether anything was inserted, deleted or moved. */
  isChanged = false

  constructor(
    private readonly styles: Styles,
    private readonly changes: Changes,
  ) {}

  read(paragraph: Element, style: Style): Content {
    const content: Content = {pieces: [], boxes: [], bookmarks: []}
    for (const child of childrenOf(paragraph)) this.inline(child, style, content)
    return content
  }

  private inline(element: Element, style: Style, content: Content): void {
    if (isChange(element)) this.isChanged = true
    if (isLeftOut(element, this.changes)) return
    switch (element.name) {
      case 'w:r':
        this.run(element, style, content)
        return
      case 'w:pPr':
      case 'w:sdtPr':
      case 'w:rubyPr':
      case 'mc:Fallback':
      case 'w:rt':
        return
      case 'w:bookmarkStart':
        content.bookmarks.push(element.attributes['w:name'] ?? '')
        return
      case 'w:fldSimple':
        this.fields.begin()
        this.fields.code(element.attributes['w:instr'] ?? '')
        this.fields.separate()
        for (const child of childrenOf(element)) this.inline(child, style, content)
        this.fields.end()
        return
      case 'm:t':
        this.put(textOf(element), element, false, content)
        return
      default:
        // Two and a half: a whole number before a fraction.
        if (element.name === 'm:f' && /\d$/.test(content.pieces.at(-1)?.text ?? ''))
          this.put(' ', element, false, content)
        for (const part of partsOfFormula(element) ?? childrenOf(element)) {
          if (typeof part === 'string') this.put(part, element, false, content)
          else this.inline(part, style, content)
        }
    }
  }

  private run(run: Element, style: Style, content: Content): void {
    const properties = childOf(run, 'w:rPr')
    const named = valOf(childOf(properties, 'w:rStyle'))
    const look = {...style, ...(named !== undefined && this.styles.of(named)), ...toggles(properties)}
    let skipsMark = false
    for (const child of childrenOf(run)) {
      switch (child.name) {
        case 'w:t':
        case 'w:delText': {
          if (look.isHidden || skipsMark) continue
          const text = textOf(child)
          this.put(look.isRaised ? raised(text) : text, run, look.isBold === true, content)
          continue
        }
        case 'w:tab':
        case 'w:ptab':
        case 'w:br':
        case 'w:cr':
          if (!look.isHidden) this.put(' ', run, look.isBold === true, content)
          continue
        case 'w:noBreakHyphen':
          if (!look.isHidden) this.put('-', run, look.isBold === true, content)
          continue
        case 'w:sym':
          if (!look.isHidden) this.put(symbol(child), run, look.isBold === true, content)
          continue
        case 'w:fldChar':
          this.fieldMark(child)
          continue
        case 'w:instrText':
          this.fields.code(textOf(child))
          continue
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          if (look.isHidden || !this.fields.isPrinted) continue
          const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
          const id = child.attributes['w:id'] ?? ''
          content.pieces.push({text: '', isBold: false, run, note: {kind, id}})
          // Its own mark stands behind it, as text.
          skipsMark = child.attributes['w:customMarkFollows'] !== undefined
          continue
        }
        case 'w:ruby': {
          const base = childOf(child, 'w:rubyBase')
          for (const inner of base ? childrenOf(base) : []) this.inline(inner, style, content)
          continue
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
        case 'mc:AlternateContent':
          findBoxes(child, content.boxes)
          continue
      }
    }
  }

  private put(text: string, run: Element, isBold: boolean, content: Content): void {
    if (text === '') return
    if (!this.fields.isPrinted) return
    this.fields.result(text)
    content.pieces.push({text, isBold, run})
  }

  private fieldMark(mark: Element): void {
    const type = mark.attributes['w:fldCharType']
    if (type === 'begin') this.fields.begin()
    else if (type === 'separate') this.fields.separate()
    else if (type === 'end') this.fields.end()
  }
}

function symbol({attributes}: Element): string {
  return symbolText(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16))
}

/** Boxes of text; what older programs are to show in their place says the same again. */
function findBoxes(element: Element, boxes: Element[]): void {
  if (element.name === 'w:txbxContent') {
    boxes.push(element)
    return
  }
  const children = childrenOf(element)
  const choice =
    element.name === 'mc:AlternateContent' ? children.find(({name}) => name === 'mc:Choice') : undefined
  for (const child of choice ? [choice] : children) findBoxes(child, boxes)
}
