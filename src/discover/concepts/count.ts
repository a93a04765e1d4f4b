import type {Collation} from '../../collate/index.ts'
import {append} from '../../group.ts'
import {type Counts, merge, nothing} from '../counts.ts'
import type {Lines} from '../phrase/lines.ts'
import type {Pair} from './pair.ts'
import type {Phrase} from './phrase.ts'

/** Rows are counted so many at a time, as if each part of the work were counted by somebody else. */
const part = 4096

/** Says how often translations say words and phrases for each other, from counts of the parts of a work. */
export interface Counted {
  counts: Counts
  wordsOf(translation: number, word: Phrase): number
  timesOf(pair: Pair): number
}

export function countWork(collation: Collation, lines: readonly Lines[], pairs: readonly Pair[]): Counted {
  const {translations, rows, vocabulary} = collation
  const texts = new Map<Phrase, string>()
  /**
   * A phrase by its stems, which other runs and other parts of the work have, too; what stands for itself is told apart
   * by quotation marks.
   */
  const textOf = (phrase: Phrase): string => {
    const known =
      texts.get(phrase) ??
      phrase.replace(/[^ ~]+/g, (name) => vocabulary.stemNames[Number(name)] ?? `"${name}"`)
    texts.set(phrase, known)
    return known
  }
  const idsOf = ({translationA, translationB}: Pair): string =>
    `${translations[translationA]!.id}\t${translations[translationB]!.id}`
  const nameOf = ({a, b}: Pair): string => `${textOf(a)}\t${textOf(b)}`
  const byPart = new Map<number, Pair[]>()
  for (const pair of pairs) append(byPart, Math.floor(pair.row / part), pair)
  let counts = nothing
  for (let number = 0; number * part < rows.length; number++) {
    const to = Math.min(rows.length, (number + 1) * part)
    const words = new Map(
      lines.map((own, translation) => [
        translations[translation]!.id,
        countStems(own, number * part, to, textOf),
      ]),
    )
    const met = new Map<string, Map<string, number>>()
    for (const pair of byPart.get(number) ?? []) {
      const tally = met.get(idsOf(pair)) ?? new Map<string, number>()
      met.set(idsOf(pair), tally)
      tally.set(nameOf(pair), (tally.get(nameOf(pair)) ?? 0) + 1)
    }
    counts = merge(counts, {words, pairs: met})
  }
  return {
    counts,
    wordsOf: (translation, word) =>
      counts.words.get(translations[translation]!.id)?.get(textOf(word.replace('~', ''))) ?? 0,
    timesOf: (pair) => counts.pairs.get(idsOf(pair))!.get(nameOf(pair))!,
  }
}

function countStems(
  {words, stems, contentStarts}: Lines,
  from: number,
  to: number,
  textOf: (phrase: Phrase) => string,
): Map<string, number> {
  const counts = new Int32Array(words.stemCount)
  for (let at = contentStarts[from]!; at < contentStarts[to]!; at++) counts[stems[at]!]!++
  const tally = new Map<string, number>()
  for (const [stem, count] of counts.entries())
    if (count > 0) tally.set(textOf(`${words.nameOf(stem)} `), count)
  return tally
}
