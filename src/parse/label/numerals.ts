import {koreanInserted, plainAdverb, readIdeographs, romanOf, scriptNames} from '../../language/index.ts'
import {once} from '../../once.ts'
import {readRoman} from '../../roman.ts'
import {printLetters, readEthiopic, readLetters} from '../numeral.ts'
import {adverb, readAdverb} from './adverbs.ts'
import {countLetters, otherLetters, placeOfLetter, readLetter} from './letters.ts'

/** What the characters between two delimiters may count. */
export interface Numeral {
  /** That of the label: `1`, `i`, `I`, `a`, `A`, `aa`, `aaa`, `一`, or one of an alphabet. */
  script: string
  number: number
  inserted: number
  suffix: string
  /** The last number, where the label stands for several: 8 of `6-8`. */
  until?: number
  /** In lower case, where it is one. */
  letter?: string
  /** A letter that keys print as it stands. */
  asPrinted?: boolean
}

const withAdverb = once(
  (): RegExp => new RegExp(String.raw`^(.*?)[ -]?\(?((?:${adverb})(?:[ -]?[A-Z])?)\)?$`, 'u'),
)

/** Numerals are few, whatever the texts; no more are kept. */
const mostKept = 2000
const kept = new Map<string, readonly Numeral[]>()

/** Every reading of a numeral: `i` → letter 9, roman 1; `1A` → 1 with an insertion; none for a word. */
export function readNumeral(text: string): readonly Numeral[] {
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= mostKept) kept.clear()
  const found = readAnew(text)
  kept.set(text, found)
  return found
}

/** `1¹`, `a^1`: a raised figure is put in behind. */
const raised = once(() => /^(\d{1,4}|\p{L}{1,4})(?:\^(\d{1,2})|([⁰¹²³⁴-⁹]{1,2}))$/u)
/** `a.1` was put in behind a, `iii.1` behind iii. */
const pointed = /^([A-Za-z]{1,2}|[ivxl]{1,6})\.(\d{1,2})$/
/** `(c.01)` was put in before (c.1). */
const placeOf = (figures: string): number => Number(figures) / (figures.startsWith('0') ? 10 : 1)
/** `1а`, `2β`, `3א`, `5क`: a letter of another script is. */
const withLetter = new RegExp(
  String.raw`^(\d{1,4})-?([\u0370-\u03ff\u0400-\u04ff\u10d0-\u10ff]|[${otherLetters}]\d{0,2})$`,
)
/** `IVa`, `VIII b`: put in behind IV; `Id.` is ibidem. */
const romanWithLetter = /^(?!Id$)([IVX]{1,6}) ?([a-h])$/

function readAnew(text: string): Numeral[] {
  const isPlain = !/[\^⁰¹²³⁴-⁹]/.test(text)
  const above = isPlain ? null : raised().exec(text)
  if (above) {
    const place = (above[2] ?? above[3]!).normalize('NFKC')
    return insertedBehind(above[1]!.normalize('NFKC'), Number(place), `-${place}`)
  }
  const point = pointed.exec(text)
  if (point) return insertedBehind(point[1]!, placeOf(point[2]!), `-${point[2]}`)
  const other = withLetter.exec(text)
  if (other) {
    const place = placeOfLetter(other[2]!)
    return place ? insertedBehind(other[1]!, place, other[2]!) : []
  }
  const korean = koreanInserted.exec(text)
  if (korean) return insertedBehind(korean[1]!, Number(korean[2]), `-${korean[2]}`)
  const capital = romanWithLetter.exec(text)
  if (capital)
    return insertedBehind(capital[1]!, capital[2]!.charCodeAt(0) - 96, capital[2]!).filter(
      ({script}) => script === 'I',
    )
  const folded = text.normalize('NFKC')
  const plain = readPlain(folded)
  if (plain.length > 0) return plain
  const added = withAdverb().exec(folded)
  if (added) return insertedBehind(added[1]!, readAdverb(added[2]!)!, suffixOf(added[1]!, added[2]!))
  if (
    !/^(?:\d{1,4}|[A-Za-z]{1,4})[-/]?(?:\d{1,3}|[A-Za-z]{1,4})(?:-(?:\d{1,3}|[A-Za-z]{1,3}))?$/.test(folded)
  )
    return []
  const parts =
    /^(\d+|[A-Za-z]+)[-/](.+)$/.exec(folded) ??
    /^(\d+)([A-Za-z].*)$/.exec(folded) ??
    /^([A-Za-z])(\d.*)$/.exec(folded)
  if (!parts) return []
  const [, base = '', insertion = ''] = parts
  const last = /[^-]+$/.exec(insertion)?.[0] ?? ''
  const count = /^\d+/.test(last) ? Number.parseInt(last, 10) : countOf(last)
  if (count === 0) return []
  const suffix = folded.slice(base.length)
  const isRange = /^\d+-\d+$/.test(folded) && Number(insertion) > Number(base)
  // A second insertion, (a-1-1) or (1A-1), stands behind the first: count it as a fraction of it.
  const first = insertion === last ? 0 : (readNumeral(insertion.split('-')[0]!)[0]?.number ?? 1) + count / 100
  const found = insertedBehind(base, first || count, suffix)
  return isRange
    ? [...readPlain(base).map((each) => ({...each, suffix, until: Number(insertion)})), ...found]
    : found
}

