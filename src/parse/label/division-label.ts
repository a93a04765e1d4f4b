import {draftings} from '../../language/index.ts'
import {divisionOf, foldWord, ranks} from '../division.ts'
import {readIdeographs, readRoman} from '../numeral.ts'
import {adverb, readAdverb} from './adverbs.ts'
import {withAsciiDigits} from './digits.ts'
import type {Label, Reading} from './label.ts'
import {readLetter} from './letters.ts'
import {readCountWords} from './words.ts'

const ideographic = '[一二三四五六七八九十百千〇零两0-9０-９]+'
const chinese = new RegExp(
  `^第\\s*(${ideographic})\\s*(部分|[\\p{Script=Han}])(?:[之の](${ideographic}))?(?:(?:\\s*[至到~～—–-]+\\s*|から)第\\s*(${ideographic})\\s*\\2(?:まで)?)?`,
  'u',
)
const korean = /^제\s*(\d+)\s*([편장절관조항])(?:의\s*(\d+))?(?:부터\s*제\s*(\d+)\s*\2까지)?/
const koreanNames: Record<string, string> = {
  편: 'Part',
  장: 'Ch',
  절: 'Sec',
  관: 'Subsec',
  조: 'Art',
  항: 'Par',
}

/** A word, or the part of one that stands before a figure. */
const word = /^[\p{L}\p{M}][\p{L}\p{M}’'-]*\.?/u
/** Between the word and its number: nothing, a blank, `nr`, `№`, `č.`, `n.º`. */
const numberSign = /^\s*(?:(?:n[or]?\.?\s?[º°]|n[or]\.?|n\.|č\.|št\.|br\.|№|#|number)\s*)?(?=\P{P}|[(])/iu
const figure = new RegExp(
  String.raw`^((?:(?![IVX]{1,2}\.\s)[A-Z]{1,2}\.?[ -]?)?(?:\d+[-–.:/])*)(\d+)(?:er|re|ère|\.?[ºª°])?(?:[ -]?(${adverb}(?:[ -][A-Z])?)(?!\p{L}|\s+\d)|([-/]?[a-zA-Z]{1,2})(?![\p{L}\d'’])|[-/^](\d+)(?!\d)|([¹²³⁴-⁹][⁰¹²³⁴-⁹]?))?`,
  'u',
)
const roman = new RegExp(
  String.raw`^([IVXLCDM]+)(?:er|re)?(?:[ -]?(${adverb})(?!\p{L})|([-/]?[A-Z])(?![\p{L}\d])|-(\d+))?(?![\p{L}\d])`,
  'u',
)
const letters = /^(?:([A-Z])(?![\p{L}'’])|([A-Z])\2(?!\p{L})|(\p{Lo}{1,3})['’׳״]?(?![\p{L}\p{M}]))/u
const refersTo = /^(?:Abs|Absatz|Satz|Nr|Nummer|al|alinéa|para|apartado|ust|odst|st)(?!\p{L})/iu

/** Most words that a division is called by. */
const mostWords = 3
let starts: Map<string, number> | undefined
/** First words of divisions that are called by several, with how many. */
function manyWords(): Map<string, number> {
  if (starts) return starts
  starts = new Map()
  for (const {divisions} of draftings)
    for (const list of Object.values(divisions))
      for (const name of list.split('|')) {
        const words = name.split(' ')
        if (words.length > 1) starts.set(foldWord(words[0]!), Math.min(mostWords, words.length))
      }
  return starts
}

let behind: Set<string> | undefined
/** Words that may have their number before them. */
function numberFirst(): Set<string> {
  behind ??= new Set(
    draftings
      .filter((each) => each.numberFirst)
      .flatMap(({divisions}) => Object.values(divisions).flatMap((list) => list.split('|').map(foldWord))),
  )
  return behind
}

let rangeWords: RegExp | undefined
/** `bis`, `to`, `–` between two numbers. */
const range = (): RegExp =>
  (rangeWords ??= new RegExp(
    String.raw`^(?:\s*(?:[-–—~]|,|&)\s*|\s+(?:${[
      ...new Set(draftings.flatMap(({to}) => to?.split('|') ?? [])),
    ]
      .filter((each) => /\p{L}/u.test(each))
      .sort((a, b) => b.length - a.length)
      .join('|')})\s+)(?:§+\s*)?(\d{1,4})([a-z]?)(?![\p{L}\d])`,
    'iu',
  ))

/** A division that is called by a word of the text itself, `Canto`, with its rank. */
export type LearntWords = ReadonlyMap<string, {name: string; rank: number}>
const none: LearntWords = new Map()

/** A label that names its division, at `start` of a line: `Article 5`, `§ 12a`, `第四条之一`, `ANNEX`. */
export function scanDivision(line: string, start: number, learnt = none): Label | undefined {
  const text = withAsciiDigits(start === 0 ? line : line.slice(start))
  const first = text.charCodeAt(0)
  if (first === 0x7b2c)
    return scanAsian(text, start, chinese.exec(text), (unit) => divisionOf(unit) ?? learnt.get(unit)?.name)
  if (first === 0xc81c) {
    const label = scanAsian(text, start, korean.exec(text), (unit) => koreanNames[unit])
    if (label) return label
  }
  if (first >= 0x30 && first <= 0x39) return scanNumberFirst(text, start)
  if (isSmall(text) && first !== 0xa7) return undefined
  const label =
    scanCounted(text, start, learnt) ?? scanOrdinalFirst(text, start, learnt) ?? scanAlone(text, start)
  return label ?? (first < 0x60 ? scanNumberFirst(text, start) : undefined)
}

/** Whether a text starts with a small letter, or with none. */
function isSmall(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0)!)
  const lower = first.toLowerCase()
  // Georgian has capitals that no heading begins with.
  if (/\p{Script=Georgian}/u.test(first)) return false
  return lower === first && (lower !== first.toUpperCase() || !/\p{L}/u.test(first))
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
  const until = match[4] ? asianNumber(match[4]) : undefined
  const next = text.slice(match[0].length)
  // 第三条第二款 refers, and so does 第二款 wherever it stands; a label is followed by a blank.
  const refers = /^(?:第|제|[、，,；;。和或及至的])/.test(next) || /[款项項]/.test(match[2]!)
  const oddity = refers ? 5 : /^[\s　：:(（]|^$/.test(next) ? 0 : 1.5
  return labelOf(match[0], start, text, oddity, {
    ...divisionReading(division, number),
    inserted,
    suffix: until ? `-${until}` : inserted ? `-${inserted}` : '',
    ...(until && {until}),
  })
}

const asianNumber = (text: string): number | undefined => {
  const folded = text.normalize('NFKC')
  return /^\d+$/.test(folded) ? Number(folded) : readIdeographs(folded)
}

interface Named {
  division: string
  rank: number | undefined
  length: number
}

/** The division whose word a text starts with. */
function named(text: string, learnt: LearntWords): Named | undefined {
  if (text.charCodeAt(0) === 0xa7)
    return {division: '§', rank: ranks['§'], length: /^§+/.exec(text)![0].length}
  const head = firstWord(text)
  if (head === '') return undefined
  const folded = foldWord(head.replace(/\.$/, ''))
  const many = manyWords().get(folded)
  if (many !== undefined) {
    const whole = new RegExp(String.raw`^\S+(?:\s+\S+){${many - 1}}`).exec(text)?.[0] ?? ''
    const division = divisionOf(whole)
    if (division) return {division, rank: ranks[division], length: whole.length}
  }
  const own = learnt.get(folded)
  if (own) return {division: own.name, rank: own.rank, length: head.length}
  const division = divisionOf(head)
  return division ? {division, rank: ranks[division], length: head.length} : undefined
}

/** The first word, with its stop; in ASCII without an expression for letters of all scripts. */
function firstWord(text: string): string {
  let end = 0
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code > 0x7f) return word.exec(text)?.[0] ?? ''
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122
    if (!isLetter && code !== 0x27 && code !== 0x2d) break
  }
  return text.charCodeAt(end) === 0x2e ? text.slice(0, end + 1) : text.slice(0, end)
}

function scanCounted(text: string, start: number, learnt: LearntWords): Label | undefined {
  const name = named(text, learnt)
  if (!name) return undefined
  const head = text.slice(0, name.length)
  const sign = numberSign.exec(text.slice(name.length))
  if (!sign) return undefined
  const rest = text.slice(name.length + sign[0].length)
  // `Artist` is no `Art`, and `Parts of` none with a number.
  const isGlued = sign[0] === '' && !/[§.]$/.test(head) && head.charCodeAt(0) < 0x590 && !/^附/.test(head)
  if (isGlued && !/^\d/.test(rest)) return undefined
  const found = readNumber(rest, name)
  if (!found) return undefined
  const printed = text.slice(0, name.length + sign[0].length + found.length)
  const until = range().exec(rest.slice(found.length))
  const [first] = found.readings
  if (
    until &&
    first!.kind === 'division' &&
    !first!.lettered &&
    Number(until[1]) > first!.number &&
    first!.inserted === 0
  )
    return rangeLabel(text, start, printed, until, first!)
  const label = labelOf(printed, start, text, 0, ...found.readings)
  const next = text.slice(label.end - start)
  // "Section 3 of this Act applies", "Part A shall": a reference at the start of a line goes on in lower case.
  if (/^\s*(?:\p{Ll}|[,;)])/u.test(next) || /^\s*[,;)]/.test(text.slice(printed.length))) label.oddity = 4
  // `§ 12 Abs. 2`: an article that names its own parts is referred to.
  if (/^§§/.test(text) || refersTo.test(next)) label.oddity = 5
  return label
}

