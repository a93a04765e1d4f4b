import {labelOf, leadingInteger, type Style} from '../pages/list-labels.ts'

interface List {
  marker: string
  style: Style
  /** Of the next item. */
  number: number
  step: number
}

/** How the text goes on behind the marker of an item, and what is printed in its place. */
interface Item {
  label: string
  /** Characters of the line before its text. */
  from: number
  /** Of the first item of a list: whether it stands in an item of another. */
  opensList: 'outside' | 'below' | undefined
}

/** As Asciidoctor prints ordered lists one in another. */
const styles: readonly Style[] = ['1', 'a', 'i', 'A', 'I']
const named: Record<string, Style> = {
  arabic: '1',
  decimal: '1',
  loweralpha: 'a',
  lowerroman: 'i',
  upperalpha: 'A',
  upperroman: 'I',
}

const marker =
  /^[ \t]*(\*{1,5}|-|\.{1,5}|<(?:\d+|\.)>|\d{1,4}\.|[a-zA-Z]\.|[ivxIVX]+\))[ \t]+(?:\[[ xX*]\][ \t]+)?(?=\S)/

/** Counts the items of lists whose markers say no number: `.` and, below it, `..`. */
export class MarkedLists {
  private readonly lists: List[] = []

  /**
   * The item that a line begins, or undefined if it begins none.
   *
   * @param attributes of the block, in brackets: `[lowerroman,start=4]`
   */
  next(line: string, attributes: string): Item | undefined {
    const [whole, mark] = marker.exec(line) ?? []
    if (whole === undefined || mark === undefined) return undefined
    const kind = /^[\w<]/.test(mark) ? mark.replace(/\w+/, '1') : mark
    const at = this.lists.findIndex((list) => list.marker === kind)
    const opensList = at >= 0 ? undefined : this.lists.length === 0 ? 'outside' : 'below'
    if (at >= 0) this.lists.length = at + 1
    else this.lists.push(this.listOf(kind, attributes))
    const list = this.lists.at(-1)!
    const {number, style} = list
    list.number += list.step
    if (kind[0] !== '.') {
      const from = /^[<*-]/.test(kind) ? whole.length : whole.search(/\S/)
      return {label: /^[*-]/.test(kind) ? '•' : '', from, opensList}
    }
    const isBelow = this.lists.filter(({marker}) => marker[0] === '.').length > 1
    return {label: labelOf(number, style, isBelow), from: whole.length, opensList}
  }

  private listOf(kind: string, attributes: string): List {
    const depth = this.lists.filter(({marker}) => marker[0] === '.').length
    const name = Object.keys(named).find((one) => new RegExp(`[[,]${one}\\b`).test(attributes))
    const start = leadingInteger(/\bstart="?(\d+)/.exec(attributes)?.[1])
    return {
      marker: kind,
      style: (name === undefined ? undefined : named[name]) ?? styles[Math.min(depth, styles.length - 1)]!,
      number: start ?? 1,
      step: /%reversed/.test(attributes) ? -1 : 1,
    }
  }
}
