import {
  expressionOf,
  languageOf,
  type NumberLexicon,
  numbersOf,
  readIdeographs,
} from '../../language/index.ts'
import {once} from '../../once.ts'

/** What a text shows without being understood. */
export interface Signs {
  length: number
  /** Values of digits and number words from 2 on: 1 may be an article. */
  numbers: Set<number>
  /** Words without accents and their beginnings, and what stands in Latin letters in a text of another script. */
  beginnings: Set<string>
  /** Classes of modal expressions; undefined where the language has no list of them. */
  norms: Set<string> | undefined
  /** Its words, function words left out, pairs of signs where none is set apart; the first sixty. */
  words: readonly string[]
  /** Whether it denies; undefined where that is not known. */
  denies: boolean | undefined
}

/** Words that share so many first letters may be cognates: `refusal`, `refus`; shorter words agree by chance. */
const cognate = 4
/** Of a long text, what stands first tells enough. */
const mostWords = 60

const unspaced = once(
  (): RegExp =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u,
)
const word = once((): RegExp => /\p{L}[\p{L}\p{M}]*/gu)
const digits = once((): RegExp => /\p{Nd}+(?:[.,\u00a0\u202f' ]\p{Nd}{3})*/gu)

/** Reads what a text shows; `tag` is its language. */
export function signsOf(text: string, tag: string): Signs {
  const language = languageOf(tag)
  const {norms, negation} = language
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const beginnings = new Set<string>()
  for (const [found] of plain.matchAll(word()))
    if (found.length >= cognate && !language.isFunctionWord(found))
      beginnings.add(found).add(found.slice(0, cognate))
  const words = new Set([...text.toLowerCase().matchAll(word())].flatMap(([found]) => partsOf(found)))
  return {
    length: text.length,
    numbers: numbersIn(text, numbersOf(tag)),
    beginnings,
    words: [...words].filter((one) => !language.isFunctionWord(one)).slice(0, mostWords),
    norms: norms && new Set(normsIn(text, norms)),
    denies:
      negation &&
      new RegExp(negation.strong, 'iu').test(text.replaceAll(new RegExp(negation.neutral, 'giu'), ' ')),
  }
}

function numbersIn(text: string, lexicon: NumberLexicon): Set<number> {
  const values = new Set<number>()
  const add = (value: number | undefined): void => {
    if (value !== undefined && value > 1) values.add(value)
  }
  for (const [found] of text.matchAll(digits()))
    add(Number(found.replaceAll(/\P{Nd}/gu, '').replaceAll(/[^0-9]/gu, digitValue)))
  if (lexicon.ideographic) {
    for (const found of numeralsIn(text)) add(readIdeographs(found))
    return values
  }
  for (const [found] of text.toLowerCase().matchAll(word()))
    add(lexicon.cardinals[found] ?? lexicon.compound?.(found)?.value)
  return values
}

/** Runs of ideographs that are numerals each. */
function numeralsIn(text: string): string[] {
  const marks = Array.from(text, (sign) =>
    sign > '\u2fff' && readIdeographs(sign) !== undefined ? sign : ' ',
  )
  return marks.join('').split(/ +/).filter(Boolean)
}

const isDigit = once((): RegExp => /^\p{Nd}$/u)

/** Of a digit of any script its value: Unicode has them ten by ten, from zero on. */
function digitValue(digit: string): string {
  let value = 0
  while (isDigit().test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value++
  return String(value % 10)
}

/** A word, or the pairs of signs of a script that sets no words apart. */
function partsOf(found: string): string[] {
  if (!unspaced().test(found)) return [found]
  return Array.from({length: Math.max(1, found.length - 1)}, (_, i) => found.slice(i, i + 2))
}

/** Permission and what may happen, recommendation and duty are often exchanged between languages. */
const plainer: Readonly<Record<string, string>> = {possibility: 'permission', recommendation: 'obligation'}

function normsIn(text: string, norms: NonNullable<ReturnType<typeof languageOf>['norms']>): string[] {
  return [...text.matchAll(expressionOf(norms))].map((match) => {
    const at = match.slice(1).findIndex((group) => group !== undefined)
    const [norm = ''] = norms.patterns[at] ?? []
    return plainer[norm] ?? norm
  })
}
