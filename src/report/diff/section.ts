import type {Screen} from '../screen.ts'

/** A heading over blocks; none without blocks, and no heading without a title. */
export function section(title: string, blocks: readonly string[][], {paint}: Screen): string[][] {
  if (blocks.length === 0) return []
  return title === '' ? [...blocks] : [[paint.bold.underline(title)], ...blocks]
}
