import {markOf} from '../view/bullet.ts'
import {amendmentLength} from './amended.ts'
import {scanBare} from './bare.ts'
import {scanDecimal} from './decimal-label.ts'
import {withAsciiDigits} from './digits.ts'
import {scanDivision} from './division-label.ts'
import type {LearntWords} from './division-name.ts'
import {scanDotted} from './dotted-label.ts'
import type {Label, Reading} from './label.ts'
import {listLabel, listReading, readingsOf} from './list-label.ts'
import {scanMixedPath} from './mixed-path.ts'
import {readCircled} from './numerals.ts'
import {findRunIn} from './run-in.ts'
import {
  type Found,
  matchBoxedPath,
  matchBracketed,
  matchBroken,
  matchDecimal,
  matchDotted,
  matchHalf,
  matchOrdinal,
  matchSeveral,
  matchSquare,
} from './shapes.ts'
import {longBookName, scanVerse} from './verse.ts'

const bracketedYear = /^[(（]?(?:1[5-9]|20)\d\d[)）]/
const longest = 4
/** `1/`, `a/`, `2./` of Vietnamese, Czech and Hungarian lists. */
const beforeSlash = /^(\d{1,3}|[a-m\u0111]|[ivx]{1,4}|[IVX]{1,4})\.?\/(?=\s)/
/** First characters of nothing that is a label: quotes, dashes, bullets and other signs. */
const isSign = (code: number): boolean =>
  code < 0x30
    ? code !== 0x28
    : code < 0x41
      ? code > 0x39
      : code < 0x61
        ? code > 0x5a && code !== 0x5b
        : code > 0x7b && code < 0xa7 && code !== 0x7c

/**
 * The labels that a line starts with, in order: `(c)(1) Each …` has two. They are candidates: whether a
 * reader would take them for labels, and in which reading, is for the search over the outline to say.
 */
export function scanLabels(line: string, learnt?: LearntWords): Label[] {
  const amended = amendmentLength(line)
  if (amended > 0) return scanFrom(line, amended, learnt)
  if (line.charCodeAt(0) === 0x5b) {
    const labels = scanFrom(line, 1, learnt)
    if (labels.length > 0 && opensArticle(line, labels[0]!)) return labels
  }
  const mark = markOf(line).length
  if (mark > 0) {
    const labels = scanFrom(line, mark, learnt)
    return labels.length > 0 && isItem(labels[0]!) ? labels : []
  }
  return isSign(line.charCodeAt(0)) ? [] : scanFrom(line, 0, learnt)
}

/** `[2. gr. a.⏎The act …]`: an article that was put in, and no reference in brackets. */
const opensArticle = (line: string, {readings: [reading], oddity, end}: Label): boolean =>
  reading!.division !== '' && oddity === 0 && !/^[^\]]{0,20}\]/.test(line.slice(end - 1))

/**
 * `- (a) the name`, `- 2) the date`, `- 1.2. the hour`, `- SECTION 3. Fees`: what a bullet stands before counts if it is
 * printed as an item is, or as a heading.
 */
const itemStyles = new Set(['()', ')', '.', '°'])
const isItem = ({text, readings: [reading], oddity}: Label): boolean =>
  reading!.division !== ''
    ? oddity === 0 && /^[A-Z]{3}/.test(text)
    : itemStyles.has(reading!.style) || /^\d{1,3}(?:\.\d{1,3})+\.$/.test(text)

function scanFrom(line: string, start: number, learnt?: LearntWords): Label[] {
  const labels: Label[] = []
  let at = start
  while (labels.length < longest && at < line.length) {
    const label = scanLabel(line, at, labels.length === 0, learnt)
    if (!label) break
    labels.push(label)
    at = label.end
  }
  if (labels.length > 0 && labels.length < longest) {
    const run = findRunIn(line, labels.at(-1)!, (start) => scanLabel(line, start, false, learnt))
    if (run) labels.push(run)
  }
  return labels
}

