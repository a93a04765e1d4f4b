import type {Collation} from '../../../collate/index.ts'
import {languageOf} from '../../../language/index.ts'
import type {Quoted} from '../place.ts'

/** What is wrong with a term that a text defines. */
export interface DefinedTerm {
  kind: 'twice' | 'unused' | 'undefined'
  row: number
  term: string
  at: Quoted
  /** The definition before, or that of another translation; none of a term that is not used. */
  beside?: Quoted
}

/** A text with fewer definitions quotes words, and defines none. */
const leastTerms = 2

interface Definition {
  row: number
  at: Quoted
}

/** By term, its definitions in the order of the text. */
type Definitions = Map<string, Definition[]>

/** What a translation defines, and where words begin in it. */
interface Defining {
  definitions: Definitions
  /** Rows with a word, or several, that begin so: all others need no look. */
  rowsOf(stem: string): Iterable<number>
}

/** Terms that a translation defines twice, or defines and never uses, or uses without the definition that another has. */
export function definedTerms(collation: Collation): DefinedTerm[] {
  const all = collation.translations.map(
    (_, translation): Defining => ({
      definitions: definitionsIn(collation, translation),
      rowsOf: rowsByBeginning(collation, translation),
    }),
  )
  const found: DefinedTerm[] = []
  for (const [translation, defining] of all.entries()) {
    const own = defining.definitions
    if (own.size < leastTerms) continue
    for (const [term, [first, ...more]] of own) {
      for (const {row, at} of more) found.push({kind: 'twice', row, term, at, beside: first!.at})
      const names = [term, ...inSentences(term)]
      const isUsed = names.some((name) => usesOf(collation, translation, name, defining).next().value)
      if (more.length === 0 && !isUsed) found.push({kind: 'unused', row: first!.row, term, at: first!.at})
    }
    for (const [other, theirs] of all.entries())
      if (other !== translation)
        found.push(...lostDefinitions(collation, [translation, own], [other, theirs]))
  }
  return found
}

/**
 * How a term is written inside a sentence whose definition opens one: `Object code` is `object code` there, `The Program`
 * `the Program`. A capital that all its words have, or its only one, is its own.
 */
function inSentences(term: string): string[] {
  const [first = '', ...rest] = term.split(' ')
  const hasSmall = rest.some((word) => /^\p{Ll}/u.test(word))
  const isArticle = rest.length > 0 && first.length <= 3 && /^\p{Lu}\p{Ll}+$/u.test(first)
  return hasSmall || isArticle ? [`${first.toLowerCase()} ${rest.join(' ')}`] : []
}

/** Terms of one translation that another in its language uses as they are written there, and does not define. */
function* lostDefinitions(
  collation: Collation,
  [translation, own]: [number, Definitions],
  [other, theirs]: [number, Defining],
): Generator<DefinedTerm> {
  const [language, there] = [translation, other].map((one) => collation.translations[one]!.language)
  if (language !== there) return
  for (const [term, [first]] of own) {
    if (theirs.definitions.has(term) || !/^\p{Lu}/u.test(term)) continue
    const use = usesOf(collation, other, term, theirs).next().value
    if (use) yield {kind: 'undefined', row: use.row, term, at: use.at, beside: first!.at}
  }
}

function definitionsIn({translations, rows}: Collation, translation: number): Definitions {
  const {definitions} = languageOf(translations[translation]!.language)
  const found: Definitions = new Map()
  if (!definitions) return found
  for (const [row, {readings}] of rows.entries())
    for (const {clause, start, end} of readings[translation]!) {
      const text = clause.text.slice(start, end)
      if (!/["“„«「『]/.test(text)) continue
      for (const expression of definitions())
        for (const match of text.matchAll(expression)) {
          const term = match.groups!.term!
          const from = start + match.index + match[0].indexOf(term)
          const place = {translation, clause, start: from, end: from + term.length}
          const known = found.get(term)
          const definition = {row, at: {translation, quote: term, place}}
          if (known) known.push(definition)
          else found.set(term, [definition])
        }
    }
  return found
}

/** Where a text names a term, other than where it defines it; another number or case counts, too: the longest ending is 4. */
function* usesOf(
  {rows}: Collation,
  translation: number,
  term: string,
  {definitions, rowsOf}: Defining,
): Generator<Definition, undefined> {
  const stem = term.length > 5 ? term.slice(0, -1) : term
  for (const row of rowsOf(stem))
    for (const {clause, start, end} of rows[row]!.readings[translation]!) {
      for (
        let at = clause.text.indexOf(stem, start);
        at >= 0 && at < end;
        at = clause.text.indexOf(stem, at + 1)
      ) {
        const [, rest = ''] = /^(\p{L}*)/u.exec(clause.text.slice(at + stem.length)) ?? []
        const isWord = !/[\p{L}\p{N}]/u.test(clause.text[at - 1] ?? ' ') && rest.length <= 4
        const isDefinition = (definitions.get(term) ?? []).some(
          ({at: {place}}) => 'clause' in place && place.clause === clause && place.start === at,
        )
        if (!isWord || isDefinition) continue
        const place = {translation, clause, start: at, end: at + stem.length + rest.length}
        yield {row, at: {translation, quote: clause.text.slice(place.start, place.end), place}}
      }
    }
}

/** By so many first letters rows are known; a text of thousands of terms would be gone through for each of them. */
const beginnings = [12, 6, 3, 2, 1]
/** For so many it is quicker to go through the text. */
const fewTerms = 30

function rowsByBeginning({rows}: Collation, translation: number): Defining['rowsOf'] {
  const known = new Map<number, Map<string, number[]>>()
  const read = (length: number): Map<string, number[]> => {
    const found = new Map<string, number[]>()
    for (const [row, {readings}] of rows.entries())
      for (const {clause, start, end} of readings[translation]!)
        for (let at = start; at < end; at++) {
          if (/[\p{L}\p{N}]/u.test(clause.text[at - 1] ?? ' ')) continue
          const beginning = clause.text.slice(at, at + length)
          const places = found.get(beginning)
          if (!places) found.set(beginning, [row])
          else if (places.at(-1) !== row) places.push(row)
        }
    return found
  }
  let asked = 0
  return (stem) => {
    const length = beginnings.find((one) => one <= stem.length)
    if (length === undefined || asked++ < fewTerms) return rows.keys()
    const found = known.get(length) ?? read(length)
    known.set(length, found)
    return found.get(stem.slice(0, length)) ?? []
  }
}