/** `§§ 13 bis 15 (weggefallen)`, `Articles 17 à 19`: clauses that are gone, as one. */
function rangeLabel(
  text: string,
  start: number,
  printed: string,
  until: RegExpExecArray,
  first: Reading,
): Label {
  const whole = printed + until[0]
  const rest = text.slice(whole.length)
  const label = labelOf(whole, start, text, 0, {
    ...first,
    until: Number(until[1]),
    suffix: `-${until[1]}${until[2]}`,
  })
  // "Articles 5 to 7 apply" goes on; what is gone says so in a word or two.
  const goesOn = /^\s*\p{Ll}/u.test(rest) && (first.division === 'Par' || rest.trim().split(/\s+/).length > 2)
  if (goesOn || /^\s*[,;)]/.test(rest) || refersTo.test(rest.trim())) label.oddity = 5
  return label
}

/** No law repeals more articles in one line, or puts in more behind one. */
const mostInRange = 100
const mostPutIn = 50

interface FoundNumber {
  length: number
  readings: Reading[]
}

function readNumber(rest: string, {division, rank}: Named): FoundNumber | undefined {
  const base = divisionReading(division, 0, rank)
  const digits = figure.exec(rest)
  if (digits) return readFigure(digits, base)
  const numeral = roman.exec(rest)
  if (numeral) {
    const [whole, count = '', word, letter, dash] = numeral
    const number = readRoman(count)
    const asLetter: Reading = {
      ...base,
      type: `${division} A`,
      number: count.charCodeAt(0) - 64,
      lettered: true,
    }
    if (number === undefined) return count.length === 1 ? {length: 1, readings: [asLetter]} : undefined
    const readings = [{...base, number, ...insertion(word, letter, dash)}]
    if (whole.length === 1) readings.push(asLetter)
    return {length: whole.length, readings}
  }
  const lettered = letters.exec(rest)
  if (lettered && !/^\p{Lo}/u.test(rest)) {
    const [whole, single, double] = lettered
    const number = (single ?? double!).charCodeAt(0) - 64 + (double ? 26 : 0)
    return {length: whole.length, readings: [{...base, number, lettered: true, type: `${division} A`}]}
  }
  const worded = readCountWords(rest)
  if (worded && !/^\p{Ll}{1,2}(?!\p{L})/u.test(rest)) {
    const reading: Reading = {...base, number: worded.number}
    if (worded.isOnly) reading.printed = 'u'
    return {length: worded.length, readings: [reading]}
  }
  const [letter] = lettered ? readLetter(lettered[3]!) : []
  if (!lettered || !letter) return undefined
  return {length: lettered[0].length, readings: [{...base, number: letter.number, type: `${division} א`}]}
}

