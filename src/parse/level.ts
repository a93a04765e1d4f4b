import {distance} from 'fastest-levenshtein'
import {chineseKey, ideographsOfLabels, readIdeographs} from '../language/index.ts'
import {once} from '../once.ts'
import {readRoman} from '../roman.ts'
import {divisionOf} from './division.ts'
import {adverb} from './label/adverbs.ts'
import {readLetters} from './numeral.ts'

/** One level of a key or of a query, with everything it may mean. */
export interface LooseLevel {
  /** Lower case, as it stands. */
  text: string
  /** Values of its readings, the likelier first: `x` is 10 as a roman numeral and 24 as a letter. */
  values: number[]
  suffix: string
  /** `Art`, `§`, …; empty where none is said. */
  division: string
  bracketed: boolean
  upper: boolean
}

/** `1-bis`, `2 sexies`: what parts an adverb from its number. */
const hyphened = once(() => new RegExp(`(?<=[\\p{L}\\d])[ -](?=(?:${adverb})(?!\\p{L}))`, 'giu'))
const pattern = once(
  () =>
    new RegExp(
      [
        chineseKey,
        `(?<ideographs>[${ideographsOfLabels}]+)`,
        '(?<mark>§+)',
        `(?<mixed>\\d+(?!${adverb})\\p{L}{2,}[\\p{L}\\p{N}]*)`,
        `(?<number>\\d+)(?<suffix>(?:-\\d+(?!\\.)|(?:${adverb}|[a-zA-Z])(?![\\p{L}\\p{M}]))?(?:~\\d+)?)`,
        '(?<letters>[\\p{L}\\p{M}]+)(?<tail>(?:-\\d+)?(?:~\\d+)?)',
        '(?<dash>[-–—~]|\\.{2,})',
      ].join('|'),
      'gu',
    ),
)

/** The same for keys in ASCII, as nearly all are: to look up what a letter is takes a hundredth of `show`. */
const plainPattern = once(
  () =>
    new RegExp(
      [
        `(?<mixed>\\d+(?!${adverb})[A-Za-z]{2,}[A-Za-z\\d]*)`,
        `(?<number>\\d+)(?<suffix>(?:-\\d+(?!\\.)|(?:${adverb}|[a-zA-Z])(?![A-Za-z]))?(?:~\\d+)?)`,
        '(?<letters>[A-Za-z]+)(?<tail>(?:-\\d+)?(?:~\\d+)?)',
        '(?<dash>[-~]|\\.{2,})',
      ].join('|'),
      'g',
    ),
)
const beyondAscii = /[^\0-\x7f]/

/**
 * Cuts a key or a query into its levels, tolerant of script, case, brackets and separators.
 *
 * @param canonical whether it is a key as `printKey` prints it, where letters in brackets are never roman
 * @returns `undefined` if it holds a dash that belongs to no number: it may be a range
 */
