import {
  articlesOfDivisions,
  behindFigure,
  foldWord,
  gluesNumeral,
  namesBehind,
  numberSigns,
  opensKoreanAlone,
  repeatedBefore,
} from '../../language/index.ts'
import {once} from '../../once.ts'
import {readRoman} from '../../roman.ts'
import {divisionOf} from '../division.ts'
import {withAsciiDigits} from './digits.ts'
import {scanAlone} from './division-alone.ts'
import {articleBetween, articleLength} from './division-article.ts'
import {scanChinese, scanKorean} from './division-asian.ts'
import {isIdeograph, type LearntWords, named, namedMany, noneLearnt} from './division-name.ts'
import {divisionReading, insertion, range, readNumber} from './division-number.ts'
import {divisionLabel} from './division-text.ts'
import {inBook, ofBook} from './in-book.ts'
import type {Label} from './label.ts'
import {georgian, opensSmall} from './opens-small.ts'
import {rangeLabel, refersTo} from './range-label.ts'
import {readCountWords} from './words.ts'

/** Between the word and its number: nothing, a blank, `nr`, `№`, `č.`, `n.º`, a dash. */
const numberSign = once(
  () =>
    new RegExp(
      String.raw`^\s*(?:(?:${numberSigns})\s*|[-–—]\s?(?=\d|[IVXLC]+(?!\p{L})))?(?=\P{P}|[(])`,
      'iu',
    ),
)
/** A blank before a figure, a bracket or a letter that begins no sign. */
const plainSign = /^ ?(?=[\dAC-MO-Zac-mo-z(])/

/** Words that may have their number before them. */
const numberFirst = once(() => new Set(namesBehind().split('|')))

/** A label that names its division, at `start` of a line: `Article 5`, `§ 12a`, `第四条之一`, `ANNEX`. */
export function scanDivision(line: string, start: number, learnt = noneLearnt): Label | undefined {
  const text = withAsciiDigits(start === 0 ? line : line.slice(start))
  const first = text.charCodeAt(0)
  if (first === 0x7b2c) return scanChinese(text, start, learnt)
  if (first === 0xc81c) {
    const label = scanKorean(text, start)
    if (label) return label
  }
  if (first >= 0x30 && first <= 0x39)
    return (
      (opensKoreanAlone.test(text) ? scanKorean(text, start) : undefined) ??
      scanNumberFirst(text, start, learnt)
    )
  if (isSmall(text) && first !== 0xa7) return undefined
  const again = first === 0x4d || first === 0x6d ? repeatedBefore.exec(text)?.[0] : undefined
  if (again !== undefined) return scanRepeated(text, start, again.length, learnt)
  const label =
    scanCounted(text, start, learnt) ?? scanOrdinalFirst(text, start, learnt) ?? scanAlone(text, start)
  return label ?? (first < 0x60 ? scanNumberFirst(text, start, learnt) : undefined)
}

/** Whether a text starts with a small letter, or with none. */
function isSmall(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0)!)
  const lower = first.toLowerCase()
  // Georgian has capitals that no heading begins with.
  if (first > '\x7f' && (isIdeograph(first.charCodeAt(0)) || georgian.test(first))) return false
  // `iCandelo A`: the capital of a Bantu noun may stand behind its prefix.
  if (/^[a-z][A-Z][a-z]/.test(text)) return false
  return lower === first && (lower !== first.toUpperCase() || first <= '\x7f' || !/\p{L}/u.test(first))
}

/** Whether a text goes on behind a label as a sentence does that cites it. */
const goesOn = (text: string): boolean => /^\s*[,;)]/.test(text) || opensSmall(text)

/** `Part B, section 4`, `Chapter 1 (sections 1–6); Chapter 2`: one of several that a line names. */
const enumerates = /^\s*(?:[,;)]|[(（][^()（）]{1,40}[)）]\s?[,;])/

/** `Article 8(1)(a) of the Charter`: the parts of what is cited. */
const parts = /^(?:[(（][\dA-Za-z]{1,4}[)）])*/

/** `MÜKERRER MADDE 20`: put in behind Article 20. */
function scanRepeated(text: string, start: number, length: number, learnt: LearntWords): Label | undefined {
  const label = scanCounted(text.slice(length), start + length, learnt)
  if (!label) return undefined
  const readings = label.readings.map((each) => ({...each, ...insertion('bis', undefined, undefined)}))
  return {...label, text: text.slice(0, length) + label.text, start, readings}
}

