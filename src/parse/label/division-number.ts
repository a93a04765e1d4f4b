import {
  figureEnds,
  frenchOrdinal,
  rangeWords,
  ranks,
  romanEnds,
  romanOf,
  scriptNames,
} from '../../language/index.ts'
import {once} from '../../once.ts'
import {readRoman} from '../../roman.ts'
import {ideographsAt} from '../numeral.ts'
import {adverb, behindBracket, capitalAdverb, inLatin, readAdverb, repeated} from './adverbs.ts'
import type {Named} from './division-name.ts'
import type {Reading} from './label.ts'
import {
  casedLetters,
  greekSigns,
  lettersBehindBlank,
  lettersBehindStop,
  otherLetters,
  placeOfLetter,
  readLetter,
} from './letters.ts'
import {readCountWords} from './words.ts'

/** `Article 1er A (nouveau)`: a letter that stands apart ends its line, or a remark on it follows. */
const spacedEnd = String.raw`\s*(?:$|\()`

/** `§ 11 a. Taushetsplikt`, `Kapittel 5 A. Droner`: Norwegian and Danish acts put in behind a blank. */
const stopped = String.raw`\.\s+[\p{Lu}(«“"]`

const figure = once(
  () =>
    new RegExp(
      String.raw`^((?:[IVXL]{3,6}\.(?=\d)|(?![IVX]{1,2}\.\s)[A-Z](?:[A-Z]|\.[A-Z](?=[.*\d]))?\.?(?:[ ]?\*{1,2}\.?)?[ -]?)?(?:\d+[-–.:/])*)(\d+)(?:${figureEnds})?(?:[ -]?[(\[]?((?:${adverb}|${capitalAdverb}|${repeated})(?:[ -][A-Z](?!\p{L})|[ -][A-Z]{1,2}(?=${spacedEnd}))?)(?!\p{L}|\s+\d)[)\]]?|[ ](?<spaced>[A-HJ-UWYZ]{1,2}(?=${spacedEnd}|${stopped})|[${lettersBehindBlank}](?=\.?\s*$|${stopped}))|([-/]?(?:[a-zA-Z]{1,2}|[A-Z]\d{1,2}|[${casedLetters}]|[${otherLetters}]\d{0,2})|\.[${lettersBehindStop}](?=\s|$))(?![\p{L}\p{M}\d'’])|[-/^](\d+)(?!\d)|([¹²³⁴-⁹][⁰¹²³⁴-⁹]?))?`,
      'u',
    ),
)
const roman = once(
  () =>
    new RegExp(
      String.raw`^([IVXLCDM]+)(?:${romanEnds})?(?:[ -]?\(?(${adverb})(?!\p{L})\)?|([-/]?(?:[A-Z]|[a-z](?=\s*$|\s+\p{Lu})))(?![\p{L}\d])|-(\d+))?(?![\p{L}\d])`,
      'u',
    ),
)
const letters = once(
  () =>
    new RegExp(
      String.raw`^(?:([A-Z])(?![\p{L}'’])|([A-Z])\2(?!\p{L})|(?<pair>[A-Z]{2})(?=\s*$|[.:]|\s+\p{Lu}|\s*[–—-])|(\p{Lo}{1,3}|[\u0370-\u03ff\u0400-\u04ff](?=[${greekSigns}.]|\s|$)|[\u0370-\u03ff]{2}(?=[${greekSigns}]))[${greekSigns}׳״]?(?![\p{L}\p{M}]))`,
      'u',
    ),
)
/** `bis`, `to`, `–` between two numbers. */
export const range = once(
  (): RegExp =>
    new RegExp(
      String.raw`^(?:\.?\s*(?:[-–—~]|,|&)\s*|\.?\s+(?:${rangeWords()
        .filter((each) => /\p{L}/u.test(each))
        .sort((a, b) => b.length - a.length)
        .join('|')})\s+)(?:§+\s*|(?<word>\p{L}[\p{L}\p{M}]*\.?)\s+)?(\d{1,4})([a-z]?)(?![\p{L}\d]|\.\d)`,
      'iu',
    ),
)

/** No law repeals more articles in one line, or puts in more behind one. */
const mostInRange = 100
const mostPutIn = 50

interface FoundNumber {
  length: number
  readings: Reading[]
}

/** `Part Iii`, `Chapter Xiv`: a heading in which each word begins with a capital. */
const titleCased = /^[IVX][ivx]{1,6}(?![\p{L}\d])/u

/** `مادة (1)`, `مادة (5 مكررا)`: a number in brackets. */
const inBrackets = /^\(\s?(\S{1,8}(?: \S{1,8})?)\s?\)/

