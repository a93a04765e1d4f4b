import type {NumberLexicon} from './numbers.ts'
import type {Spelled} from './spelled.ts'

/** How one language says halves, of hours and of other things. What is said of words are expressions. */
interface Halves {
  /** What stands before the hour that is half begun: `halb` of `halb vier`, 3:30. */
  halfTo?: string
  /** The hours behind it, from one to twelve, parted by blanks. */
  hours?: string
  /** What tells behind an hour that it is after noon, and before. */
  late?: string
  early?: string
  /** What has one value, with its unit where it says one: `полгода=0.5:year`; `_` is a blank. */
  phrases?: string
  /** What joins a half to a number before it: `ett och ett halvt år` is no half year. */
  and?: string
}

const [before, behind] = ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])']

/** Finds times of day and halves in words: `halb vier am Nachmittag` is 15:30, `полдюжины` is 6. */
export function halves({
  halfTo,
  hours = '',
  late = '(?!)',
  early = '(?!)',
  phrases = '',
  and = '(?!)',
}: Halves): Pick<NumberLexicon, 'spelled' | 'spelledHint'> {
  const named = hours.split(' ')
  const time =
    halfTo &&
    new RegExp(
      `${before}(?:${halfTo})\\s+(?:${named.map((word) => `(${word})`).join('|')})${behind}(?:,?\\s+(?:(?<late>${late})|(?<early>${early}))${behind})?`,
      'giu',
    )
  const valued = phrases
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, words = '', value = '', unit] = /^(.*)=([\d.]+)(?::(\p{L}+))?$/u.exec(entry) ?? []
      return {words: words.replaceAll('_', '\\s+'), value: Number(value), ...(unit && {unit})}
    })
  const phrase =
    valued.length > 0 &&
    new RegExp(
      `${before}(?<!${before}(?:${and})\\s+)(?:${valued.map(({words}) => `(${words})`).join('|')})${behind}`,
      'giu',
    )
  const parts = [halfTo, ...valued.map(({words}) => words)].filter((part) => part !== undefined)
  return {
    spelledHint: new RegExp(parts.join('|'), 'iu'),
    spelled(text) {
      const found: Spelled[] = []
      for (const match of time ? text.matchAll(time) : []) {
        const hour = match.slice(1).findIndex((word) => word !== undefined) + 0.5
        found.push({...spanOf(match), ...timeOf(hour, match.groups!), isPercent: false})
      }
      for (const match of phrase ? text.matchAll(phrase) : []) {
        const {value, unit} = valued[match.slice(1).findIndex((words) => words !== undefined)]!
        found.push({...spanOf(match), value, isPercent: false, ...(unit && {unit})})
      }
      return found.sort((a, b) => a.start - b.start)
    },
  }
}

const spanOf = ({index, 0: words}: RegExpExecArray): {start: number; end: number} => ({
  start: index,
  end: index + words.length,
})

/** An hour of twelve, as a time of day where the text says whether it is before noon; else any of two. */
export const timeOf = (
  hour: number,
  {late, early}: Record<string, string | undefined>,
): Pick<Spelled, 'value' | 'unit'> =>
  late !== undefined
    ? {value: (hour % 12) + 12, unit: 'clock'}
    : early !== undefined
      ? {value: hour % 12, unit: 'clock'}
      : {value: hour}
