import type {Collation} from '../../collate/index.ts'
import {append, group} from '../../group.ts'
import type {Span} from '../word-spans.ts'
import type {Divergent} from './divergent.ts'

/** A link between two words, as indices into the columns of their translations. */
interface Use {
  row: number
  word: number
  pivotWord: number
  score: number
}

/** How much a link between different words is worth, 0–1. */
export type Support = (of: number, through: number, use: Readonly<Use>) => number

/** What a link between different words is worth where no divergence holds both: the phrases around say otherwise. */
const unsupported = 0.5

/** The same where a divergence holds both, but has more words on one side: `prestataire`, `fournisseur de services`. */
const uneven = 0.6
/** Or as many, and none in common: `数据平台`, `信息系统`. */
const anchorless = 0.8

const none: readonly Divergent[] = []
const manyInRow = 50

/**
 * Weighs the link between two different words by the divergences found: one that holds both words confirms it.
 */
export function supporterOf(collation: Collation, divergences: readonly Divergent[]): Support {
  const byRow = group(divergences, ({divergence}) => divergence.row)
  const byWord = new Map<number, ReadonlyMap<number, Divergent[]>>()
  /** Those of a row that may hold a word; of a long row those that do, since it is asked for each of its words. */
  const near = (row: number, word: number): readonly Divergent[] => {
    const all = byRow.get(row) ?? none
    if (all.length < manyInRow) return all
    let words = byWord.get(row)
    if (!words) {
      words = byWordOf(all)
      byWord.set(row, words)
    }
    return words.get(word) ?? none
  }
  const evennesses = new Map<Divergent, number>()
  return (of, through, {row, word, pivotWord, score}) => {
    const isForward = of < through
    const low = isForward ? of : through
    const high = isForward ? through : of
    const a = isForward ? word : pivotWord
    const b = isForward ? pivotWord : word
    let best: Divergent | undefined
    for (const known of near(row, a)) {
      const {divergence} = known
      if (!holds(known.a, a) || !holds(known.b, b)) continue
      if (divergence.a.translation !== low || divergence.b.translation !== high) continue
      if (divergence.score > (best?.divergence.score ?? 0)) best = known
    }
    if (!best) return unsupported * score
    let even = evennesses.get(best)
    if (even === undefined) {
      even = evenness(collation, best)
      evennesses.set(best, even)
    }
    return even * ((score + best.divergence.score) / 2)
  }
}

/** By each word of the first side of a divergence, whatever translation that is. */
function byWordOf(divergences: readonly Divergent[]): Map<number, Divergent[]> {
  const words = new Map<number, Divergent[]>()
  for (const divergent of divergences) {
    for (let word = divergent.a.start; word < divergent.a.end; word++) append(words, word, divergent)
  }
  return words
}

/** How well the words of a divergence correspond one by one: where they do not, its phrases do, but no word alone. */
function evenness(collation: Collation, {divergence, a, b}: Divergent): number {
  const x = contentOf(collation, divergence.a.translation, a)
  const y = contentOf(collation, divergence.b.translation, b)
  if (x.length !== y.length) return uneven
  return x.length === 1 || x.some((stem) => y.includes(stem)) ? 1 : anchorless
}

/** The stems of the content words of a span. */
function contentOf({words, vocabulary}: Collation, translation: number, {start, end}: Span): number[] {
  const content: number[] = []
  for (const form of words(translation).forms.subarray(start, end)) {
    if (!vocabulary.isFunction[form]) content.push(vocabulary.stems[form]!)
  }
  return content
}

const holds = ({start, end}: Span, word: number): boolean => word >= start && word < end
