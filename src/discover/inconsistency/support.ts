import type {Collation} from '../../collate/index.ts'
import type {Divergence, Occurrence} from '../concordance.ts'
import type {Span} from './units.ts'
import type {Use} from './use.ts'

/** How much a link between different words is worth, 0–1. */
export type Support = (of: number, through: number, use: Use) => number

/** What a link between different words is worth where no divergence holds both: the phrases around say otherwise. */
const unsupported = 0.5

/** The same where a divergence holds both, but has more words on one side: `prestataire`, `fournisseur de services`. */
const uneven = 0.6
/** Or as many, and none in common: `数据平台`, `信息系统`. */
const anchorless = 0.8

/** A divergence with the words of its two phrases, as spans of the columns of their translations. */
interface Known {
  divergence: Divergence
  a: Span
  b: Span
  /** Worked out when asked for. */
  evenness?: number
}

/**
 * Weighs the link between two different words by the divergences found: one that holds both words confirms it.
 */
export function supporterOf(collation: Collation, divergences: readonly Divergence[]): Support {
  const byRow = new Map<number, Divergence[]>()
  for (const divergence of divergences) {
    const own = byRow.get(divergence.row)
    if (own) own.push(divergence)
    else byRow.set(divergence.row, [divergence])
  }
  const located = new Map<number, Known[]>()
  const knownIn = (row: number): Known[] => {
    let known = located.get(row)
    if (!known) {
      known = (byRow.get(row) ?? []).map((divergence) => ({
        divergence,
        a: locate(collation, divergence.a),
        b: locate(collation, divergence.b),
      }))
      located.set(row, known)
    }
    return known
  }
  return (of, through, {row, word, pivotWord, score}) => {
    const [low, high, a, b] = of < through ? [of, through, word, pivotWord] : [through, of, pivotWord, word]
    let best: Known | undefined
    for (const known of knownIn(row)) {
      const {divergence} = known
      if (!holds(known.a, a) || !holds(known.b, b)) continue
      if (divergence.a.translation !== low || divergence.b.translation !== high) continue
      if (divergence.score > (best?.divergence.score ?? 0)) best = known
    }
    if (!best) return unsupported * score
    best.evenness ??= evenness(collation, best)
    return best.evenness * ((score + best.divergence.score) / 2)
  }
}

/** How well the words of a divergence correspond one by one: where they do not, its phrases do, but no word alone. */
function evenness(collation: Collation, {divergence, a, b}: Known): number {
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

/** The words of a phrase. */
function locate({words, rows}: Collation, {translation, row, clause, start, end}: Occurrence): Span {
  const {starts, passages, rowStarts} = words(translation)
  const reading = rows[row]!.readings[translation]!
  const isIn = (word: number): boolean =>
    starts[word]! >= start && starts[word]! < end && reading[passages[word]!]!.clause === clause
  let first = rowStarts[row]!
  while (first < rowStarts[row + 1]! && !isIn(first)) first++
  let last = first
  while (last < rowStarts[row + 1]! && isIn(last)) last++
  return {start: first, end: last}
}

const holds = ({start, end}: Span, word: number): boolean => word >= start && word < end
