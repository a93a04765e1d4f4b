import type {LevelKind} from '../key.ts'
import {scanDivision} from './division-label.ts'
import type {Label, Reading} from './label.ts'
import {type Numeral, readCircled, readNumeral} from './numerals.ts'

const inner = String.raw`[\dA-Za-zа-я０-９Ａ-Ｚａ-ｚⅠ-ⅿ一二三四五六七八九十百〇零-]{1,8}`
const bracketed = new RegExp(String.raw`^[(（]\s?(${inner})\s?[)）]\.?`)
const bracketedYear = /^[(（]?(?:1[5-9]|20)\d\d[)）]/
const squared = /^[⑴-⒇]/
const half = new RegExp(`^(${inner})[)）]`)
const decimal = /^(\d{1,3}(?:[.．]\d{1,3})+)[.．]?(?![\dA-Za-z%$€£°]|[.,]\d)/
const dotted = new RegExp(String.raw`^(${inner})([.．、]|°(?=\s))(?!\d)`)
const bareRoman = /^([IVX]{1,6})(?=\s+["“«(]?\p{Lu})/u
const bareNumber = /^(\d{1,3})(?=\s+["“«(]?\p{Lu})/u
const longest = 4
/** No document has so many levels; each costs what all around it do. */
export const mostNumbers = 30
/** Japanese paragraphs and items, `２　この法律…`, `一　特定の…`: a wide blank (folded by now) and no stop. */
const bareAsian =
  /^([０-９]{1,3}|[一二三四五六七八九十]{1,3})(?=\s+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『“])/u
/** First characters of anything that may be a label: most lines are done with here. */
const mayStart = /^[\d０-９(（§A-Za-zⅠ-ⅿ一二三四五六七八九十第附제①-⒇㉑-㉟㊱-㊿❶-❿À-ɏЀ-ӿ]/

/**
 * The labels that a line starts with, in order: `(c)(1) Each …` has two. They are candidates: whether a
 * reader would take them for labels, and in which reading, is for the search over the outline to say.
 */
export function scanLabels(line: string): Label[] {
  if (!mayStart.test(line)) return []
  const labels: Label[] = []
  let at = 0
  while (labels.length < longest && at < line.length) {
    const label = scanLabel(line, at, labels.length === 0)
    if (!label) break
    labels.push(label)
    at = label.end
  }
  return labels
}

function scanLabel(line: string, start: number, first: boolean): Label | undefined {
  const text = start === 0 ? line : line.slice(start)
  // "(2023)", "2017)": what a broken line leaves of a citation. No list counts that far.
  if (bracketedYear.test(text)) return undefined
  const bracket = bracketed.exec(text)
  if (bracket) return labelOf(text, start, bracket[0], 0, readingsOf(bracket[1]!, '()'))
  const circled = squared.test(text) ? text.charCodeAt(0) - 0x2473 : readCircled(text)
  if (circled !== undefined) {
    const style = squared.test(text) ? '()' : '○'
    return labelOf(text, start, text[0]!, 0, [
      listReading(style, {script: '1', number: circled, inserted: 0, suffix: ''}),
    ])
  }
  const division = first ? scanDivision(line, start) : undefined
  if (division) return division
  const path = decimal.exec(text)
  if (path) return scanDecimal(text, start, path)
  const enclosed = half.exec(text)
  if (enclosed) return labelOf(text, start, enclosed[0], 0, readingsOf(enclosed[1]!, ')'))
  const dot = dotted.exec(text)
  if (dot) return scanDotted(text, start, dot)
  return first ? scanBare(text, start) : undefined
}

function scanDecimal(text: string, start: number, match: RegExpExecArray): Label | undefined {
  const path = match[1]!.normalize('NFKC').split('.')
  if (path.length > mostNumbers) return undefined
  const reading: Reading = {
    ...listReading(`1.${path.length}`, {script: '1', number: Number(path.at(-1)), inserted: 0, suffix: ''}),
    prefix: `${path.slice(0, -1).join('.')}.`,
    kind: 'number',
  }
  // "3.5 million", "1.2.2025": amounts and dates.
  const rest = text.slice(match[0].length)
  const amount = path.length === 2 ? 3 : 1
  const oddity = /^\s*(?:\p{Ll}|[,;)%])/u.test(rest) ? amount : path.some((each) => /^0\d/.test(each)) ? 2 : 0
  return labelOf(text, start, match[0], oddity, [reading])
}

function scanDotted(text: string, start: number, match: RegExpExecArray): Label | undefined {
  const style = match[2] === '．' ? '.' : match[2]!
  const next = text[match[0].length] ?? ' '
  const readings = readingsOf(match[1]!, style)
  // `U.S.`, `e.g.`: no blank behind the stop. Chinese and a full-width stop need none.
  const tight = !/\s/.test(next) && !/[(（]/.test(next) && /^[\dA-Za-z]/.test(match[1]!) && match[2] === '.'
  if (tight && !/[\p{Script=Han}“"「]/u.test(next)) return undefined
  const year = /^\d{4}$/.test(match[1]!) ? 4 : 0
  const isNumber = /^\d/.test(text)
  const date = isNumber && /^\d{1,2}\.\s+\p{L}+\.?\s+\d{4}/u.test(text) ? 4 : 0
  const initial = !isNumber && /^[A-Z]\.\s+(?:[A-Z]\.\s+)*\p{Lu}\p{Ll}+[,\s]/u.test(text) ? 0.3 : 0
  return labelOf(text, start, match[0], year + date + initial, readings)
}

/** A number or a Roman numeral with nothing but a blank behind it: a label only if much speaks for it. */
function scanBare(text: string, start: number): Label | undefined {
  const asian = bareAsian.exec(text)
  if (asian) return labelOf(text, start, asian[0], 0.5, readingsOf(asian[1]!, 'bare'))
  const match = bareRoman.exec(text) ?? bareNumber.exec(text)
  if (!match) return undefined
  const rest = text.slice(match[0].length)
  const date = /^\s+\p{L}+\.?,?\s+\d{4}/u.test(rest) ? 4 : 0
  const readings = readingsOf(match[1]!, 'bare').filter(
    ({type}) => type !== 'bare a' && type !== 'bare A' && type !== 'bare aa',
  )
  return labelOf(text, start, match[0], 2 + date, readings)
}

const kinds: Record<string, Partial<Record<Numeral['script'], LevelKind>>> = {
  '()': {a: 'letter', а: 'letter', aa: 'letter', A: 'parenthesised-capital'},
  ')': {a: 'letter', а: 'letter', aa: 'letter', A: 'parenthesised-capital'},
  '.': {
    '1': 'number',
    i: 'roman',
    I: 'roman',
    a: 'letter',
    а: 'letter',
    aa: 'letter',
    A: 'capital',
    一: 'roman',
  },
  '°': {'1': 'number'},
  '、': {
    '1': 'number',
    i: 'roman',
    I: 'roman',
    a: 'letter',
    а: 'letter',
    aa: 'letter',
    A: 'capital',
    一: 'roman',
  },
  bare: {'1': 'number', I: 'roman', 一: 'roman'},
}

const readingsOf = (numeral: string, style: string): Reading[] =>
  readNumeral(numeral).map((each) => listReading(style, each))

const listReading = (style: string, {script, number, inserted, suffix}: Numeral): Reading => ({
  type: `${style} ${script}`,
  style,
  kind: kinds[style]?.[script] ?? 'parenthesised',
  number,
  inserted,
  suffix,
  prefix: '',
  division: '',
})

function labelOf(
  text: string,
  start: number,
  printed: string,
  oddity: number,
  readings: Reading[],
): Label | undefined {
  if (readings.length === 0) return undefined
  const rest = text.slice(printed.length)
  const refers = /^[,;)]|^\.\s|^\s+(?:and|or|to|through|et|ou|und|oder|bis|y|o|и)\s+[(（]/u.test(rest) ? 3 : 0
  return {
    text: printed,
    start,
    end: start + printed.length + /^(?:\s*[–—-]\s+|\s*)/.exec(rest)![0].length,
    readings,
    oddity: oddity + refers,
  }
}
