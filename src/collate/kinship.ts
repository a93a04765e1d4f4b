import {inOneLanguage, languageOf} from '../language/index.ts'
import {clausesOf, readKey, type Translation} from '../parse/index.ts'

/** What shows whether a text is a translation of the same work as another. */
export interface Outline {
  language: string
  /** Numbers of the clauses that have one, whatever is printed around them: `1.2` for `Art.1.(2)`, `§ 1.b`. */
  numbers: Set<string>
  /** Lengths of all clauses in order. */
  lengths: number[]
  /** Clauses that are headings alone. */
  headings: number
  /** Stems that mean something. */
  words: Set<string>
}

/** At least this much of two outlines must agree for the texts to be taken for translations of one work. */
export const leastKinship = 0.5

/** What tells one work from another: numbers, lengths and headings of its clauses, and the stems of its words. */
export function outlineOf(translation: Translation): Outline {
  const clauses = clausesOf(translation)
  const language = languageOf(translation.language)
  const words = new Set<string>()
  for (const {text} of clauses) {
    const spans = language.words(text)
    for (let i = 0; i < spans.length; i += 2) {
      const folded = language.fold(text.slice(spans[i]!, spans[i + 1]!))
      if (!language.isFunctionWord(folded)) words.add(language.stem(folded))
    }
  }
  return {
    language: translation.language,
    numbers: new Set(clauses.filter(({label}) => label !== '').map(({key}) => numbersOf(key))),
    lengths: clauses.map(({text}) => text.length),
    headings: clauses.filter(({heading, text}) => heading !== undefined && heading.length === text.length)
      .length,
    words,
  }
}

/**
 * How much two texts look like translations of one work, 0–1: by their numbers, whatever is printed around them;
 * where they have none, by their words, or in two languages by how many parts they have and how long these are.
 * Symmetric. Cheap beside laying them side by side, for folders of hundreds of texts.
 */
export function kinshipOf(a: Outline, b: Outline): number {
  const same = inOneLanguage(a.language, b.language) || a.language === 'und' || b.language === 'und'
  const words = same ? shared(a.words, b.words) : undefined
  const numbers = Math.min(a.numbers.size, b.numbers.size) < 2 ? 0 : shared(a.numbers, b.numbers)
  // Two long texts in one language that share no words are two works, though both count from 1 to 25.
  const enough = Math.min(a.words.size, b.words.size) >= fewWords
  if (words !== undefined && words < unakin && enough) return words
  return Math.max(numbers, words === undefined ? shapes(a, b) : words * ratio(sum(a.lengths), sum(b.lengths)))
}

const fewWords = 60
/** Two translations of a long text share 0.8 of their words, a comment on it up to 0.65, two contracts some 0.2. */
const unakin = 0.1

/** Share of the smaller set that the other has too; of half the larger one, if that is more. */
function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size === 0) return 0
  let both = 0
  for (const one of few) if (many.has(one)) both++
  return both / Math.max(few.size, many.size / 2)
}

/** How alike the parts of two unnumbered texts are in number, kind and length, none of which needs a language. */
function shapes(a: Outline, b: Outline): number {
  if (Math.min(a.lengths.length, b.lengths.length) < 2) return 0
  const counts = ratio(a.lengths.length, b.lengths.length) * ratio(a.headings + 1, b.headings + 1)
  return counts * (1 - shift(a.lengths, b.lengths))
}

const ratio = (x: number, y: number): number => Math.min(x, y) / Math.max(x, y, 1)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** How far apart the same share of the parts stands in the two texts, 0–1 (Kolmogorov & Smirnov's distance). */
function shift(a: readonly number[], b: readonly number[]): number {
  const [one, two] = [shares(a), shares(b)]
  let most = 0
  for (let step = 1; step < steps; step++) {
    const at = (list: readonly number[]): number => list[Math.round((step / steps) * (list.length - 1))]!
    most = Math.max(most, Math.abs(at(one) - at(two)))
  }
  return most
}

const steps = 20

/** Of each part, how much of the text is over when it ends. */
function shares(lengths: readonly number[]): number[] {
  const total = sum(lengths) || 1
  let over = 0
  return lengths.map((length) => {
    over += length
    return over / total
  })
}

/** What the levels of a key count, whatever their kind: `Art.1.(2)` is `1.2`. */
function numbersOf(key: string): string {
  return readKey(key)
    .map(({kind, name = '', number, suffix = ''}) => (kind === 'word' ? name : `${number}`) + suffix)
    .join('.')
}