function scanCounted(text: string, start: number, learnt: LearntWords): Label | undefined {
  const before = articleLength(text)
  const noun = before > 0 ? text.slice(before) : text
  const own = named(noun, learnt) ?? namedMany(noun, learnt)
  const name = own && before > 0 ? {...own, length: own.length + before} : own
  if (!name) return undefined
  const head = text.slice(0, name.length)
  const behind = text.slice(name.length)
  const sign = plainSign.exec(behind) ?? (behind === '' ? null : numberSign().exec(behind))
  if (!sign) return undefined
  const gap = name.length + sign[0].length
  // `BOOK THE FIRST`.
  const the = articleBetween.exec(text.slice(gap))
  const skipped = the && readCountWords(text.slice(gap + the[0].length)) ? the[0].length : 0
  const rest = text.slice(gap + skipped)
  // `Artist` is no `Art`, and `Parts of` none with a number.
  const isGlued =
    sign[0] === '' && !/[§.]$/.test(head) && head.charCodeAt(0) < 0x590 && !gluesNumeral.test(head)
  if (isGlued && !/^\d/.test(rest)) return undefined
  const found = readNumber(rest, name)
  if (!found) return undefined
  const printed = text.slice(0, gap + skipped + found.length)
  const until = range().exec(rest.slice(found.length))
  const [first] = found.readings
  if (
    until &&
    first!.kind === 'division' &&
    !first!.lettered &&
    Number(until[2]) > first!.number &&
    first!.inserted === 0 &&
    (until[1] === undefined || divisionOf(until[1]) === first!.division)
  )
    return rangeLabel(text, start, printed + until[0], {
      ...first!,
      until: Number(until[2]),
      suffix: `-${until[2]}${until[3]}`,
    })
  if (own?.isMany) return undefined
  // `§§ 5-7`: several say that it is a range.
  const several = /^§§/.test(text) ? found.readings.find((reading) => reading.until !== undefined) : undefined
  if (several) {
    const {printed: _, ...reading} = several
    return rangeLabel(text, start, printed, {...reading, prefix: ''})
  }
  const label = divisionLabel({text, start}, printed, 0, found.readings)
  const next = text.slice(label.end - start)
  // "Section 3 of this Act applies", "Part A shall": a reference at the start of a line goes on in lower case.
  const tail = text.slice(printed.length)
  if (goesOn(next) || enumerates.test(tail) || goesOn(tail.slice(parts.exec(tail)![0].length)))
    label.oddity = 4
  // `§ 12 Abs. 2`: an article that names its own parts is referred to.
  if (/^§§/.test(text) || refersTo().test(next)) label.oddity = 5
  return label
}

const articleBefore = new RegExp(String.raw`^(?:${articlesOfDivisions.ordinal.join('|')})\s+`, 'i')

/** `Erster Abschnitt`, `THE FIRST BOOK`, `BİRİNCİ BÖLÜM`. */
function scanOrdinalFirst(text: string, start: number, learnt: LearntWords): Label | undefined {
  const article = articleBefore.exec(text)?.[0].length ?? 0
  const rest = text.slice(article)
  const count = readCountWords(rest)
  if (!count || count.isOnly) return undefined
  const gap = /^\s+/.exec(rest.slice(count.length))?.[0].length
  if (gap === undefined) return undefined
  const noun = rest.slice(count.length + gap)
  const name = named(noun, learnt)
  if (!name || name.division === '§') return undefined
  // `Elfde hoofdstuk. Havens`: in small letters it is a title where nothing goes on.
  if (isSmall(noun) && (rest.slice(0, count.length).includes('.') || !endsTitle(noun, name.length)))
    return undefined
  const length = article + count.length + gap + name.length - (noun[name.length - 1] === '.' ? 1 : 0)
  const label = divisionLabel({text, start}, text.slice(0, length), 0, [
    divisionReading(name.division, count.number, name.rank),
  ])
  if (/^\s*(?:\p{Ll}|[,;)])/u.test(text.slice(length))) label.oddity = 4
  return label
}

/** Whether a title stops behind its noun, or a name follows a stop. */
const endsTitle = (noun: string, length: number): boolean => {
  const end = noun[length - 1] === '.' ? length - 1 : length
  return /^(?:[.:]\s+\p{Lu}|\s*[.:–—-]?$)/u.test(noun.slice(end))
}

