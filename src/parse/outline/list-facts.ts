import type {ListItem} from '../../format/index.ts'
import type {Label} from '../label/label.ts'

/**
 * How a label stands to the one before it, where the file says so: it goes on in the list so many levels up, 0 for that
 * of the label before; or it opens a list below that, `below`. Undefined where nothing is known.
 */
export type Fact = number | undefined
export const below = -1

/** What the levels of a list that a file counts say of the outline: certain between labels of one list. */
export class ListFacts {
  private list = ''
  /** Open levels, the outermost first. */
  private levels: number[] = []

  /** What is known of the next label; `undefined` for one that was typed. */
  next(item: ListItem | undefined): Fact {
    if (!item || item.list !== this.list) {
      this.list = item?.list ?? ''
      this.levels = item ? [item.level] : []
      return undefined
    }
    const {levels} = this
    if (item.level > (levels.at(-1) ?? Number.POSITIVE_INFINITY)) {
      levels.push(item.level)
      return below
    }
    let up = 0
    while (levels.length > 0 && levels.at(-1)! > item.level) {
      levels.pop()
      up++
    }
    if (levels.at(-1) === item.level) return up
    levels.push(item.level)
    return undefined
  }
}

/** A label that a list counts, in a print that none is known by. */
export function countedLabel(text: string, {list, level, length, number}: ListItem): Label {
  const label = text.slice(0, length)
  const rest = /^\s*/.exec(text.slice(length))![0].length
  return {
    text: label,
    start: 0,
    end: length + rest,
    oddity: 0,
    readings: [
      {
        type: `list ${list} ${level} 1`,
        style: `list ${list} ${level}`,
        kind: 'number',
        number,
        inserted: 0,
        suffix: '',
        prefix: '',
        division: '',
      },
    ],
  }
}
