import type {Collation} from '../../collate/index.ts'
import {type ScriptVariant, scriptVariants} from '../../language/in-checks.ts'
import {primarySubtag} from '../../language/index.ts'
import type {Pair} from './compared-pairs.ts'
import type {Quoted} from './place.ts'

/** Two texts that write the same words in two ways of their script, with the first place where they do. */
export interface Variant {
  row: number
  a: Quoted
  b: Quoted
  /** What each writes: `traditional characters`. */
  writes: readonly [a: string, b: string]
  /** In how many rows. */
  rows: number
}

/** In fewer rows it may be chance, or a word that is quoted. */
const leastRows = 4
/** A work of more rows shows it in these. */
const mostRows = 3000
/** Forms of which no word can be written in two ways are passed over. */
const mayVary = /[^a-z0-9'-]|[ao]e|ss/

/**
 * Ways of writing that set two texts in one language apart throughout, each told once: the words are the same, and so
 * folded before terms are compared. One that a text mixes is none. Linear.
 */
export function scriptVariantsOf(collation: Collation, pairs: readonly Pair[]): Variant[] {
  return pairs.flatMap((pair) => variantsOf(collation, pair))
}

interface Seen {
  variant: ScriptVariant
  /** Whether the first text writes as `one` does. */
  isOne: boolean
  first: Variant
  rows: number
  mixed: number
}

function variantsOf(collation: Collation, {a, b}: Pair): Variant[] {
  const language = primarySubtag(collation.translations[a]!.language)
  const known = scriptVariants.filter(({tags}) => tags.length === 0 || tags.includes(language))
  const seen = new Map<ScriptVariant, Seen>()
  const rows = Math.min(collation.rows.length, mostRows)
  for (let row = 0; row < rows; row++) {
    const inRow = new Set<ScriptVariant>()
    for (const [one, other] of pairsOfWords(collation, row, a, b)) {
      for (const variant of known) {
        const isOne = tells(variant, one.quote, other.quote)
        if (isOne === undefined || inRow.has(variant)) continue
        inRow.add(variant)
        const before = seen.get(variant)
        if (before) before[before.isOne === isOne ? 'rows' : 'mixed']++
        else
          seen.set(variant, {
            variant,
            isOne,
            first: firstOf(row, one, other, variant, isOne),
            rows: 1,
            mixed: 0,
          })
      }
    }
  }
  return [...seen.values()]
    .filter(({rows: count, mixed}) => count >= leastRows && mixed === 0)
    .map(({first, rows: count}) => ({...first, rows: count}))
}

const firstOf = (
  row: number,
  a: Quoted,
  b: Quoted,
  {one, other}: ScriptVariant,
  isOne: boolean,
): Variant => ({
  row,
  a,
  b,
  writes: isOne ? [one.name, other.name] : [other.name, one.name],
  rows: 1,
})

/** Whether the first word is written as `one` is and the second as `other`, or the other way; else undefined. */
function tells({one, other}: ScriptVariant, first: string, second: string): boolean | undefined {
  const [left, right] = [first.toLowerCase(), second.toLowerCase()]
  if (one.has(left) && !one.has(right) && other.has(right)) return true
  if (one.has(right) && !one.has(left) && other.has(left)) return false
  return undefined
}

/** Words of a row that are one form and are written otherwise. */
function* pairsOfWords(collation: Collation, row: number, a: number, b: number): Generator<[Quoted, Quoted]> {
  const {vocabulary} = collation
  const [left, right] = [collation.words(a), collation.words(b)]
  const places = new Map<number, number>()
  for (let word = right.rowStarts[row]!; word < right.rowStarts[row + 1]!; word++) {
    const form = right.forms[word]!
    if (!places.has(form) && mayVary.test(vocabulary.forms[form]!)) places.set(form, word)
  }
  if (places.size === 0) return
  for (let word = left.rowStarts[row]!; word < left.rowStarts[row + 1]!; word++) {
    const partner = places.get(left.forms[word]!)
    if (partner === undefined) continue
    const [one, other] = [quotedAt(collation, row, a, word), quotedAt(collation, row, b, partner)]
    if (one.quote !== other.quote) yield [one, other]
  }
}

function quotedAt(collation: Collation, row: number, translation: number, word: number): Quoted {
  const {passages, starts, ends} = collation.words(translation)
  const {clause} = collation.rows[row]!.readings[translation]![passages[word]!]!
  const [start, end] = [starts[word]!, ends[word]!]
  return {translation, quote: clause.text.slice(start, end), place: {translation, clause, start, end}}
}
