import {type Collation, memoByIndex, type Words} from '../../../collate/index.ts'
import {group} from '../../../group.ts'
import type {Pair} from '../compared-pairs.ts'
import type {FormTables} from '../form-table.ts'
import type {Glued} from './glued.ts'

/** A word that a text writes so often is one: `anyone` beside `any one`. */
const leastCoined = 3
/**
 * Of so many places where blanks were lost, one at least has a small word, which nearly every second word of a text is; who writes
 * compounds as one (`cornerstone`) has others.
 */
const mostOfOneSure = 4
/** In letters: shorter ones are words of their own. */
const shortest = 5
const inLetters = /^[\p{L}\p{M}]+$/u

/** A word of one text that stands as two in the other. */
interface Joined {
  row: number
  word: number
  translation: number
  /** One of the two is a function word: `shallprotect`, `ofsmall`. */
  isSure: boolean
}

/**
 * Words that a text writes as one where the other text of the row writes two: `shallprotect` beside `shall protect`. They
 * must be unknown to the other text as one word, and one of the two a function word: `database` beside `data base` is a
 * compound. Where a text has such places, two others that it writes as one are glued, too (`publicorder`).
 *
 * Linear: of each row the few words that the other text never has are looked for among its neighbours, by length, in a
 * long row among those of their length, first and last letter.
 */
export function gluedAcross(
  collation: Collation,
  pairs: readonly Pair[],
  tables: FormTables,
): Map<number, Glued[]> {
  const found = new Map<number, Glued[]>()
  const known = memoByIndex((translation) => formsOf(collation, translation))
  for (const {a, b} of pairs) {
    // Parts of a word of one language say nothing of another: `online` beside `on-line`.
    if (collation.words(a).language !== collation.words(b).language) continue
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const joined = joinedIn(collation, one, other, known, tables)
      const sure = joined.filter(({isSure}) => isSure).length
      const mayTrust = sure > 0 && joined.length <= mostOfOneSure * sure
      for (const each of mayTrust ? joined : []) note(found, collation, each)
    }
  }
  return found
}

/** How often a text has each form, up to so often that it is surely meant. */
function formsOf({vocabulary, words}: Collation, translation: number): Uint8Array {
  const has = new Uint8Array(vocabulary.forms.length)
  for (const form of words(translation).forms) if (has[form]! < leastCoined) has[form]!++
  return has
}

function joinedIn(
  collation: Collation,
  one: number,
  other: number,
  countsOf: (translation: number) => Uint8Array,
  tables: FormTables,
): Joined[] {
  const found: Joined[] = []
  const [counts, has] = [countsOf(one), countsOf(other)]
  const [own, beside] = [collation.words(one), collation.words(other)]
  for (let row = 0; row < collation.rows.length; row++) {
    const [from, to] = [beside.rowStarts[row]!, beside.rowStarts[row + 1]!]
    if (to - from < 2) continue
    const near =
      to - from > longRow ? neighboursByShape(beside, from, to, collation.vocabulary.forms) : undefined
    for (let word = own.rowStarts[row]!; word < own.rowStarts[row + 1]!; word++) {
      const form = own.forms[word]!
      if (has[form]! > 0 || counts[form]! >= leastCoined || tables.lengthOf(form) < shortest) continue
      const first = neighboursThatMake(form, beside, near ?? {from, to}, collation, tables)
      if (first < 0 || isHyphened(collation, row, other, beside, first)) continue
      if (own.language.compounds?.has(collation.vocabulary.forms[form]!)) continue
      const isSure = holdsFunctionWord(beside, first, form, collation)
      found.push({row, word, translation: one, isSure})
    }
  }
  return found
}

/** `on-line`, `world-wide`: a hyphen tells that the two are one word, however it is written. */
function isHyphened(
  {rows}: Collation,
  row: number,
  translation: number,
  words: Words,
  first: number,
): boolean {
  const {passages, starts, ends} = words
  if (passages[first] !== passages[first + 1] || starts[first + 1]! - ends[first]! !== 1) return false
  const {clause} = rows[row]!.readings[translation]![passages[first]!]!
  return /[-\u2010\u2011]/.test(clause.text[ends[first]!]!)
}

/** A row of more words is looked through once, not for each word anew. */
const longRow = 500
/** First words of two neighbours, by the length of both and the letters that they begin and end with. */
type Neighbours = ReadonlyMap<string, readonly number[]>
const shapeOf = (head: string, tail: string, length: number): string => `${length} ${head[0]} ${tail.at(-1)}`

function neighboursByShape({forms}: Words, from: number, to: number, all: readonly string[]): Neighbours {
  const places = Array.from({length: to - from - 1}, (_, at) => from + at)
  return group(places, (word) => {
    const [head, tail] = [all[forms[word]!]!, all[forms[word + 1]!]!]
    return shapeOf(head, tail, head.length + tail.length)
  })
}

/** The first of two neighbours that together are a form; -1 where none are. */
function neighboursThatMake(
  form: number,
  {forms}: Words,
  near: Neighbours | {from: number; to: number},
  {vocabulary}: Collation,
  tables: FormTables,
): number {
  const length = tables.lengthOf(form)
  const whole = vocabulary.forms[form]!
  const makes = (word: number): boolean =>
    tables.lengthOf(forms[word]!) + tables.lengthOf(forms[word + 1]!) === length &&
    whole.startsWith(vocabulary.forms[forms[word]!]!) &&
    whole.endsWith(vocabulary.forms[forms[word + 1]!]!)
  const found =
    'from' in near ? firstBetween(near, makes) : near.get(shapeOf(whole, whole, length))?.find(makes)
  return found !== undefined && inLetters.test(whole) ? found : -1
}

function firstBetween(
  {from, to}: {from: number; to: number},
  makes: (word: number) => boolean,
): number | undefined {
  for (let word = from; word + 1 < to; word++) if (makes(word)) return word
  return undefined
}

function holdsFunctionWord(
  {language, forms}: Words,
  first: number,
  form: number,
  {vocabulary}: Collation,
): boolean {
  const isFunctionWord = (id: number): boolean => language.isFunctionWord(vocabulary.forms[id]!)
  return (isFunctionWord(forms[first]!) || isFunctionWord(forms[first + 1]!)) && !isFunctionWord(form)
}

function note(found: Map<number, Glued[]>, {words, rows}: Collation, {row, word, translation}: Joined): void {
  const {passages, starts, ends} = words(translation)
  const {clause} = rows[row]!.readings[translation]![passages[word]!]!
  const [start, end] = [starts[word]!, ends[word]!]
  const place = {translation, clause, start, end}
  const own = found.get(row) ?? []
  own.push({row, at: {translation, quote: clause.text.slice(start, end), place}})
  found.set(row, own)
}
