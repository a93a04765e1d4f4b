import type {Collation} from '../collate/index.ts'
import {expectGiven, hasField} from '../failure.ts'
import {type Language, languageOf} from '../language/index.ts'
import {type Clause, clausesOf} from '../parse/index.ts'
import {composed} from './composed.ts'

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
 * @param word whether to find whole words only, in this very form whatever its case
 * @returns hits in document order, translation by translation in the collation's order
 */
export function search(
  collation: Pick<Collation, 'translations'>,
  query: string,
  {word = false}: {word?: boolean} = {},
): Hit[] {
  expectGiven(hasField(collation, 'translations', 'object'), 'search', 'what `collate` gives', collation)
  expectGiven(typeof query === 'string', 'search', 'the words to find', query)
  const {translations} = collation
  return translations.flatMap((translation, index) => {
    const language = languageOf(translation.language)
    const find = word ? words(query, language, caseless) : finder(query, language)
    return clausesOf(translation).flatMap((clause) =>
      find(clause.text).map(([start, end]) => ({translation: index, clause, start, end})),
    )
  })
}

/**
 * The same for whoever brings a way to find of their own: all texts at once, so that it may limit its time.
 *
 * @param find per text, composed (NFC), where it says what is sought
 */
export function searchBy(
  {translations}: Pick<Collation, 'translations'>,
  find: (texts: readonly string[]) => [start: number, end: number][][],
): Hit[] {
  const clauses = translations.flatMap((translation, index) =>
    clausesOf(translation).map((clause) => ({translation: index, clause})),
  )
  const texts = clauses.map(({clause}) => composed(clause.text, 'NFC'))
  return find(texts.map(({text}) => text)).flatMap((spans, at) =>
    spans.map((span) => {
      const [start, end] = texts[at]!.spanOf(...span)
      return {...clauses[at]!, start, end}
    }),
  )
}

const caseless = (form: string): string => form.normalize('NFKC').toLowerCase().replaceAll(/[’‘]/g, "'")

type Find = (text: string) => [start: number, end: number][]

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

function finder(query: string, language: Language): Find {
  const hasWords = language.words(query).length > 0
  if (unspaced.test(query) || !hasWords) return characters(query)
  return words(query, language, (form) => language.stem(language.fold(form)))
}

/** Words that follow each other and are those of the query, as far as `sameOf` says. */
function words(query: string, language: Language, sameOf: (form: string) => string): Find {
  const stemOf = remember(sameOf)
  const asked = language.words(query)
  const stems = Array.from({length: asked.length / 2}, (_, i) =>
    sameOf(query.slice(asked[2 * i]!, asked[2 * i + 1]!)),
  )
  if (stems.length === 0) return () => []
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
  return (value) => {
    const {text, spanOf} = composed(value, 'NFKC')
    return Array.from(text.matchAll(expression), ({index, 0: {length}}) => spanOf(index, index + length))
  }
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
