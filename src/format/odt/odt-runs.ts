import {childOf, childrenOf, type Element, textOf} from '../office/elements.ts'
import type {LinePiece} from '../office/line-of.ts'
import {raised} from '../office/raised.ts'
import type {OdtStyle, OdtStyles} from './odt-styles.ts'

export type OdtPiece = LinePiece<undefined, Element>

/** Elements that hold no text of the paragraph. */
const aside: ReadonlySet<string> = new Set([
  'text:number',
  'text:ruby-text',
  'text:hidden-text',
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:bibliography-source',
])

/** Reads the text of paragraphs; insertions may go through several. */
export class OdtRuns {
  /** An insertion is open that is no part of the text. */
  isInserted = false

  constructor(
    private readonly styles: OdtStyles,
    private readonly changes: 'final' | 'original',
    /** What was deleted, by the ids of the changes. */
    private readonly deletions: ReadonlyMap<string, Element>,
    private readonly insertions: ReadonlySet<string>,
  ) {}

  read(paragraph: Element, style: OdtStyle): {pieces: OdtPiece[]; boxes: Element[]} {
    const found: {pieces: OdtPiece[]; boxes: Element[]} = {pieces: [], boxes: []}
    this.inside(paragraph, style, found)
    return found
  }

  private inside(element: Element, style: OdtStyle, found: {pieces: OdtPiece[]; boxes: Element[]}): void {
    const put = (text: string): void => {
      if (style.isHidden || this.isInserted) return
      found.pieces.push({
        text: style.isRaised ? raised(text) : text,
        isBold: style.isBold === true,
        run: undefined,
      })
    }
    for (const child of element.children) {
      if (typeof child === 'string') put(child.replaceAll(/\s+/g, ' '))
      else if (aside.has(child.name)) continue
      else if (/^text:change(?:-start|-end)?$/.test(child.name)) this.change(child, put)
      else {
        switch (child.name) {
          case 'text:s':
          case 'text:tab':
          case 'text:line-break':
            put(' ')
            break
          case 'text:note':
            if (!style.isHidden && !this.isInserted)
              found.pieces.push({text: '', isBold: false, run: undefined, note: child})
            break
          case 'draw:text-box':
            found.boxes.push(child)
            break
          case 'text:span':
            this.inside(
              child,
              {...style, ...this.styles.of('text', child.attributes['text:style-name'])},
              found,
            )
            break
          default:
            if (child.name.startsWith('draw:') && !child.children.some((inner) => typeof inner !== 'string'))
              break
            if (!/^(?:title|desc|svg:.*)$/.test(child.name)) this.inside(child, style, found)
        }
      }
    }
  }

  private change({name, attributes}: Element, put: (text: string) => void): void {
    if (this.changes === 'final') return
    const id = attributes['text:change-id'] ?? ''
    if (name === 'text:change-start' && this.insertions.has(id)) this.isInserted = true
    else if (name === 'text:change-end') this.isInserted = false
    else {
      const deletion = this.deletions.get(id)
      if (deletion) put(paragraphTexts(deletion).join(' '))
    }
  }
}

const paragraphTexts = (element: Element): string[] =>
  childrenOf(element).flatMap((child) =>
    child.name === 'text:p' || child.name === 'text:h'
      ? [textOf(child)]
      : child.name === 'office:change-info'
        ? []
        : paragraphTexts(child),
  )

/** What was deleted and inserted, by ids. */
export function trackedChangesOf(text: Element): {deletions: Map<string, Element>; insertions: Set<string>} {
  const deletions = new Map<string, Element>()
  const insertions = new Set<string>()
  const tracked = childOf(text, 'text:tracked-changes')
  for (const region of tracked ? childrenOf(tracked) : []) {
    const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? ''
    const deletion = childOf(region, 'text:deletion')
    if (deletion) deletions.set(id, deletion)
    if (childOf(region, 'text:insertion')) insertions.add(id)
  }
  return {deletions, insertions}
}
