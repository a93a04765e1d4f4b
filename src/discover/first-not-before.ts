/**
 * The first of the numbers from `from` up to `to` that is not before what is sought: `isBefore` holds up to it, and from it
 * on no more. `to` where there is none. Binary search: a clause may have 200,000 words.
 */
export function firstNotBefore(from: number, to: number, isBefore: (at: number) => boolean): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
