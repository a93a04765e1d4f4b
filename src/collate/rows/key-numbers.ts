import {annexes, isBook, type Level, readKey, verseAddress} from '../../parse/index.ts'

/** What counts what the text does not number: its headings and paragraphs. */
const counted = /^[hp]\d+(?:~\d+)?$/

/** The last level of a key: what it counts, and which it is. */
export interface KeyNumber {
  /** What is counted, with the annex it stands in: `Art`, `number 2` for plain numbers of the second level. */
  series: string
  /** Number with what was put in behind it: `12a`. */
  number: string
  /** Whether the text prints no number here: `p3`, `h2`, or `preamble`. */
  isUnnumbered: boolean
  /** Whether the number stands behind the name of a division. */
  isDivision: boolean
}

/** Reads what the last level of a key counts. */
export function keyNumber(key: string): KeyNumber {
  const levels = readKey(key)
  const last = levels.at(-1)!
  const annex = levels.slice(0, -1).findIndex(({name = ''}) => annexes.has(name))
  const above =
    annex < 0
      ? ''
      : `${levels
          .slice(0, annex + 1)
          .map(numberOf)
          .join('.')}/`
  const isDivision = last.kind === 'division'
  const name = annexes.has(last.name ?? '') ? 'Annex' : (last.name ?? '')
  return {
    series:
      above +
      (isDivision ? name : last.kind === 'word' ? wordOf(last) : `${last.kind} ${levels.length - annex}`),
    number: numberOf(last),
    isUnnumbered: last.kind === 'word' && (counted.test(last.name!) || last.name === 'preamble'),
    isDivision,
  }
}

const wordOf = ({name = ''}: Level): string => name.replace(/[\d~].*$/, '')

function numberOf({kind, number, suffix = '', name = ''}: Level): string {
  if (kind === 'word') return name.replace(/^\D*(?=\d)/, '')
  return number + suffix.toLowerCase()
}

/** First and last number of a key that may stand for several, `3-4`; `undefined` for any other. */
export function rangeOf(key: string): [number, number] | undefined {
  const {kind, number, suffix = ''} = readKey(key).at(-1)!
  const last = kind === 'word' ? 0 : Number(/^-(\d+)$/.exec(suffix)?.[1] ?? 0)
  return last > number ? [number, last] : undefined
}

/**
 * Whether two keys give one number, though one names the division otherwise, or has divisions above it that the other
 * text does not print: `§ 1` and `Sec.1`, `Art.2` and `Ch.1.Art.2`, `3` and the group `3-4`; or one verse, `Gen 1:1` and `GEN.1.1`.
 */
export function isSameNumber(a: string, b: string): boolean {
  const verse = verseAddress(a)
  if (verse !== undefined && verse === verseAddress(b)) return true
  const [long, short] = [readKey(a), readKey(b)].sort((x, y) => y.length - x.length) as [Level[], Level[]]
  const above = long.length - short.length
  if (!long.slice(0, above).every(({kind}) => kind === 'division' || kind === 'roman' || kind === 'word'))
    return false
  return short.every((level, i) => {
    if (numberOf(level) === numberOf(long[above + i]!)) return true
    if (isNameOfNumber(short, i) && isNameOfNumber(long, above + i)) return true
    return i === short.length - 1 && (isWithin(a, rangeOf(b)) || isWithin(b, rangeOf(a)))
  })
}

/** Whether a level is a word of the text itself for what it counts: `Step` of `Step.1`, which is `Paso.1` elsewhere. */
function isNameOfNumber(levels: readonly Level[], at: number): boolean {
  const {kind, name = ''} = levels[at]!
  return kind === 'word' && levels[at + 1]?.kind === 'number' && !/\d/.test(name) && !isBook(name)
}

const isWithin = (key: string, range: [number, number] | undefined): boolean => {
  const {number} = readKey(key).at(-1)!
  return range !== undefined && number >= range[0] && number <= range[1]
}
