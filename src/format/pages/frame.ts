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

  /** Whether a heading heads nothing but what is left out. */
  isHeadOf({tagName}: Element, behind: readonly RootContent[]): boolean {
    if (!/^h[1-6]$/.test(tagName)) return false
    const next = behind.find((one): one is Element => one.type === 'element' && one.tagName !== 'hr')
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