function readFigure(match: RegExpExecArray, base: Reading): FoundNumber {
  const [whole, prefix = '', digits = '', word, letter, dash, raised] = match
  const number = Number(digits)
  const reading: Reading = {
    ...base,
    number,
    prefix,
    ...insertion(word, letter, dash ?? raised?.normalize('NFKC')),
  }
  if (prefix === '') return {length: whole.length, readings: [reading]}
  reading.printed = whole
  const readings = [reading]
  // `Article 5.1`, `5-1` and `5/1` may be the first that was put in behind 5, or the first of 5.
  const behind = /^(\d+)([-–./])$/.exec(prefix)
  if (behind && !word && !letter) {
    const first = Number(behind[1])
    if (behind[2] !== '.' && number > first && number < first + mostInRange)
      readings.push({...base, number: first, until: number, suffix: `-${number}`})
    if (number <= mostPutIn) readings.push({...base, number: first, inserted: number, suffix: `-${number}`})
  }
  return {length: whole.length, readings}
}

function insertion(
  word: string | undefined,
  letter: string | undefined,
  dash: string | undefined,
): Partial<Reading> {
  if (word) return {inserted: readAdverb(word) ?? 1, suffix: word.replace(/[ -]/g, '')}
  if (letter) {
    const [first = '', second] = letter.toLowerCase().replace(/^[-/]/, '')
    const place = first.charCodeAt(0) - 96 + (second ? (second.charCodeAt(0) - 96) / 100 : 0)
    return {inserted: place, suffix: letter}
  }
  return dash ? {inserted: Number(dash), suffix: `-${dash}`} : {}
}

