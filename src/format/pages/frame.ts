import type {Element, RootContent} from 'hast'
import type {PageNotes} from './page-notes.ts'
import {isContents, isLeftOut} from './page-parts.ts'
import {elementsOf, wordsOf} from './page-tree.ts'

/** What frames the text of a page: navigation, contents, and lists of notes, which stand at their clauses. */
export class Frame {
  constructor(private readonly notes: PageNotes) {}

  holds(element: Element): boolean {
    return isLeftOut(element) || isContents(element) || this.isNotesAlone(element)
  }

  /**
   * Whether a heading heads nothing but what is left out.
   *
   * @param siblings what stands in the element that holds it, of which it is the one with this number
   */
  isHeadOf({tagName}: Element, siblings: readonly RootContent[], at: number): boolean {
    if (!/^h[1-6]$/.test(tagName)) return false
    const next = elementBehind(siblings, at)
    return next !== undefined && (this.notes.bodies.has(next) || isContents(next) || this.isNotesAlone(next))
  }

  private isNotesAlone(element: Element): boolean {
    const {bodies, holders} = this.notes
    return (
      holders.has(element) &&
      elementsOf(element).every(
        (one) => bodies.has(one) || one.tagName === 'hr' || this.isNotesAlone(one) || wordsOf(one) === '',
      )
    )
  }
}

/** Walked, not cut off: a page may hold its paragraphs by ten thousands side by side. */
function elementBehind(siblings: readonly RootContent[], at: number): Element | undefined {
  for (let next = at + 1; next < siblings.length; next++) {
    const one = siblings[next]!
    if (one.type === 'element' && one.tagName !== 'hr') return one
  }
  return undefined
}