export function levelsOf(text: string, canonical = false): LooseLevel[] | undefined {
  const plain = text.replace(/[①-⑳]/gu, (circled) => `(${circled.charCodeAt(0) - 0x245f})`).normalize('NFKC')
  const folded = /[ -][a-z]/i.test(plain) ? plain.replace(hyphened(), '') : plain
  const levels: LooseLevel[] = []
  let pending: LooseLevel | undefined
  const add = (level: Partial<LooseLevel> & {text: string}, index: number): void => {
    levels.push({
      values: [],
      suffix: '',
      division: pending?.division ?? '',
      upper: false,
      bracketed: folded[index - 1] === '(',
      ...level,
    })
    pending = undefined
  }
  for (const match of folded.matchAll(beyondAscii.test(folded) ? pattern() : plainPattern())) {
    const found = match.groups!
    const {index} = match
    if (found.dash) return undefined
    if (found.ordinal) {
      const suffix = found.inserted ? `-${readNumeral(found.inserted)}` : ''
      add(
        {
          text: match[0],
          values: [readNumeral(found.ordinal)],
          suffix,
          division: divisionOf(found.unit!) ?? '',
        },
        index,
      )
    } else if (found.ideographs) add({text: found.ideographs, values: [readNumeral(found.ideographs)]}, index)
    else if (found.number) {
      const suffix = found.suffix!.toLowerCase()
      add({text: found.number + suffix, values: [Number(found.number)], suffix}, index)
    } else if (found.mark)
      pending = {text: '§', values: [], suffix: '', division: '§', bracketed: false, upper: false}
    else {
      const word = found.letters ?? found.mixed ?? ''
      // `Schedule.Art.3`: a division without a number is a level of its own. A letter behind one is its number.
      const division = pending && word.length < 3 ? undefined : divisionOf(word)
      if (division) {
        if (pending) levels.push(pending)
        pending = {text: word.toLowerCase(), values: [], suffix: '', division, bracketed: false, upper: true}
        continue
      }
      const bracketed = folded[index - 1] === '('
      // A key's `I` is the first, as `printKey` prints romans, and no ninth letter: `9` does not mean it.
      const isRoman = canonical && !bracketed && /^[IVX]+$/.test(word)
      const values = [
        ...(canonical && bracketed ? [] : [readRoman(word)]),
        ...(isRoman ? [] : [readLetters(word)]),
      ]
      add(
        {
          text: word.toLowerCase() + (found.tail ?? ''),
          values: values.filter((value) => value !== undefined),
          suffix: found.tail ?? '',
          upper: word === word.toUpperCase(),
        },
        index,
      )
    }
  }
  if (pending) levels.push(pending)
  return levels
}

function readNumeral(numeral: string): number {
  return /^\d+$/.test(numeral) ? Number(numeral) : (readIdeographs(numeral) ?? 0)
}

/** How well a level of a query fits a level of a key; 0 if it does not. */
export function fitness(asked: LooseLevel, key: LooseLevel): number {
  if (asked.division !== '' && asked.division !== key.division) return 0
  if (asked.suffix !== key.suffix) return 0
  // `sched` for `Schedule`, which has no number.
  const isBare = asked.values.length + key.values.length === 0
  if (isBare && asked.division !== '' && asked.division === key.division) return 8
  const shape = Number(asked.bracketed === key.bracketed) * 2 + Number(asked.upper === key.upper)
  const division = asked.division === key.division ? 1 : 0
  if (asked.text === key.text) return 8 + shape + division
  const reading = asked.values.findIndex((value) => key.values.includes(value))
  return reading < 0 ? 0 : 5 - reading + shape + division
}

/** How far two levels are apart, from 0 to 1. */
export function levelDistance(a: LooseLevel, b: LooseLevel): number {
  if (a.text === b.text && a.division === b.division) return 0
  if (fitness(a, b) > 0) return 0.1
  const [x] = a.values
  const [y] = b.values
  if (x !== undefined && y !== undefined) {
    const division = a.division !== b.division && a.division !== '' ? 0.2 : 0
    // `44` is near to 43, and to 4: a key was struck twice.
    const struck = `${x}`.length === `${y}`.length ? 1 : distance(`${x}`, `${y}`) * 0.15
    return 0.4 + division + Math.min(0.4, Math.abs(x - y) * 0.04, struck)
  }
  if (x !== undefined || y !== undefined) return 1
  return Math.min(1, distance(a.text, b.text) / Math.max(a.text.length, b.text.length, 1))
}

/** Least cost of turning one sequence into the other (Wagner & Fischer 1974). */
export function editDistance<T>(
  a: readonly T[],
  b: readonly T[],
  substitute: (a: T, b: T) => number,
  indel: number,
): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j * indel)
  for (let i = 1; i <= a.length; i++) {
    const next = [i * indel]
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(row[j - 1]! + substitute(a[i - 1]!, b[j - 1]!), row[j]! + indel, next[j - 1]! + indel),
      )
    }
    row = next
  }
  return row[b.length]!
}