function scanLabel(line: string, start: number, first: boolean, learnt?: LearntWords): Label | undefined {
  const original = start === 0 ? line : line.slice(start)
  if (first && isProse(original)) return scanDivision(line, start, learnt)
  const text = withAsciiDigits(original)
  // "(2023)", "2017)": what a broken line leaves of a citation. No list counts that far.
  if (bracketedYear.test(text)) return undefined
  const group = first ? matchSeveral(text) : null
  if (group) {
    // `13–15. §`: the word stands behind.
    const label = scanDivision(line, start, learnt) ?? scanSeveral(text, start, group)
    if (label) return label
  }
  const bracket = matchBracketed(text)
  if (bracket) return scanBracketed(text, start, bracket)
  const boxed = first ? matchBoxedPath(text) : null
  if (boxed) return scanDecimal(text, start, boxed)
  const square = first ? matchSquare(text) : null
  if (square) return listLabel({text, start}, square[0]!, 0.5, readingsOf(square[1]!, '[]'))
  const enclosed = scanEnclosed(text, start)
  if (enclosed) return enclosed
  const opened = matchBroken(text)
  if (opened) {
    const label = listLabel({text, start}, opened[0]!, 1, readingsOf(opened[1]!, '()'))
    return label && {...label, expected: `(${opened[1]})`}
  }
  // `Art. 2. § 1er.`: of what stands behind another label only the sign is a division.
  const division = first || text.charCodeAt(0) === 0xa7 ? scanDivision(line, start, learnt) : undefined
  if (division) return division
  const verse = first ? scanVerse(text, start) : undefined
  if (verse) return verse
  const path = matchDecimal(text)
  if (path) return scanDecimal(text, start, path)
  const mixed = first ? scanMixedPath(text, start) : undefined
  if (mixed) return mixed
  const closed = matchHalf(text)
  if (closed) {
    // `1282)`: what is left of a reference. No list has so many items.
    const long = /^\d{4}/.test(text) ? 4 : 0
    return listLabel({text, start}, closed[0]!, long, readingsOf(closed[1]!, ')'))
  }
  const slashed = first ? beforeSlash.exec(text) : null
  if (slashed) return listLabel({text, start}, slashed[0], 0.5, readingsOf(slashed[1]!, ')'))
  const degree = matchOrdinal(text)
  if (degree) {
    const numeral = degree[2] ? `${degree[1]} ${degree[2]}` : degree[1]!
    return listLabel({text, start}, degree[0]!, 0, readingsOf(numeral, '°'))
  }
  const dot = matchDotted(text)
  const stopped = dot && scanDotted(text, start, dot)
  if (stopped) return stopped
  return first ? scanBare(text, original, start) : undefined
}

/** `(a)`; `(i)-2` stands behind (i) in English translations of Japanese law. */
function scanBracketed(text: string, start: number, [whole, numeral]: NonNullable<Found>): Label | undefined {
  const [added, count] = /^-(\d{1,2})(?=\s)/.exec(text.slice(whole!.length)) ?? []
  const readings = readingsOf(numeral!, '()')
  if (added === undefined) return listLabel({text, start}, whole!, 0, readings)
  const behind = readings.map((each) => ({...each, inserted: Number(count), suffix: added}))
  return listLabel({text, start}, whole + added, 0, behind)
}

/** Whether a line starts with a word in ASCII that no list counts in: nearly all that are no label do. */
function isProse(text: string): boolean {
  let end = 0
  while (end < text.length && (text.charCodeAt(end) | 32) >= 97 && (text.charCodeAt(end) | 32) <= 122) end++
  const next = text.charCodeAt(end)
  if (next !== 0x20 || end <= 2) return false
  if (isBeforeVerse(text, end)) return false
  return end > 8 || (!/^[IVXLC]+ /.test(text) && !isCapital(text, end))
}

/** `PRIMERA –`. */
const isCapital = (text: string, end: number): boolean =>
  text.charCodeAt(1) < 0x61 && /^\s[\d–—-]/.test(text.slice(end, end + 2))

/** `Genesis 1:1`, `Song of Solomon 1:1`. */
function isBeforeVerse(text: string, end: number): boolean {
  const behind = text.charCodeAt(end + 1)
  if (behind >= 0x30 && behind <= 0x39) return /^\d{1,3}:\d/.test(text.slice(end + 1, end + 6))
  return longBookName(text) !== ''
}

function scanEnclosed(text: string, start: number): Label | undefined {
  const code = text.codePointAt(0)!
  if (
    code < 0x2460 ||
    (code > 0x32ff && code < 0x1f100) ||
    code > 0x1f1ff ||
    (code > 0x27ff && code < 0x3200)
  )
    return undefined
  const character = String.fromCodePoint(code)
  const circled = readCircled(character)
  if (circled !== undefined) {
    return listLabel({text, start}, character, 0, [
      listReading('○', {script: '1', number: circled, inserted: 0, suffix: ''}),
    ])
  }
  const [, open = '', numeral = '', close = ''] =
    /^(\(?)(.+?)([).]?)$/u.exec(character.normalize('NFKC')) ?? []
  const style = open ? '()' : close || '○'
  return listLabel({text, start}, character, 0, readingsOf(numeral, style))
}

/** Two numbers or more that stand for one clause, or for clauses that are gone. */
function scanSeveral(text: string, start: number, match: NonNullable<Found>): Label | undefined {
  const [whole = '', one = '', two = '', close = ''] = match
  const style = close === '.' ? '.' : whole.startsWith('(') || whole.startsWith('（') ? '()' : ')'
  const last = readingsOf(two, style)
  const readings = readingsOf(one, style).flatMap((first): Reading[] => {
    const end = last.find(({type}) => type === first.type)
    if (!end || end.number <= first.number || first.inserted > 0 || end.inserted > 0) return []
    return [{...first, until: end.number, suffix: `-${two}`}]
  })
  if (readings.length === 0) return undefined
  // `2/3.` may be what was put in behind 2.
  if (/^\d+\/\d+[.)]$/.test(whole)) readings.push(...readingsOf(`${one}/${two}`, style))
  // "1, 2. May" and "(a) and (b) apply" go on.
  const rest = text.slice(whole.length)
  const goesOn = /^\s*(?:\p{Ll}|[,;)])/u.test(rest) && rest.trim().split(/\s+/).length > 3
  return listLabel({text, start}, whole, goesOn ? 4 : /^\d/.test(one) ? 0.3 : 0.5, readings)
}
