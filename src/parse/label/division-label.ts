import {divisionOf} from '../division.ts'
import {readIdeographs, readRoman} from '../numeral.ts'
import type {Label, Reading} from './label.ts'
import {readNumberWord} from './numerals.ts'

/**
 * Which division may hold which: a part holds chapters, never the other way round. Without it an annex
 * becomes a child of the last article. `Sec` stands above `Art`, as in European law; in a law whose sections
 * are its articles nothing else has that place.
 */
export const ranks: Readonly<Record<string, number>> = {
  Annex: 0,
  Appendix: 0,
  Schedule: 0,
  Book: 1,
  Part: 2,
  Title: 3,
  Ch: 4,
  Sec: 5,
  Art: 7,
  '§': 7,
  Par: 8,
}

const ideographic = '[一二三四五六七八九十百千〇零两0-9０-９]+'
const chinese = new RegExp(
  `^第\\s*(${ideographic})\\s*(部分|[编編篇章节節条條款项項部])(?:[之の](${ideographic}))?`,
)
const korean = /^제\s*(\d+)\s*([편장절조항])(?:의\s*(\d+))?/
const koreanNames: Record<string, string> = {편: 'Part', 장: 'Ch', 절: 'Sec', 조: 'Art', 항: 'Par'}
const western = /^(§|\p{L}+\.?)\s*(?=[\dIVXLCDMA-Z\p{L}])/u
const count =
  /^(?:((?:[A-Z]{1,2}\.?[ -]?)?(?:\d+[-–.:])*)(\d+)(?:er|re|ère|\.?[ºª°])?(?:[ -]?(bis|ter|quater|quinquies)\b|([a-zA-Z])(?![\p{L}\d])|-(\d+)(?!\d))?|([IVXLCDM]+)(?:er)?\b|([A-Z])\b|(\p{L}+)\b)/u
const ordinalFirst = /^(\p{L}+)\s+(\p{L}+)\b/u
const latin: Record<string, number> = {bis: 1, ter: 2, quater: 3, quinquies: 4}

/** A label that names its division, at `start` of a line: `Article 5`, `§ 12a`, `第四条之一`, `ANNEX`. */
export function scanDivision(line: string, start: number): Label | undefined {
  const text = start === 0 ? line : line.slice(start)
  const first = text.charCodeAt(0)
  if (first === 0x7b2c) return scanAsian(text, start, chinese.exec(text), (unit) => divisionOf(unit))
  if (first === 0xc81c) return scanAsian(text, start, korean.exec(text), (unit) => koreanNames[unit])
  if (text[0] !== '§' && text[0]!.toLowerCase() === text[0] && !/^[附]/.test(text)) return undefined
  return scanCounted(text, start) ?? scanOrdinalFirst(text, start) ?? scanAlone(text, start)
}

