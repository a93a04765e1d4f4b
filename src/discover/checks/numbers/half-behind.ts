import type {NumberLexicon} from '../../../language/index.ts'
import {unitAt} from './measures.ts'
import type {Token} from './number-token.ts'

/** From here on words of numbers are counted like things: two millions, and half of one. */
const leastCounted = 1e6

/** A half more, with what it counts. */
interface HalfMore {
  unit: string
  /** Where the text that says it ends, and the first token behind it. */
  end: number
  next: number
  /** What it is a half of: of one, or of the million that the number ends with. */
  half: number
  /** What number and half are multiplied by: a million. */
  scale: number
}

/**
 * `two and a half years`, `two and a half million`, `deux ans et demi`: a half behind a number, whose tokens are those
 * from `from` to `next`, or behind its unit. `un million et demi` is one of a million.
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
    const {text: word} = tokens[next - 1]!
    const counted = Object.hasOwn(multipliers, word) ? multipliers[word]! : 1
    const half = counted < leastCounted ? 0.5 : counted / 2
    return {...measured, end: Math.max(end, tokens[last - 1]!.end, measured.end), half, scale}
  }
  const measured = unitAt(text, tokens, from, next, lexicon)
  const last = measured.unit === '' ? 0 : behind(measured.end)
  return last > 0 ? {unit: measured.unit, end: last, next: after(last), half: 0.5, scale: 1} : undefined
}
