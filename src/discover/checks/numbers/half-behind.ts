import type {NumberLexicon} from '../../../language/index.ts'
import {unitAt} from './measures.ts'
import type {Token} from './number-token.ts'

/** A half more, with what it counts. */
interface HalfMore {
  unit: string
  /** Where the text that says it ends, and the first token behind it. */
  end: number
  next: number
  /** What number and half are multiplied by: a million. */
  scale: number
}

/**
 * `two and a half years`, `two and a half million`, `deux ans et demi`: a half behind a number, whose tokens are those
 * from `from` to `next`, or behind its unit.
 */
export function halfBehind(
  text: string,
  tokens: Token[],
  from: number,
  next: number,
  lexicon: NumberLexicon,
): HalfMore | undefined {
  const {andHalf, multipliers} = lexicon
  if (!andHalf) return undefined
  const behind = (at: number): number => {
    andHalf.lastIndex = at
    return andHalf.test(text) ? andHalf.lastIndex : 0
  }
  const after = (at: number): number => {
    let index = next
    while (index < tokens.length && tokens[index]!.start < at) index++
    return index
  }
  const end = behind(tokens[next - 1]!.end)
  if (end > 0) {
    let last = after(end)
    let scale = 1
    while (tokens[last]?.kind === 'word' && Object.hasOwn(multipliers, tokens[last]!.text))
      scale *= multipliers[tokens[last++]!.text]!
    const measured = unitAt(text, tokens, from, last, lexicon)
    return {...measured, end: Math.max(end, tokens[last - 1]!.end, measured.end), scale}
  }
  const measured = unitAt(text, tokens, from, next, lexicon)
  const last = measured.unit === '' ? 0 : behind(measured.end)
  return last > 0 ? {unit: measured.unit, end: last, next: after(last), scale: 1} : undefined
}
