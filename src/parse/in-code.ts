import type {Clause} from './translation.ts'

/** Whether a stretch of a clause's text is code by the markup of its file, at least in part. */
export function isInCode({code}: Pick<Clause, 'code'>, start: number, end: number): boolean {
  if (!code) return false
  let [low, high] = [0, code.length / 2]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (code[middle * 2 + 1]! <= start) low = middle + 1
    else high = middle
  }
  return low * 2 < code.length && code[low * 2]! < end
}
