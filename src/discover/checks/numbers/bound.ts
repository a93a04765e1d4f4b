import type {NumberLexicon} from '../../../language/index.ts'
import {aroundOf} from './around.ts'
import type {Quantity} from './quantity.ts'

/** Whether a text says `over` or `at most` beside a number, and where the words that say so begin. */
export function boundOf(
  text: string,
  start: number,
  end: number,
  lexicon: NumberLexicon,
): Pick<Quantity, 'bound' | 'boundStart'> {
  const from = Math.max(0, start - 40)
  const before = text.slice(from, start)
  const after = text.slice(end, end + 20)
  // `not less than` holds `less than`: the longer match is meant.
  const over = lexicon.above.exec(before)
  const under = lexicon.below.exec(before)
  const [aboveLength, belowLength] = [over?.[0].length ?? 0, under?.[0].length ?? 0]
  if (aboveLength > belowLength) return {bound: 'above', boundStart: from + over!.index}
  const {moreBehind, lessBehind} = aroundOf(lexicon)
  if (moreBehind.test(after)) return {bound: 'above', boundStart: start}
  if (belowLength > 0) return {bound: 'below', boundStart: from + under!.index}
  return {bound: lessBehind.test(after) ? 'below' : '', boundStart: start}
}
