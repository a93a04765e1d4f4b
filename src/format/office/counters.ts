import {printNumber} from './number-formats.ts'

/** How a level of a list prints its numbers. */
export interface ListLevel {
  start: number
  /** numFmt of WordprocessingML. */
  format: string
  /** `%1.%2`: what is printed, `%n` for the number of level n counted from 1. */
  text: string
  /** All levels in Arabic digits. */
  isLegal?: boolean
  /** Begins again behind this level, counted from 1, and those above it: 0 for never; behind any above if absent. */
  restart?: number | undefined
  /** Bullets count nothing that is printed. */
  isBullet?: boolean
  /** Digits at least, where the format is a pattern of its own: `001, 002`. */
  digits?: number | undefined
}

/** A label as it is printed, and what is doubtful of it. */
export interface Counted {
  label: string
  number: number
  /** A level above was counted that no paragraph bears, from 1. */
  unborne?: number | undefined
  /** A format that is not known: its numbers are printed in digits. */
  unknown?: string | undefined
}

const mostLevels = 10

/**
 * Counts the paragraphs of lists as Word prints them. A level that comes before any of the level above counts that,
 * too: `1.1`, and the first paragraph of the level above is then `2.`.
 */
export class Counters {
  private readonly lists = new Map<string, (number | undefined)[]>()

  /**
   * @param list what has one counter
   * @param level from 0
   * @param startsAt where it begins anew at this paragraph
   */
  next(list: string, levels: readonly (ListLevel | undefined)[], level: number, startsAt?: number): Counted {
    const numbers = this.numbersOf(list)
    const own = levels[level]
    const before = numbers[level]
    const number = startsAt ?? (before === undefined ? (own?.start ?? 1) : before + 1)
    numbers[level] = number
    let unborne: number | undefined
    for (let above = level - 1; above >= 0; above--) {
      if (numbers[above] !== undefined) continue
      numbers[above] = levels[above]?.start ?? 1
      if (own?.text.includes(`%${above + 1}`)) unborne = above + 1
    }
    for (let below = level + 1; below < mostLevels; below++) {
      const restart = levels[below]?.restart
      if (restart === undefined || level < restart) numbers[below] = undefined
    }
    return {...labelOf(levels, level, numbers), number, unborne}
  }

  private numbersOf(list: string): (number | undefined)[] {
    let numbers = this.lists.get(list)
    if (!numbers) {
      numbers = []
      this.lists.set(list, numbers)
    }
    return numbers
  }
}

function labelOf(
  levels: readonly (ListLevel | undefined)[],
  level: number,
  numbers: readonly (number | undefined)[],
): Pick<Counted, 'label' | 'unknown'> {
  const own = levels[level]
  if (!own || own.isBullet) return {label: ''}
  let unknown: string | undefined
  const label = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const number = numbers[at]
    const definition = levels[at]
    if (at > level || number === undefined || !definition) return ''
    if (own.isLegal) return String(number)
    if (definition.digits) return String(number).padStart(definition.digits, '0')
    if (definition.isBullet) return ''
    const printed = printNumber(number, definition.format)
    if (printed === undefined) unknown = definition.format
    return printed ?? String(number)
  })
  return {label: label.trim(), unknown}
}
