import type {Collation} from '../../collate/index.ts'
import type {Divergence, Occurrence} from '../concordance.ts'
import type {Use} from './pivots.ts'

/** How much a link between different words is worth, 0–1. */
export type Support = (of: number, through: number, use: Use) => number

/** What a link between different words is worth where no divergence holds both: the phrases around say otherwise. */
const unsupported = 0.5

/** The same where a divergence holds both, but has more words on one side: `prestataire`, `fournisseur de services`. */
const uneven = 0.6
/** Or as many, and none in common: `数据平台`, `信息系统`. */
const anchorless = 0.8

/**
 * Weighs the link between two different words by the divergences found: one that holds both words confirms it.
 */
export function supporterOf(collation: Collation, divergences: readonly Divergence[]): Support {
  const byRow = new Map<number, Divergence[]>()
  for (const divergence of divergences) {
    const known = byRow.get(divergence.row)
    if (known) known.push(divergence)
    else byRow.set(divergence.row, [divergence])
  }
  const known = new Map<Divergence, number>()
  const evennessOf = (divergence: Divergence): number => {
    const value = known.get(divergence) ?? evenness(collation, divergence)
    known.set(divergence, value)
    return value
  }
  return (of, through, {row, word, pivotWord, score}) => {
    const [low, high, a, b] = of < through ? [of, through, word, pivotWord] : [through, of, pivotWord, word]
    let best: Divergence | undefined
    for (const divergence of byRow.get(row) ?? []) {
      if (divergence.a.translation !== low || divergence.b.translation !== high) continue
      if (divergence.score <= (best?.score ?? 0)) continue
      if (holds(collation, divergence.a, a) && holds(collation, divergence.b, b)) best = divergence
    }
    return best ? evennessOf(best) * ((score + best.score) / 2) : unsupported * score
  }
}

/** How well the words of a divergence correspond one by one: where they do not, its phrases do, but no word alone. */
function evenness(collation: Collation, {a, b}: Divergence): number {
  const [x, y] = [contentOf(collation, a), contentOf(collation, b)]
  if (x.length !== y.length) return uneven
  return x.length === 1 || x.some((stem) => y.includes(stem)) ? 1 : anchorless
}

/** The stems of the content words of a passage. */
function contentOf(
  {words, vocabulary, rows}: Collation,
  {translation, row, clause, start, end}: Occurrence,
): number[] {
  const {forms, starts, passages, rowStarts} = words(translation)
  const reading = rows[row]!.readings[translation]!
  const content: number[] = []
  for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++) {
    const at = starts[word]!
    if (at < start || at >= end || reading[passages[word]!]!.clause !== clause) continue
    if (!vocabulary.isFunction[forms[word]!]) content.push(vocabulary.stems[forms[word]!]!)
  }
  return content
}

function holds(
  {words, rows}: Collation,
  {translation, row, clause, start, end}: Occurrence,
  word: number,
): boolean {
  const {starts, passages} = words(translation)
  const at = starts[word]!
  return at >= start && at < end && rows[row]!.readings[translation]![passages[word]!]!.clause === clause
}