export function readNumber(rest: string, named: Named): FoundNumber | undefined {
  const bracket = rest.charCodeAt(0) === 0x28 ? inBrackets.exec(rest) : null
  if (bracket) {
    const inner = readNumber(bracket[1]!, named)
    if (inner?.length !== bracket[1]!.length) return undefined
    const added = behindBracket.exec(rest.slice(bracket[0].length))
    const length = bracket[0].length + (added?.[0].length ?? 0)
    const readings = added
      ? inner.readings.map((reading) => ({...reading, ...insertion(added[1], undefined, undefined)}))
      : inner.readings
    return {length, readings}
  }
  const {division, rank} = named
  const base = divisionReading(division, 0, rank)
  const ideographs = ideographsAt(rest)
  if (ideographs) return {length: ideographs.length, readings: [{...base, number: ideographs.value}]}
  const chapter = division === '§' ? ofChapter.exec(rest) : null
  if (chapter) return inChapter(chapter, readNumber(rest.slice(chapter[0].length), named))
  const digits = figure().exec(rest)
  if (digits) return readFigure(digits, base)
  const titled = titleCased.exec(rest)
  const small = titled ? readRoman(titled[0].toUpperCase()) : undefined
  if (titled && small) return {length: titled[0].length, readings: [{...base, number: small}]}
  const numeral = roman().exec(rest)
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
  const lettered = letters().exec(rest)
  const pair = lettered?.groups?.pair
  if (pair) return {length: 2, readings: [lettersPair(pair, base)]}
  if (lettered && lettered[4] === undefined) {
    const [whole, single, double] = lettered
    const number = (single ?? double!).charCodeAt(0) - 64 + (double ? 26 : 0)
    const readings: Reading[] = [{...base, number, lettered: true, type: `${division} A`}]
    // `Annex AA` stands behind Z, or was put in behind A.
    if (double) readings.push(lettersPair(whole, base))
    return {length: whole.length, readings}
  }
  const worded = readCountWords(rest)
  if (worded && !/^\p{Ll}{1,2}(?!\p{L})/u.test(rest)) {
    // `Article unique` of a decree stands before Article 1 of what it enacts.
    const isOnlyArticle = worded.isOnly && division === 'Art'
    const reading: Reading = {...base, number: isOnlyArticle ? 0 : worded.number}
    if (worded.isOnly) reading.printed = 'u'
    else if (worded.number === 0) reading.printed = '0'
    return {length: worded.length, readings: [reading]}
  }
  const [letter] = lettered ? readLetter(lettered[4]!) : []
  if (!lettered || !letter) return undefined
  const asLetter: Reading = {...base, number: letter.number, type: `${division} ${scriptNames.other}`}
  // `Розділ І` is the first, unless letters count on to it.
  const inCyrillic = romanOf(lettered[4]!)
  const readings = inCyrillic ? [{...base, number: readRoman(inCyrillic)!}, asLetter] : [asLetter]
  return {length: lettered[0].length, readings}
}

/** `§ 2 A-1`, the first of a chapter that was put in, as Norwegian acts count. */
const ofChapter = /^(\d{1,3}) ?([A-Z])-(?=\d)/

/** A number with that of its chapter before it: in keys `§2A-1`. */
const inChapter = ([whole, figures, letter]: RegExpExecArray, found?: FoundNumber): FoundNumber | undefined =>
  found && {
    length: whole.length + found.length,
    readings: found.readings.map((reading) => ({
      ...reading,
      prefix: `${figures}${letter}-${reading.prefix}`,
      printed: `${figures}${letter}-${reading.printed ?? `${reading.number}${reading.suffix}`}`,
    })),
  }

/** `Schedule BA`: put in behind B. */
const lettersPair = ([first = '', second = '']: string, base: Reading): Reading => ({
  ...base,
  type: `${base.division} A`,
  number: first.charCodeAt(0) - 64,
  inserted: second.charCodeAt(0) - 64,
  suffix: second,
  lettered: true,
})

function readFigure(match: RegExpExecArray, base: Reading): FoundNumber {
  const [whole, prefix = '', digits = '', word, , letter, dash, raised] = match
  const number = Number(digits)
  const {spaced} = match.groups!
  const reading: Reading = {
    ...base,
    number,
    prefix,
    ...insertion(word, letter ?? spaced, dash ?? raised?.normalize('NFKC')),
    ...(spaced !== undefined && frenchOrdinal.test(whole) && beforeIts(spaced)),
  }
  if (prefix === '') return {length: whole.length, readings: [reading]}
  // A star before the number of a French decree says how it was made, and in a key all below it.
  reading.printed = whole.replace(/[ ]?\*{1,2}\.?/, '')
  reading.prefix = prefix.replace(/[ ]?\*{1,2}\.?/, '')
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

/** In bills of the French parliament `Article 1er A` stands before `Article 1er`. */
const beforeIts = (letters: string): Partial<Reading> => ({
  inserted: placeOf(letters[0]!.toLowerCase()) / 100 - 1,
})

export function insertion(
  word: string | undefined,
  letter: string | undefined,
  dash: string | undefined,
): Partial<Reading> {
  if (word) return {inserted: readAdverb(word) ?? 1, suffix: inLatin(word)}
  if (letter) {
    const small = letter.toLowerCase().replace(/^[-/.]/, '')
    const [first = '', second] = small
    const place =
      first > '\u0500' ? (placeOfLetter(small) ?? 1) : placeOf(first) + placeBehind(small.slice(1), second)
    return {inserted: place, suffix: letter.replace('.', '')}
  }
  return dash ? {inserted: Number(dash), suffix: `-${dash}`} : {}
}

/** Of a second letter or of figures behind the first: `AB`, `A1`. */
const placeBehind = (rest: string, second: string | undefined): number =>
  second === undefined ? 0 : (/^\d/.test(rest) ? Number(rest) : second.charCodeAt(0) - 96) / 100

/** Place of a letter in its alphabet: `b`, `б` and `β` are the second. */
const placeOf = (letter: string): number =>
  letter <= 'z' ? letter.charCodeAt(0) - 96 : (readLetter(letter)[0]?.number ?? 1)

/** A label of a division as it may be understood. */
export const divisionReading = (division: string, number: number, rank = ranks[division]): Reading => ({
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
