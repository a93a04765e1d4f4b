import type {Collation} from '../collate/index.ts'
import {type Language, languageOf} from '../language/index.ts'
import {type Clause, clausesOf} from '../parse/index.ts'

/** A place where a text occurs: `clause.text.slice(start, end)`. */
export interface Hit {
  /** Index into `Collation.translations`. */
  translation: number
  clause: Clause
  start: number
  end: number
}

/**
 * Every place where the translations say something, whatever its case, inflection, quotes and blanks.
 * Where words are written apart, whole words are compared by stem; in Chinese and its like, where a
 * segmenter may cut the query and the text differently, the characters themselves.
 *
 * @returns hits in document order, translation by translation in the collation's order
 */
export function search({translations}: Pick<Collation, 'translations'>, query: string): Hit[] {
  return translations.flatMap((translation, index) => {
    const language = languageOf(translation.language)
    const find = finder(query, language)
    return clausesOf(translation).flatMap((clause) =>
      find(clause.text).map(([start, end]) => ({translation: index, clause, start, end})),
    )
  })
}

type Find = (text: string) => [start: number, end: number][]

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

function finder(query: string, language: Language): Find {
  const stems = stemsOf(query, language)
  return unspaced.test(query) || stems.length === 0 ? characters(query) : words(stems, language)
}

function words(stems: readonly string[], language: Language): Find {
  const stemOf = remember((form) => language.stem(language.fold(form)))
  return (text) => {
    const spans = language.words(text)
    const found: [number, number][] = []
    const count = spans.length / 2
    for (let first = 0; first + stems.length <= count; first++) {
      if (
        stems.every(
          (stem, i) => stemOf(text.slice(spans[2 * (first + i)]!, spans[2 * (first + i) + 1]!)) === stem,
        )
      ) {
        found.push([spans[2 * first]!, spans[2 * (first + stems.length) - 1]!])
      }
    }
    return found
  }
}

function characters(query: string): Find {
  const pattern = query
    .trim()
    .normalize('NFKC')
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replaceAll(/\s+/g, '\\s+')
    .replaceAll(/['’‘]/g, "['’‘]")
    .replaceAll(/["“”]/g, '["“”]')
  if (pattern === '') return () => []
  const expression = new RegExp(pattern, 'giu')
  return (text) => Array.from(text.matchAll(expression), ({index, 0: {length}}) => [index, index + length])
}

function stemsOf(query: string, language: Language): string[] {
  const spans = language.words(query)
  return Array.from({length: spans.length / 2}, (_, i) =>
    language.stem(language.fold(query.slice(spans[2 * i]!, spans[2 * i + 1]!))),
  )
}

function remember(compute: (form: string) => string): (form: string) => string {
  const known = new Map<string, string>()
  return (form) => {
    let value = known.get(form)
    if (value === undefined) {
      value = compute(form)
      known.set(form, value)
    }
    return value
  }
}
