import type {Lines} from '../phrase/lines.ts'
import type {Phrases} from './phrase-tree.ts'

/** How often a translation says the last word of a phrase, over the whole work. */
export type CountWord = (translation: number, phrase: number) => number

/** @param lines by translation */
export function wordCounter(lines: readonly Lines[], phrases: Phrases): CountWord {
  const counts = lines.map((own) => countNames(own, phrases))
  return (translation, phrase) => counts[translation]![phrases.lastNameOf(phrase)] ?? 0
}

/** How often a translation says each word of content, by the number of its name. */
function countNames({words, stems}: Lines, phrases: Phrases): number[] {
  const byStem = new Int32Array(words.stemCount)
  for (let content = 0; content < stems.length; content++) byStem[stems[content]!]!++
  const counts: number[] = []
  for (const [stem, count] of byStem.entries()) if (count > 0) counts[phrases.nameAt(words, stem)] = count
  return counts
}
