import type {Draft} from './draft.ts'

/** The last of ascending drafts that starts at an offset or before it. */
export function lastBefore(drafts: readonly Draft[], offset: number): Draft | undefined {
  let low = -1
  let high = drafts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (drafts[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return drafts[low]
}
