import type {Collation} from '../../collate/index.ts'
import type {Counts, Tally} from '../counts.ts'
import type {Lines} from '../phrase/lines.ts'
import type {PhrasePairs} from './pair.ts'
import type {Phrases} from './phrase-tree.ts'

/** Says how often translations say words and phrases for each other. */
export interface Counted {
  /** The same as plain values, made when they are asked for; those of parts of a work add up to these. */
  readonly counts: Counts
  /** How often a translation says the word that a phrase of one word is. */
  wordsOf(translation: number, phrase: number): number
}

/** @param pairs with how often each is met */
export function countWork(
  collation: Collation,
  lines: readonly Lines[],
  phrases: Phrases,
  pairs: PhrasePairs,
): Counted {
  const words = lines.map((own) => countNames(own, phrases))
  return {
    get counts() {
      return countsOf(collation, words, phrases, pairs)
    },
    wordsOf: (translation, phrase) => words[translation]![phrases.lastNameOf(phrase)] ?? 0,
  }
}

/** How often a translation says each word of content, by the number of its name. */
function countNames({words, stems}: Lines, phrases: Phrases): number[] {
  const byStem = new Int32Array(words.stemCount)
  for (let content = 0; content < stems.length; content++) byStem[stems[content]!]!++
  const counts: number[] = []
  for (const [stem, count] of byStem.entries()) if (count > 0) counts[phrases.nameAt(words, stem)] = count
  return counts
}

function countsOf(
  {translations, vocabulary}: Collation,
  words: readonly number[][],
  phrases: Phrases,
  pairs: PhrasePairs,
): Counts {
  /**
   * A phrase by its stems, which other runs and other parts of the work have, too; what stands for itself is told apart
   * by quotation marks.
   */
  const named = (text: string): string =>
    text.replace(/[^ ~]+/g, (name) => vocabulary.stemNames[Number(name)] ?? `"${name}"`)
  const idOf = (translation: number): string => translations[translation]!.id
  const met = new Map<string, Map<string, number>>()
  for (let pair = 0; pair < pairs.count; pair++) {
    const ids = `${idOf(pairs.translationA(pair))}\t${idOf(pairs.translationB(pair))}`
    const tally = met.get(ids) ?? new Map<string, number>()
    met.set(ids, tally)
    const [a, b] = [pairs.a.at(pair), pairs.b.at(pair)].map((phrase) => named(phrases.textOf(phrase)))
    tally.set(`${a}\t${b}`, pairs.times.at(pair))
  }
  const tallyOf = (counts: readonly number[]): Tally =>
    new Map(
      [...counts.entries()].flatMap(([name, count]) =>
        count > 0 ? [[named(`${phrases.nameOf(name)} `), count] as const] : [],
      ),
    )
  return {
    words: new Map(words.map((counts, translation) => [idOf(translation), tallyOf(counts)])),
    pairs: met,
  }
}