/** `Erster Abschnitt`, `THE FIRST BOOK`, `BİRİNCİ BÖLÜM`. */
function scanOrdinalFirst(text: string, start: number, learnt: LearntWords): Label | undefined {
  const article = /^(?:the|der|das|die|le|la|el)\s+/i.exec(text)?.[0].length ?? 0
  const rest = text.slice(article)
  const count = readCountWords(rest)
  if (!count || count.isOnly) return undefined
  const gap = /^\s+/.exec(rest.slice(count.length))?.[0].length
  if (gap === undefined) return undefined
  const noun = rest.slice(count.length + gap)
  const name = named(noun, learnt)
  if (!name || isSmall(noun) || name.division === '§') return undefined
  const length = article + count.length + gap + name.length - (noun[name.length - 1] === '.' ? 1 : 0)
  const label = labelOf(
    text.slice(0, length),
    start,
    text,
    0,
    divisionReading(name.division, count.number, name.rank),
  )
  if (/^\s*(?:\p{Ll}|[,;)])/u.test(text.slice(length))) label.oddity = 4
  return label
}

const figureBefore =
  /^(\d{1,4}|[IVXLC]{1,7}(?![\p{L}]))(?:[ -]?([a-z])(?=[\s.])|\/([A-Z]{1,2})(?=[\s.]))?(?:\s?[-–]\s?(\d{1,4}))?[.:]?(?:[ºª°]|-(?:[үоөу]?\p{L}{0,7}\s)?)?\s*(?:дугаар|дүгээр)?\s*(?=§|\p{L})/u

/** `1. Abschnitt`, `2 kap.`, `3. §`, `II. FEJEZET`: a word that stands behind its number. */
function scanNumberFirst(text: string, start: number): Label | undefined {
  const count = figureBefore.exec(text)
  if (!count) return undefined
  const noun = text.slice(count[0].length)
  const name = named(noun, none)
  if (!name) return undefined
  const head = noun.slice(0, name.length)
  if (name.division !== '§' && !numberFirst().has(foldWord(head.replace(/\.$/, '')))) return undefined
  const rest = noun.slice(name.length)
  const isTitled =
    /^[.:]?(?:$|\s+[("„“«»–—-]?\s?[\p{Lu}\p{Lo}(])/u.test(rest) || (name.division === '§' && /^\s/.test(rest))
  if (!isTitled) return undefined
  const number = /^\d/.test(count[1]!) ? Number(count[1]) : readRoman(count[1]!)
  if (number === undefined) return undefined
  const until = count[4] ? Number(count[4]) : undefined
  return labelOf(text.slice(0, count[0].length + name.length), start, text, 0, {
    ...divisionReading(name.division, number, name.rank),
    ...insertion(undefined, count[2] ?? count[3], undefined),
    ...(until && {until, suffix: `-${until}`}),
  })
}

/** `ANNEX` or 附件 as the whole line, or 附件： before a list of annexes. */
function scanAlone(text: string, start: number): Label | undefined {
  const listed = /^附件(?=\s*[:：])/.exec(text)
  if (listed) return labelOf(listed[0], start, text, 0, divisionReading('Annex', 0))
  const division = text.length < 16 ? divisionOf(text.replace(/[:：.]$/, '')) : undefined
  if (!division || ranks[division] !== 0 || /^D[ATDF]$/.test(division)) return undefined
  return labelOf(text, start, text, 0, {...divisionReading(division, 0)})
}

const divisionReading = (division: string, number: number, rank = ranks[division]): Reading => ({
  type: division,
  style: division,
  kind: 'division',
  number,
  inserted: 0,
  suffix: '',
  prefix: '',
  division,
  ...(rank !== undefined && {rank}),
})

function labelOf(
  printed: string,
  start: number,
  text: string,
  oddity: number,
  ...readings: Reading[]
): Label {
  const stop = /^\.(?=[\s–—-]|$)/.exec(text.slice(printed.length))?.[0] ?? ''
  const parted = /^\s*(?:[:：—–-]\s+|[:：—–]\s*)?\s*/.exec(text.slice(printed.length + stop.length))![0]
  return {
    text: printed + stop,
    start,
    end: start + printed.length + stop.length + parted.length,
    readings,
    oddity,
  }
}
