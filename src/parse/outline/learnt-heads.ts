import {group} from '../../group.ts'
import {captionWords, foldWord, ranks} from '../../language/index.ts'
import {once} from '../../once.ts'
import {readRoman} from '../../roman.ts'
import {divisionOf} from '../division.ts'
import {withAsciiDigits} from '../label/digits.ts'
import {divisionReading} from '../label/division-number.ts'
import type {Label, Reading} from '../label/label.ts'
import {scanLabels} from '../label/scan.ts'
import type {Line} from '../view/lines.ts'

/** Below parts, chapters and sections; beside articles. */
const rank = 7
/** In characters: longer ones hold a title, and count by nothing but their first word. */
const longest = 60
/** So many headings count on where nothing but the number differs; of two it may be an accident. */
const fewest = 3
/** The same of lines that no markup calls headings. */
const fewestPlain = 6
/** In characters: such a line is shorter than a sentence. */
const longestPlain = 40
/** The same where all else may differ: `Kiñe Xoy (1)`, `Epu Xoy (2)`. */
const fewestUnlike = 6
/** Share of the steps of a series that are one: the rest are misprints. */
const mostSteps = 0.9
const captions = new Set(captionWords)

/** The number of a heading, with the letters that are glued to it or stand behind it: `7`, `2nd`, `1-nci`. */
const figure = once(() => /(?<!\d|\d[.,])(\d{1,3})(?![.,]?\d)(?:\s?[-‐]?\p{L}{1,4}(?![\p{L}\p{M}]))?/gu)
const roman = /^([IVXLC]{1,7})[.)]?$/
const words = once(() => /\p{L}[\p{L}\p{M}’'-]*/gu)

interface Head {
  line: number
  level: number
  /** What stands around the number, folded. */
  shape: string
  words: readonly string[]
  number: number
  /** Whether nothing but marks stands behind the number. */
  isLast: boolean
}

/**
 * Headings of one level that count, and short lines that stand alone like them, whatever their language: those that differ in the number alone (`Amagrad wis 2`,
 * `3 artihkal`, `IV`), and those whose number repeats a word (`Kiñe Xoy (1)`, `Epu Xoy (2)`). A first one that spells
 * its number out (`Aya jina`, then `Aya 2ta`) is number 1.
 *
 * @returns by index of the line, the whole heading as a label
 */
export function learnHeads(lines: readonly Line[]): ReadonlyMap<number, Label> {
  const heads: Head[] = []
  for (const [index, line] of lines.entries()) {
    const head = mayHead(line) ? readHead(line, index) : undefined
    if (head) heads.push(head)
  }
  const labels = new Map<number, Label>()
  const learn = (series: readonly Head[], least: number): void => {
    if (series.length < least || !countsOn(series)) return
    const first = series[0]!.number === 2 ? firstBefore(series[0]!, lines) : undefined
    const all = first ? [first, ...series] : series
    const word = wordOf(all)
    for (const {line, number} of all)
      if (!labels.has(line)) labels.set(line, wholeLine(lines[line]!.text, word, number))
  }
  for (const series of group(heads, ({level, shape}) => `${level} ${shape}`).values())
    learn(series, series[0]!.level > 0 ? fewest : fewestPlain)
  const atEnd = heads.filter(
    ({isLast, level, line, words: {length}}) =>
      isLast && length > 0 && (level > 0 || lines[line]!.text.endsWith(')')),
  )
  for (const series of group(atEnd, ({level}) => level).values()) learn(series, fewestUnlike)
  return labels
}

/** Whether a line is a heading, or stands like one where nothing is marked: short, with a blank line before it. */
const mayHead = (line: Line): boolean =>
  line.heading > 0 ? line.text.length <= longest : standsAlone(line) && mayCount(line.text)
const standsAlone = ({text, apart, quoted, item}: Line): boolean =>
  apart && !quoted && !item && text.length <= longestPlain
/** A number that no list label of its own stands for: `1 artihkal`, `ONDAKA YA 1`; not `12. Repealed`. */
function mayCount(text: string): boolean {
  if (!/\p{Nd}|^[IVXLC]{1,6}[.)]?$/u.test(text)) return false
  const [label] = scanLabels(text)
  return !label || label.readings[0]!.type.startsWith('bare')
}

/** @returns undefined for a heading without a number, with two, or with one that counts no division */
function readHead({text, heading}: Line, line: number): Head | undefined {
  const bare = roman.exec(text)
  if (bare) {
    const number = readRoman(bare[1]!)
    return number === undefined
      ? undefined
      : {line, level: heading, shape: 'I', words: [], number, isLast: false}
  }
  const plain = withAsciiDigits(text)
  const found = [...plain.matchAll(figure())]
  if (found.length !== 1 || Number(found[0]![1]) === 0) return undefined
  const {index, 0: whole} = found[0]!
  const before = plain.slice(0, index)
  const behind = plain.slice(index + whole.length)
  // A number in the middle is one of what the heading says.
  if (/\p{L}/u.test(before) && /\p{L}/u.test(behind) && !/^\s*\p{L}+[.:]?$/u.test(behind)) return undefined
  const all = `${before} ${behind}`.match(words()) ?? []
  if (all.some((word) => captions.has(foldWord(word)))) return undefined
  const shape = foldWord(`${before}#${behind}`).replaceAll(/[^\p{L}\p{M}#]+/gu, ' ')
  return {
    line,
    level: heading,
    shape: shape.trim(),
    words: all,
    number: Number(found[0]![1]),
    isLast: !/\p{L}/u.test(behind),
  }
}

/** Whether a series of headings counts one by one, from 1 or 2, but for misprints. */
function countsOn(series: readonly Head[]): boolean {
  if (series[0]!.number > 2) return false
  const steps = series.filter(({number}, index) => index > 0 && number === series[index - 1]!.number + 1)
  return steps.length >= (series.length - 1) * mostSteps
}

/** The word that most headings of a series have in common, the longest where there are several. */
function wordOf(series: readonly Head[]): string | undefined {
  const counts = new Map<string, {word: string; count: number}>()
  for (const head of series)
    for (const word of new Set(head.words)) {
      const name = foldWord(word)
      counts.set(name, {word, count: (counts.get(name)?.count ?? 0) + 1})
    }
  const common = [...counts.values()].filter(({word, count}) => word.length > 1 && count * 2 > series.length)
  return common.sort((a, b) => b.count - a.count || b.word.length - a.word.length)[0]?.word
}

/** The heading of that level before the second one, if it begins with the same word. */
function firstBefore({line, level}: Head, lines: readonly Line[]): Head | undefined {
  let index = line - 1
  while (index >= 0 && !(lines[index]!.heading === level && (level > 0 || standsAlone(lines[index]!))))
    index--
  if (index < 0 || lines[index]!.text.length > longest) return undefined
  const {text} = lines[index]!
  const all = text.match(words()) ?? []
  const [first] = lines[line]!.text.match(words()) ?? []
  return first !== undefined && all[0] !== undefined && foldWord(all[0]) === foldWord(first)
    ? {line: index, level, shape: '', words: all, number: 1, isLast: false}
    : undefined
}

function wholeLine(text: string, word: string | undefined, number: number): Label {
  const reading = word === undefined ? bareReading(number) : divisionOfWord(word, number)
  return {text, start: 0, end: text.length, readings: [reading], oddity: 0}
}

function divisionOfWord(word: string, number: number): Reading {
  const known = divisionOf(word)
  if (known !== undefined) return divisionReading(known, number, ranks[known])
  return divisionReading(word[0]!.toUpperCase() + word.slice(1).toLowerCase(), number, rank)
}

/** `IV` or `4` as a whole heading. */
const bareReading = (number: number): Reading => ({
  type: 'heading 1',
  style: 'heading',
  kind: 'number',
  number,
  inserted: 0,
  suffix: '',
  prefix: '',
  division: '',
  rank,
})
