import {digitsInAscii} from '../../language/index.ts'
import {once} from '../../once.ts'
import {part} from './folded.ts'
import type {Line} from './lines.ts'
import type {VerseEnd, VerseSign} from './verse-end.ts'

const count = String.raw`(\d{1,3}(?:[.:,_-]\d{1,3}){0,2})`
/** Between double bars a short name of the book may stand before the number: `// BhG_2.47 //`. */
const shapes: readonly [VerseSign, () => RegExp][] = [
  [
    '॥',
    once(
      () =>
        new RegExp(
          String.raw`(?:[।॥]{1,2}|\|\||//)\s?(?:\p{L}{1,5}[_. ])?${count}\s?(?:[।॥]{1,2}|\|\||//)`,
          'gu',
        ),
    ),
  ],
  ['﴿', once(() => new RegExp(String.raw`(?:[﴿﴾]\s?${count}\s?[﴾﴿])`, 'gu'))],
  ['[]', once(() => new RegExp(String.raw`[[〔【［]${count}[\]〕】］]`, 'gu'))],
  ['()', once(() => new RegExp(`[(（]${count}[)）]`, 'gu'))],
]
/** What is set around numbers for this alone; brackets may be marks of notes and references. */
const ornate = new Set<VerseSign>(['॥', '﴿'])
const mayEnd = /[)\]〕】］।॥|/﴾﴿）]$/
const mayHold = /(?:[।॥﴾﴿]|\|\||\/\/)\s?(?:[^\s\d]{1,10}[_. ])?(?:\d|[^\0-\x7f])/

/** Fewer verses are an accident; of brackets more are asked for. */
const leastOrnate = 2
const leastBracketed = 3
/** Of all paragraphs, so many end with a label: else brackets are marks of notes. */
const leastShare = 0.8
/** Of all labels, so many count on. */
const leastCounting = 0.7

interface Found {
  line: number
  end: VerseEnd
}

/**
 * Where a text has the label of each verse behind it, notes it at the line with which the verse begins, and takes it out
 * of the line that it ends. Lines with several verses are cut.
 */
export function withVerseEnds(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({text}) => mayEnd.test(text))) return lines
  for (const [sign, shape] of shapes) {
    if (ornate.has(sign) && !lines.some(({text}) => mayHold.test(text))) continue
    const cut = ornate.has(sign) ? lines.flatMap((line) => cutBehind(line, shape())) : [...lines]
    const found = cut.flatMap((line, i): Found[] => {
      const end = endOf(line, sign, shape())
      return end ? [{line: i, end}] : []
    })
    if (counts(found, cut, sign)) return noted(cut, found)
  }
  return lines
}

/** The parts of a line up to each label inside it. */
function cutBehind(line: Line, shape: RegExp): Line[] {
  if (!mayHold.test(line.text)) return [line]
  const places = [...digitsInAscii(line.text).matchAll(shape)]
    .map(({0: label, index}) => index + label.length)
    .filter((place) => line.text.slice(place).trim() !== '')
  const parts: Line[] = []
  let rest = line
  let taken = 0
  for (const place of places) {
    const own = part(rest, 0, place - taken)
    const next = part(rest, place - taken + /^\s*/.exec(rest.text.slice(place - taken))![0].length)
    parts.push({...rest, ...own, end: own.runs.at(-2)! + own.runs.at(-1)!})
    taken += rest.text.length - next.text.length
    rest = {...rest, ...next, start: next.runs[1]!, apart: false, flows: false, bold: 0, heading: 0}
  }
  return [...parts, rest]
}

function endOf({text, quoted}: Line, sign: VerseSign, shape: RegExp): VerseEnd | undefined {
  if (quoted || !mayEnd.test(text)) return undefined
  const last = [...digitsInAscii(text).matchAll(shape)].at(-1)
  if (!last || last.index === 0 || last.index + last[0].length !== text.length) return undefined
  return {
    text: text.slice(last.index),
    numbers: last[1]!.split(/\D/).map(Number),
    sign,
  }
}

/** Whether what was found counts on and stands behind the paragraphs of the text. */
function counts(found: readonly Found[], lines: readonly Line[], sign: VerseSign): boolean {
  const isOrnate = ornate.has(sign)
  if (found.length < (isOrnate ? leastOrnate : leastBracketed)) return false
  const steps = found.filter(({end}, i) => i > 0 && goesOn(found[i - 1]!.end.numbers, end.numbers)).length
  if (steps < (found.length - 1) * leastCounting) return false
  if (isOrnate) return true
  const paragraphs = lines.filter(({apart, text}) => apart && text !== '').length
  const each = Math.max(1, paragraphs > 1 ? paragraphs : lines.length)
  return found.length >= each * leastShare
}

/** Whether a number follows another: the next verse, or the first of what comes. */
function goesOn(before: readonly number[], after: readonly number[]): boolean {
  const [last, next] = [before.at(-1)!, after.at(-1)!]
  const isSame =
    before.length === after.length && before.slice(0, -1).every((number, i) => number === after[i])
  return isSame ? next === last + 1 || (before.length === 1 && next === 1) : next === 1
}

/** Lines with each label noted where its verse begins: with its paragraph, or behind the verse before. */
function noted(lines: readonly Line[], found: readonly Found[]): Line[] {
  const result = [...lines]
  let free = 0
  for (const {line, end} of found) {
    let first = line
    while (first > free && !lines[first]!.apart && lines[first - 1]!.text !== '') first--
    const last = result[line]!
    const length = last.text.slice(0, last.text.length - end.text.length).trimEnd().length
    result[line] = {...last, ...part(last, 0, length)}
    result[first] = {...result[first]!, verseEnd: end}
    free = line + 1
  }
  return result
}
