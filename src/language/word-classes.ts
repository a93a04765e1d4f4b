import type {WordSet} from './engine/memo.ts'

/** What class a word has, where its form tells. */
export type WordClass = 'noun' | 'verb' | 'adjective'

/** How a language without a dictionary of word classes tells them. All words lower case and folded. */
export interface WordClasses {
  /** Endings that verbs have, and hardly anything else. */
  verbEndings?: RegExp
  /** Words with such an ending that are none. */
  noVerbs?: WordSet
  /** Verbs of drafting, as they stand in sentences, that no ending tells. */
  verbs?: WordSet
  /** Endings of participles: what was done to a thing is seldom part of its name. */
  participles?: RegExp
  /** Endings of adjectives, where what depends on a noun follows it without a small word (`права гостей`). */
  adjectives?: RegExp
  /** Endings of nouns that look like those of adjectives. */
  nouns?: RegExp
}

/** The class of a folded word; undefined where nothing tells it. */
export function classOf(
  {verbEndings, noVerbs, verbs, adjectives, nouns}: WordClasses,
  folded: string,
): WordClass | undefined {
  if (verbs?.has(folded) || (verbEndings?.test(folded) && !noVerbs?.has(folded))) return 'verb'
  if (nouns?.test(folded)) return 'noun'
  if (!adjectives) return undefined
  return adjectives.test(folded) ? 'adjective' : 'noun'
}
