import type {Alignment} from './alignment.ts'
import {gaps, type Token} from './token.ts'

/** Two spans that may say the same in other words: tokens `a0..a1` and `b0..b1`, both ends included. */
export interface SpanPair {
  a0: number
  a1: number
  b0: number
  b1: number
}

/** Words of content a side. */
const longest = 5
/** Tokens a side, small words included. */
const widest = 11
/** How many words that are linked to nothing a span may grow by, each way. */
const growth = 2

/** Starts and ends of all spans of a passage: content words at both ends, no comma inside, no compound cut in two. */
export function spansOf(tokens: readonly Token[]): [number, number][] {
  const spans: [number, number][] = []
  for (let start = 0; start < tokens.length; start++) {
    if (!tokens[start]!.content || isInCompound(tokens, start)) continue
    for (let end = start, content = 0; end < tokens.length && end < start + widest; end++) {
      if (end > start && tokens[end]!.gap >= gaps.comma) break
      if (!tokens[end]!.content) continue
      if (++content > longest) break
      if (isInCompound(tokens, end + 1)) continue
      spans.push([start, end])
    }
  }
  return spans
}

/** Whether a token and the one before it are joined: a hyphen stands between. */
function isInCompound(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.gap === gaps.hyphen && tokens[i - 1]!.content && tokens[i]!.content
}

/**
 * All nearly consistent span pairs (Och & Ney 2004 ask for strict consistency; links between paraphrases are too
 * unsure for that): the span that a's links reach in b, with or without its outermost link, grown by words that are
 * linked to nothing else.
 */
export function pairSpans(alignment: Alignment): SpanPair[] {
  const {a, b, probability} = alignment
  const m = b.length
  const links: {j: number; p: number}[][] = []
  const bestOfB: number[] = new Array(m).fill(0)
  for (let i = 0, cell = 0; i < a.length; i++) {
    const found: {j: number; p: number}[] = []
    for (let j = 0; j < m; j++, cell++) {
      const p = probability[cell]!
      if (p > bestOfB[j]!) bestOfB[j] = p
      if (p >= 0.08) found.push({j, p})
    }
    links.push(found.sort((x, y) => y.p - x.p || x.j - y.j).slice(0, 3))
  }
  const spansOfB = new Map<number, number[]>()
  for (const [start, end] of spansOf(b)) spansOfB.set(start, [...(spansOfB.get(start) ?? []), end])
  const pairs: SpanPair[] = []
  const seen = new Set<number>()
  for (const [a0, a1] of spansOf(a)) {
    const reached: number[] = []
    const faint: number[] = []
    for (let i = a0; i <= a1; i++) for (const {j, p} of links[i]!) (p >= 0.3 ? reached : faint).push(j)
    reached.sort((x, y) => x - y)
    const cores: [number, number][] = []
    if (reached.length > 0) {
      cores.push([reached[0]!, reached.at(-1)!])
      if (reached.length > 1) cores.push([reached[1]!, reached.at(-1)!], [reached[0]!, reached.at(-2)!])
    } else for (const j of faint) cores.push([j, j])
    for (const [first, last] of cores) {
      for (const b0 of grown(b, first, -1, bestOfB)) {
        for (const b1 of spansOfB.get(b0) ?? []) {
          if (b1 < last) continue
          if (b1 > last && !free(b, last + 1, b1, bestOfB)) continue
          const id = ((a0 * 512 + a1) * 512 + b0) * 512 + b1
          if (seen.has(id)) continue
          seen.add(id)
          pairs.push({a0, a1, b0, b1})
        }
      }
    }
  }
  return pairs
}

/** Where a span may start: at its first link, or up to `growth` words before. */
function grown(tokens: readonly Token[], from: number, step: number, best: readonly number[]): number[] {
  const starts = [from]
  for (let j = from + step, words = 0; j >= 0 && j < tokens.length && words < growth; j += step) {
    if (tokens[j - step]!.gap >= gaps.comma) break
    if (!tokens[j]!.content) continue
    starts.push(j)
    words++
    if (best[j]! > 0.5) break
  }
  return starts
}

/** Whether a span may grow from `from` to `to`: few words, and at most the last of them linked elsewhere. */
function free(tokens: readonly Token[], from: number, to: number, best: readonly number[]): boolean {
  let words = 0
  for (let j = from; j <= to; j++) {
    if (!tokens[j]!.content) continue
    if (++words > growth) return false
    if (j < to && best[j]! > 0.5) return false
  }
  return true
}
