import {type Screen, tellerOf} from '../screen.ts'

/** A heading over blocks; none without blocks, and no heading without a title. */
export function section(title: string, blocks: readonly string[][], screen: Screen): string[][] {
  if (blocks.length === 0) return []
  return title === '' ? [...blocks] : [[screen.paint.bold.underline(tellerOf(screen)(title))], ...blocks]
}
