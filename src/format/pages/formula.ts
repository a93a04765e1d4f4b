import type {Element} from 'hast'
import type {Blocks} from './blocks.ts'
import {elementsOf} from './page-tree.ts'
import {raisedIn} from './text-stretches.ts'

/** A stretch of a formula in the source, and what stands for its characters where they are others. */
interface Piece {
  start: number
  end: number
  shown?: string
}

/** What is beside the formula: other notations of it, what is not printed. */
const leftOut = new Set(['annotation', 'annotation-xml', 'mphantom', 'mspace', 'none', 'mprescripts'])
const tokens = new Set(['mn', 'mi', 'mo', 'mtext', 'ms'])
/** Signs that say how to read and are not printed: application, multiplication, separation, addition. */
const invisible = /^[\u2061-\u2064\s]*$/

/**
 * Adds a formula in MathML Core, with the signs that its structure says and no text does: two thirds are `2/3` and not 23, ten
 * squared is `10²` and not 102.
 */
export function addFormula(formula: Element, blocks: Blocks, isBold: boolean): void {
  for (const {start, end, shown} of piecesOfFormula(formula))
    if (shown !== ' ' || /\d$/.test(blocks.beginning)) blocks.add(start, end, isBold, shown)
}

/** In order; a sign stands for the `<` of the element behind it. A blank before each fraction is for a whole number there. */
function piecesOfFormula(element: Element): Piece[] {
  const {tagName, children} = element
  const [first, second] = elementsOf(element)
  if (leftOut.has(tagName)) return []
  if (tagName === 'semantics') return first ? piecesOfFormula(first) : []
  if (tagName === 'mfrac' && first && second)
    return [
      ...signAt(element, ' '),
      ...piecesOfFormula(first),
      ...signAt(second, '/'),
      ...piecesOfFormula(second),
    ]
  if (tagName === 'msqrt' || tagName === 'mroot')
    return [
      ...signAt(element, '√'),
      ...elementsOf(element)
        .slice(0, tagName === 'mroot' ? 1 : undefined)
        .flatMap(piecesOfFormula),
    ]
  if (tagName === 'msup' && first && second) {
    const power = raisedIn(second)
    return [
      ...piecesOfFormula(first),
      ...(power ? [power] : [...signAt(second, '^'), ...piecesOfFormula(second)]),
    ]
  }
  if (!tokens.has(tagName)) return elementsOf(element).flatMap(piecesOfFormula)
  return children.flatMap((child) => {
    const [start, end] = [child.position?.start.offset, child.position?.end.offset]
    if (child.type !== 'text' || start === undefined || end === undefined || invisible.test(child.value))
      return []
    return [{start, end}]
  })
}

function signAt({position}: Element, shown: string): Piece[] {
  const start = position?.start.offset
  return start === undefined ? [] : [{start, end: start + 1, shown}]
}