function scanAsian(
  text: string,
  start: number,
  match: RegExpExecArray | null,
  nameOf: (unit: string) => string | undefined,
): Label | undefined {
  const division = match && nameOf(match[2]!)
  const number = match ? asianNumber(match[1]!) : undefined
  if (!match || !division || number === undefined) return undefined
  const inserted = match[3] ? (asianNumber(match[3]) ?? 0) : 0
  const next = text.slice(match[0].length)
  // 第三条第二款 refers, and so does 第二款 wherever it stands; a label is followed by a blank.
  const refers = /^(?:第|제|[、，,；;。和或及至的])/.test(next) || /[款项項]/.test(match[2]!)
  const oddity = refers ? 5 : /^[\s　：:(（]|^$/.test(next) ? 0 : 1.5
  return labelOf(match[0], start, text, oddity, {
    ...divisionReading(division, number),
    inserted,
    suffix: inserted ? `-${inserted}` : '',
  })
}

const asianNumber = (text: string): number | undefined => {
  const folded = text.normalize('NFKC')
  return /^\d+$/.test(folded) ? Number(folded) : readIdeographs(folded)
}

function scanCounted(text: string, start: number): Label | undefined {
  if (isPlainWord(text)) return undefined
  const word = western.exec(text)
  const division = word && (divisionOf(word[1]!) ?? (word[1] === '§' ? '§' : undefined))
  if (!word || !division || !/^[§\p{Lu}附]/u.test(text)) return undefined
  const rest = text.slice(word[0].length)
  const found = count.exec(rest)
  if (!found) return undefined
  const [whole, prefix, digits, adverb, letter, dash, roman, capital, other] = found
  const glued = word[0] === word[1] && !/[§.]$/.test(word[0]) && !/^附/.test(word[0])
  if (glued && digits === undefined) return undefined
  const number =
    digits !== undefined
      ? Number(digits)
      : roman !== undefined
        ? (readRoman(roman) ?? (capital ?? roman).charCodeAt(0) - 64)
        : capital !== undefined
          ? capital.charCodeAt(0) - 64
          : readNumberWord(other ?? '')
  if (number === undefined) return undefined
  const reading = divisionReading(division, number)
  reading.prefix = prefix ?? ''
  if (prefix) reading.printed = whole
  if (roman === undefined && capital !== undefined) reading.lettered = true
  if (adverb) Object.assign(reading, {inserted: latin[adverb], suffix: adverb})
  else if (letter)
    Object.assign(reading, {inserted: letter.toLowerCase().charCodeAt(0) - 96, suffix: letter.toLowerCase()})
  else if (dash && !prefix) Object.assign(reading, {inserted: Number(dash), suffix: `-${dash}`})
  const label = labelOf(text.slice(0, word[0].length + whole.length), start, text, 0, reading)
  if (roman?.length === 1 && readRoman(roman) !== undefined) {
    label.readings.push({
      ...divisionReading(division, roman.charCodeAt(0) - 64),
      type: `${division} A`,
      lettered: true,
    })
  }
  // "Section 3 of this Act applies", "Part A shall": a reference at the start of a line goes on in lower case.
  if (
    /^\s*(?:\p{Ll}|[,;)])/u.test(text.slice(label.end - start)) ||
    /^\s*[,;)]/.test(text.slice(word[0].length + whole.length))
  ) {
    label.oddity = 4
  }
  // `§ 12 Abs. 2`: an article that names its own parts is referred to.
  if (
    /^§§/.test(text) ||
    /^(?:Abs|Absatz|Satz|Nr|Nummer|al|alinéa|para|apartado)\b/iu.test(text.slice(label.end - start))
  ) {
    label.oddity = 5
  }
  return label
}

/**
 * Whether a text starts with a word in ASCII that is no division, which spares it expressions with classes of Unicode.
 * `Parts` is one for all that is known here, since they would see the division in its beginning.
 */
function isPlainWord(text: string): boolean {
  const word = /^[A-Za-z]*/.exec(text)![0]
  const isWhole = word !== '' && !(text.charCodeAt(word.length) > 0x7f)
  return isWhole && !divisionOf(word) && !divisionOf(word.slice(0, -1))
}

function scanOrdinalFirst(text: string, start: number): Label | undefined {
  if (readNumberWord(/^\S*/.exec(text)![0]) === undefined) return undefined
  const match = ordinalFirst.exec(text)
  const number = match ? readNumberWord(match[1]!) : undefined
  const division = match && number ? divisionOf(match[2]!) : undefined
  if (!match || !number || !division || !/^\p{Lu}/u.test(match[2]!)) return undefined
  return labelOf(match[0], start, text, 0, divisionReading(division, number))
}

/** `ANNEX` or 附件 as the whole line, or 附件： before a list of annexes. */
function scanAlone(text: string, start: number): Label | undefined {
  const listed = /^附件(?=\s*[:：])/.exec(text)
  if (listed) return labelOf(listed[0], start, text, 0, divisionReading('Annex', 0))
  const division = text.length < 16 ? divisionOf(text.replace(/[:：.]$/, '')) : undefined
  if (!division || ranks[division] !== 0) return undefined
  return labelOf(text, start, text, 0, {...divisionReading(division, 0)})
}

const divisionReading = (division: string, number: number): Reading => ({
  type: division,
  style: division,
  kind: 'division',
  number,
  inserted: 0,
  suffix: '',
  prefix: '',
  division,
})

function labelOf(printed: string, start: number, text: string, oddity: number, reading: Reading): Label {
  const stop = /^\.(?=[\s–—-]|$)/.exec(text.slice(printed.length))?.[0] ?? ''
  const parted = /^\s*(?:[:：—–-]\s+|[:：—–]\s*)?\s*/.exec(text.slice(printed.length + stop.length))![0]
  return {
    text: printed + stop,
    start,
    end: start + printed.length + stop.length + parted.length,
    readings: [reading],
    oddity,
  }
}
