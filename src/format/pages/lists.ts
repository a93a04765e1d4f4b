import type {Element} from 'hast'
import {labelOf, leadingInteger, type Style, styleOf} from './list-labels.ts'
import {elementsOf, wordsOf} from './page-tree.ts'
import type {StyleSheet} from './style-sheet.ts'

/** A number, a letter, a doubled one, a small Roman number, or a few letters in a bracket: `Fee.` is a heading. */
const typed = /^\s*[([]?(?:(?:\d{1,3}|[a-z]|([a-z])\1{1,2}|[ivxl]{2,5})[.)\]\u00b0\u00ba]|[a-z]{2,4}[)\]])/i

interface List {
  style: Style
  number: number
  step: number
}

/** Counts the items of the lists that are open, as browsers print them. */
export class Lists {
  private readonly lists: List[] = []

  constructor(private readonly styles: StyleSheet) {}

  open(list: Element): void {
    const {start, type, style, reversed} = list.properties
    const items = elementsOf(list).filter(({tagName}) => tagName === 'li').length
    const isReversed = reversed !== undefined && reversed !== false
    const css = `${style ?? ''};${this.styles.of(list)}`
    this.lists.push({
      style: list.tagName === 'ol' ? styleOf(String(type ?? ''), css) : 'none',
      number: leadingInteger(start) ?? (isReversed ? items : 1),
      step: isReversed ? -1 : 1,
    })
  }

  close(): void {
    this.lists.pop()
  }

  /**
   * The label of the next item; empty where none is printed.
   *
   * @param isBelow whether headings above have numbers
   */
  next(item: Element, isBelow: boolean): string {
    const list = this.lists.at(-1)
    if (!list) return ''
    list.number = leadingInteger(item.properties.value) ?? list.number
    const {number, style, step} = list
    list.number += step
    // Who types the numbers has the list print none, or both are there.
    if (typed.test(wordsOf(item))) return ''
    return labelOf(number, style, isBelow || this.lists.filter((one) => one.style !== 'none').length > 1)
  }
}