const figureBefore = once(
  () =>
    new RegExp(
      String.raw`^(\d{1,4}|[IVXLC]{1,7}(?![\p{L}]))(?:[ -]?\.?([a-z])(?=[\s.])|\/([A-Z]{1,2})(?=[\s.])|([¹²³⁴-⁹][⁰¹²³⁴-⁹]?))?(?:\s?[-–]\s?(\d{1,4}))?[.:]?(?:${behindFigure.ends})?\s*(?:${behindFigure.words})?\s*(?=§|\p{L})`,
      'u',
    ),
)

const endings = [once(() => /^\d+-(?=\p{L})/u), once(() => /^\d+[- ][\p{L}\p{M}]{1,5} (?=\p{L})/u)]
const opensFigure = /^(?:\d|[IVXLC]{1,7}(?![A-Za-z]))/
const plainFigure = /^(?:\d{1,4}|[IVXLC]{1,7})\. (?=[A-Za-z])/

/** A letter or a `§`: a date and its time have none. */
const mayHoldWord = /[A-Za-z\u0080-\uffff]/

/** Most of what begins with a figure or a capital has no name of a division behind it, and the first look says so. */
function mayStandBefore(text: string, learnt: LearntWords): boolean {
  if (!opensFigure.test(text)) return false
  const plain = plainFigure.exec(text)
  return !plain || named(text.slice(plain[0].length), learnt) !== undefined
}

/** `8. gr. a.`: the letter of what was put in stands behind the word in Icelandic acts. */
const addedBehind = /^\.?\s([a-h])\.(?=$|\s+[\p{Lu}[])/u

/** `1. Abschnitt`, `2 kap.`, `3. §`, `II. FEJEZET`: a word that stands behind its number. */
function scanNumberFirst(text: string, start: number, learnt: LearntWords): Label | undefined {
  const book = ofBook.exec(text)?.[0]
  if (book !== undefined)
    return inBook(book, scanNumberFirst(text.slice(book.length), start + book.length, learnt))
  if (!mayStandBefore(text, learnt) || !mayHoldWord.test(text)) return undefined
  const count = figureBefore().exec(text)
  if (!count) return undefined
  // What is behind a number is its ending, `1-nji madda`, `1 වන වගන්තිය`, or the word itself, `1-modda`.
  const starts = [...endings.map((ending) => ending().exec(text)?.[0].length ?? 0), count[0].length]
  const from = starts.find((at) => at > 0 && named(text.slice(at), learnt)) ?? 0
  const noun = text.slice(from)
  const name = from > 0 ? named(noun, learnt) : undefined
  if (!name) return undefined
  const word = foldWord(noun.slice(0, name.length).replace(/\.$/, ''))
  if (name.division !== '§' && !numberFirst().has(word) && !learnt.get(word)?.isBehind) return undefined
  const rest = noun.slice(name.length)
  // `1. § 12 gilt entsprechend`: an item that cites. `V § 5 ods. 2`: Slovak and Czech for "in § 5", and no fifth.
  if (name.division === '§' && /(?:[.)]|[IVXLC])\s*$/.test(text.slice(0, from)) && /^\s*\d/.test(rest))
    return undefined
  const added = name.division === '§' ? null : addedBehind.exec(rest)
  const isTitled =
    added !== null ||
    /^[.:]?(?:$|\s+[("„“«»–—-]?\s?[\p{Lu}\p{Lo}(])/u.test(rest) ||
    (name.division === '§' && /^\s/.test(rest))
  if (!isTitled) return undefined
  const number = /^\d/.test(count[1]!) ? Number(count[1]) : readRoman(count[1]!)
  if (number === undefined) return undefined
  const until = count[5] ? Number(count[5]) : undefined
  // `4 § förordningen`: a label is followed by a sentence.
  const oddity = name.division === '§' && opensSmall(rest) ? 4 : 0
  const length = from + name.length + (added?.[0].length ?? 0)
  return divisionLabel({text, start}, text.slice(0, length), oddity, [
    {
      ...divisionReading(name.division, number, name.rank),
      ...insertion(undefined, count[2] ?? count[3] ?? added?.[1], count[4]?.normalize('NFKC')),
      ...(until && {until, suffix: `-${until}`}),
    },
  ])
}