/** `A` → 1, `AA` → 1.01 behind A, `AB` → 1.02. */
function countOf(letters: string): number {
  if (letters === 'i' || !/^[A-Za-z]+$/.test(letters)) return readLetters(letters) ?? 0
  const lower = letters.toLowerCase()
  let count = 0
  for (let i = lower.length - 1; i >= 0; i--) count = lower.charCodeAt(i) - 96 + count / 100
  return letters.length <= 3 ? count : 0
}

/** `1bis` behind a number, `a-bis` behind a letter. */
const suffixOf = (base: string, word: string): string =>
  (/\d$|[IVXLC]$/.test(base) ? '' : '-') + plainAdverb(word.replace(/[ -]/g, ''))

const insertedBehind = (base: string, inserted: number, suffix: string): Numeral[] =>
  readPlain(base)
    .filter((numeral) => numeral.inserted === 0)
    .map(({script, number}) => ({script, number, inserted, suffix}))

const insertedRoman = /^([ivx]{1,6})([a-h])$/

function readPlain(text: string): Numeral[] {
  const found: Numeral[] = []
  const add = (script: string, number: number | undefined, more: Partial<Numeral> = {}): void => {
    if (number !== undefined && (number > 0 || text === '0'))
      found.push({script, number, inserted: 0, suffix: '', ...more})
  }
  const length = text.length
  if (/^\d{1,4}$/.test(text)) add('1', Number(text))
  else if (/^[a-z]+$/.test(text) || /^[A-Z]+$/.test(text)) {
    const letter = text.toLowerCase()
    const lower = text === letter
    const script = lower ? 'a' : 'A'
    add(lower ? 'i' : 'I', readRoman(text))
    add(script, readLetters(text), {letter})
    const first = letter.charCodeAt(0) - 96
    if (length === 2) {
      const second = letter.charCodeAt(1) - 96
      if (first === second) add(lower ? 'aa' : 'AA', first)
      // (ab) stands behind (aa) and (z), or was put in behind (a).
      else add(script, 26 * first + second, {letter, asPrinted: true})
      found.push({script, number: first, inserted: second, suffix: text[1]!})
    } else if (length === 3 && /^(.)\1\1$/.test(letter)) add(lower ? 'aaa' : 'AAA', first)
    if (length === 2 || length === 3) addLetters(found, letter, script)
    // `(iia)` between (ii) and (iii).
    const behind = lower && length > 1 ? insertedRoman.exec(text) : null
    if (behind) add('i', readRoman(behind[1]!), {inserted: behind[2]!.charCodeAt(0) - 96, suffix: behind[2]!})
  } else if (length > 0 && !/[\d-]/.test(text)) {
    const han = readIdeographs(text) ?? readEthiopic(text)
    if (han !== undefined) add(text >= '፩' && text <= '፼' ? '1' : scriptNames.ideographs, han)
    else if (length <= 4) {
      addLetters(found, text, /^\p{Lu}/u.test(text) ? 'A' : 'a')
      const roman = length === 1 ? romanOf(text) : undefined
      if (roman) add(roman < 'a' ? 'I' : 'i', readRoman(roman))
      if (found.length === 0 && length > 1) addRepeated(found, text)
    }
  }
  return found
}

/** Letters of an alphabet beyond a–z; Latin and Cyrillic ones in capitals are a list of their own. */
function addLetters(found: Numeral[], text: string, latin: string): void {
  const letter = text.toLowerCase()
  for (const {script, number, inserted, asPrinted} of readLetter(text)) {
    const {cyrillic, cyrillicCapitals} = scriptNames
    const own = script === 'a' ? latin : latin === 'A' && script === cyrillic ? cyrillicCapitals : script
    found.push({script: own, number, inserted, suffix: '', letter, ...(asPrinted && {asPrinted})})
  }
}

/** `αα`, `бб`: a list in doubled letters. */
function addRepeated(found: Numeral[], text: string): void {
  const [first = ''] = text
  if (text !== first.repeat(text.length)) return
  for (const {script, number, inserted} of readLetter(first))
    if (inserted === 0) {
      found.push({script: script.repeat(text.length), number, inserted, suffix: ''})
      if (text.length === 2) found.push({script, number, inserted: number, suffix: printLetters(number)})
      if (text.length === 2) found.push({script, number: countLetters(script) + number, inserted, suffix: ''})
    }
}

const circles: [number, number, number][] = [
  [0x2460, 0x2473, 1],
  [0x24f5, 0x24fe, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x24eb, 0x24f4, 11],
]

/** The number in a circle that a character is: `⑩` → 10. */
export function readCircled(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0
  const range = circles.find(([first, last]) => code >= first && code <= last)
  return range && code - range[0] + range[2]
}
