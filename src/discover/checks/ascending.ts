import type {Span} from './place.ts'

/**
 * The first of ascending spans `[start, end, …]` that starts at `start` or behind it; how many there are if none does.
 * By halves: a row may hold any number of words, and is asked for each of its sentences.
 */
export function firstFrom(spans: ArrayLike<number>, start: number): number {
  let low = 0
  let high = spans.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle * 2]! >= start) high = middle
    else low = middle + 1
  }
  return low
}

/** Which of ascending spans lie within another: those from `from` on, before `to`. */
export function spansWithin(spans: ArrayLike<number>, {start, end}: Span): {from: number; to: number} {
  const from = firstFrom(spans, start)
  let to = Math.max(from, firstFrom(spans, end))
  if (to > from && spans[to * 2 - 1]! > end) to--
  return {from, to}
}
