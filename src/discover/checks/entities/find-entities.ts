import {capitalsTellNames, isCalling} from '../../../language/in-checks.ts'
import {cueWords, languageOf, numbersOf} from '../../../language/index.ts'
import {withoutLongRuns} from '../long-runs.ts'
import {matchesIn} from '../matches.ts'
import {monthsOf} from '../numbers/index.ts'
import type {Entity} from './entity.ts'

/** In signs of ASCII alone: where words have no blanks between them, the sentence goes on right behind an address. */
const address = /(?:https?:\/\/|www\.)(?:(?![<>")\]`])[!-~])+(?<![.,:;!?])|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu
/** `ISO/IEC 27001:2022`, `GB/T 1234`, `COVID-19`, `GPT-4`: letters in capitals with a number. */
const code = /\b\p{Lu}{2,}(?:\/\p{Lu}+)*(?:[ -]?\d[\d.:-]*\d|-?\d)(?![\p{L}\d]|[,’'\u00A0\u202F]\d)/gu
const capital = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`
/** Small words that stand inside a name; the longest first, since each is tried in turn. */
const inside = cueWords('inNames').sort((a, b) => b.length - a.length)
const joins = new Set([...inside, ...cueWords('inTitles')])
/** Words in capitals, with the small words that join them; of the whole, German nouns are no names. */
const name = new RegExp(String.raw`${capital}(?:(?:\s+(?:${inside.join('|')})){0,3}\s+${capital})*`, 'gu')

/** What is looked for by its form, and what every such thing holds: most texts have none, and end there. */
const forms = [
  {kind: 'address', pattern: address, hint: /:\/\/|www\.|@/},
  {kind: 'code', pattern: code, hint: /\d/},
] as const

/** Addresses, codes and names of a text; names only where capitals tell them (not in German, Chinese, Japanese). */
export function entitiesOf(whole: string, language: string, isOpening: (start: number) => boolean): Entity[] {
  const text = withoutLongRuns(whole)
  const entities: Entity[] = []
  for (const {kind, pattern, hint} of forms) {
    if (!hint.test(text)) continue
    for (const match of matchesIn(pattern, text)) {
      if (kind === 'code' && (isAmount(match[0]) || isShouted(text, match))) continue
      const form = kind === 'address' ? pageOf(match[0], language) : match[0].toLowerCase()
      const words = [form.replaceAll(/[\s-]/g, '')]
      entities.push({kind, start: match.index, end: match.index + match[0].length, words})
    }
  }
  if (!capitalsTellNames(language) || isAllCapitals(text)) return entities
  if (!mayName(text)) return entities
  const {fold, stem, pronouns} = languageOf(language)
  for (const match of matchesIn(name, text)) {
    const called = calledBy(match[0], language)
    const form = withoutMonth(match[0], language).slice(called)
    let start = match.index + called
    const end = start + form.length
    if (entities.some((entity) => start < entity.end && entity.start < end)) continue
    let words = partsOf(form)
    // The first word of a sentence has its capital from there: `Support the …`, `Encourage United Nations …`.
    if (isOpening(start) && words.length > 0) {
      const rest = text.slice(start, end).search(/\s\p{Lu}/u)
      if (rest < 0) continue
      words = partsOf(text.slice(start + rest + 1, end))
      start += rest + 1
    }
    const content = words
      .filter((word) => !joins.has(word.toLowerCase()) && !isPronoun(word, pronouns?.all))
      .map((word) => stem(fold(word.replace(/['’]s$/, ''))))
    // One word with a capital may be emphasis (`Party`) or a language's habit: two make a name, or one in capitals.
    if (content.length >= 2) entities.push({kind: 'name', start, end, words: content})
  }
  return entities.sort((x, y) => x.start - y.start)
}

/** Units of the word before a name that calls somebody, and of its blank: it is no part of the name. */
function calledBy(form: string, language: string): number {
  const [first = '', blank = ''] = /^(\S+)(\s+)/.exec(form)?.slice(1) ?? []
  return first !== '' && isCalling(first, language) ? first.length + blank.length : 0
}

/** `Me`, `Thy`, `His` of what is written in reverence; `US` and `WHO` are names. */
const isPronoun = (word: string, pronouns: RegExp | undefined): boolean =>
  pronouns !== undefined && !/^\p{Lu}{2}/u.test(word) && pronouns.test(word.toLowerCase())

/**
 * An address without what says nothing of its page: how it is fetched, the language of its text, as
 * `/de/`, `de.`, `-de.html`, `?lang=de`, and the `.html` that servers leave out.
 */
function pageOf(address: string, language: string): string {
  const [own] = language.toLowerCase().split('-')
  const tag = `${own}(?:[-_][a-z]{2,4})?`
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(
      new RegExp(
        `^${tag}\\.(?=.*\\.)|/${tag}(?=/|$)|[._-]${tag}(?=\\.[a-z]+$)|[?&](?:lang|language|locale|hl)=${tag}(?=&|$)`,
        'g',
      ),
      '',
    )
    .replace(/\.html?$(?<=\/.*)|\/$/, '')
}

/** A word before a number in a sentence that is in capitals: `NOT EXCEED USD 500`, `DE LOS 500`. */
function isShouted(text: string, {0: form, index}: RegExpExecArray): boolean {
  if (!/^\p{Lu}+ /u.test(form)) return false
  const around = text.slice(Math.max(0, index - 60), index).match(/\p{L}{3,}/gu) ?? []
  return around.length > 2 && around.every((word) => word === word.toUpperCase())
}

let currencies: ReadonlySet<string> | undefined

/** `EUR 250`: the code of a currency (ISO 4217) makes an amount, which other rules compare. */
function isAmount(form: string): boolean {
  if (!/^\p{Lu}{3}(?!\p{L})/u.test(form)) return false
  currencies ??= new Set(Intl.supportedValuesOf('currency').concat('RMB'))
  return currencies.has(form.slice(0, 3))
}

/**
 * Whether two capitals stand where a name may hold both: in one word, or in two with no more than three words in small
 * letters between them. Most texts have no such two, and end there.
 */
function mayName(text: string): boolean {
  // Small words since the last word with a capital; none is near at first.
  let between = 4
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isCapital =
      unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : unit >= 0xc0 && capitalLetter.test(text[at]!)
    if (isCapital) {
      if (between <= 3) return true
      between = 0
      isInWord = true
    } else if (isPartOfWord(unit)) {
      if (!isInWord) between++
      isInWord = true
    } else {
      isInWord = false
      if (!isBlank(unit)) between = 4
    }
  }
  return false
}

const capitalLetter = /[\p{Lu}\uD800-\uDFFF]/u
/** Letters, apostrophes, hyphens, and whatever is beyond Latin. */
const isPartOfWord = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || unit === 0x27 || unit === 0x2d || (unit >= 0xaa && unit !== 0x3000)
const isBlank = (unit: number): boolean => unit === 0x20 || (unit >= 9 && unit <= 13) || unit >= 0xa0

/** `Deliverables in May` is a thing and a date. */
function withoutMonth(name: string, language: string): string {
  const words = name.split(/(\s+)/)
  const last = words.at(-1)!.toLowerCase()
  if (words.length < 3 || !monthsOf(numbersOf(language)).has(last)) return name
  words.pop()
  while (words.length > 1 && (/^\s*$/.test(words.at(-1)!) || joins.has(words.at(-1)!.toLowerCase())))
    words.pop()
  return words.join('')
}

/** Words that begin with a capital; `AI-powered` is one, since its second part has none. */
const partsOf = (name: string): string[] => name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))

/** A text in capitals throughout tells no names. */
function isAllCapitals(text: string): boolean {
  let small = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x61 && unit <= 0x7a) small++
  }
  if (2 * small >= text.length) return false
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0)
}
