import {distance} from 'fastest-levenshtein'

/**
 * The nearest of some words, if it is near enough to be what was meant: at most three letters and three
 * fifths of them differ (commander's own measure for options). Empty if none is; else ready to end a message.
 */
export function didYouMean(word: string, candidates: readonly string[]): string {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase())
    if (far < least && far <= 3 && far < 0.6 * Math.max(word.length, candidate.length)) {
      best = candidate
      least = far
    }
  }
  return best === undefined ? '' : `; did you mean \`${best}\`?`
}
