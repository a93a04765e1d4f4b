import type {Vocabulary} from '../../../collate/index.ts'
import {languageOf, smallWordsOf} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import type {Mismatch} from '../place.ts'
import {isArticle} from './articles.ts'
import {type Edit, type NearCopy, sizeOf, spanOf} from './edits.ts'
import {exchangeIn} from './exchanges.ts'

/** Two sentences that have the same words in another order. */
export interface OrderMismatch extends Mismatch {
  /** `swapped`: two that act on each other change places; `beside`: two neighbours do; `shuffled`: most words do. */
  kind: 'swapped' | 'beside' | 'shuffled'
  /** Both are written as names in both texts. */
  areNames: boolean
}

/** The same words, but of the neighbours fewer than this remain neighbours: no sentence is so fronted. */
const shuffled = 0.4
/** The words of both must be the same but for this. */
const same = 0.9

export function orderMismatch(sides: BilingualRow, copy: NearCopy, vocabulary: Vocabulary): OrderMismatch[] {
  const {a, b} = sides
  const found = (
    kind: OrderMismatch['kind'],
    inA: Edit['a'],
    inB: Edit['b'],
    areNames = false,
  ): OrderMismatch => {
    const [left, right] = [a.whole.quoted(spanOf(a, inA)), b.whole.quoted(spanOf(b, inB))]
    return {
      row: sides.row,
      a: left,
      b: right,
      identity: [left.quote, right.quote],
      score: 0.9,
      kind,
      areNames,
    }
  }
  const exchanged = exchangeIn(a, b, copy, vocabulary)
  if (exchanged) return [found('swapped', exchanged.a, exchanged.b, exchanged.areNames)]
  if (copy.kept < same) return []
  if (sizeOf(copy.a) >= 6 && neighboursKept(a, b, copy, vocabulary) < shuffled)
    return [found('shuffled', copy.a, copy.b)]
  const {edits} = copy
  for (let i = 1; i < edits.length; i++) {
    const [one, two] = [edits[i - 1]!, edits[i]!]
    if (
      isCrossed(a, b, one, two) &&
      !isBehindSmall(a, one.a, two.a, vocabulary) &&
      actsBetween(a, [one.a[1], two.a[0]], vocabulary)
    ) {
      const names = [spanOf(a, one.a), spanOf(a, two.a)].map(({start}) => isCapital(a.text, start))
      const there = [spanOf(b, one.b), spanOf(b, two.b)].map(({start}) => isCapital(b.text, start))
      return [
        found('swapped', [one.a[0], two.a[1]], [one.b[0], two.b[1]], [...names, ...there].every(Boolean)),
      ]
    }
    const pair = neighbours(a, b, one, two)
    if (pair) return [found('beside', pair.a, pair.b)]
  }
  return []
}

/** Share of the neighbouring words of one sentence that are neighbours in the other. */
function neighboursKept(a: Side, b: Side, copy: NearCopy, {forms: {length: count}}: Vocabulary): number {
  const pairAt = ({forms}: Side, at: number): number => forms[at]! * count + forms[at + 1]!
  const theirs = new Set<number>()
  for (let at = copy.b[0]; at + 1 < copy.b[1]; at++) theirs.add(pairAt(b, at))
  let kept = 0
  for (let at = copy.a[0]; at + 1 < copy.a[1]; at++) if (theirs.has(pairAt(a, at))) kept++
  return kept / (sizeOf(copy.a) - 1)
}

/** What stands first here stands second there, and the other way round. */
const isCrossed = (a: Side, b: Side, one: Edit, two: Edit): boolean =>
  isSame(a, one.a, b, two.b) && isSame(a, two.a, b, one.b)

/** `in May … to Rome`: what takes its preposition along is only put elsewhere. */
const isBehindSmall = (side: Side, one: Edit['a'], two: Edit['a'], {isFunction}: Vocabulary): boolean =>
  [one, two].some(([from, to]) => {
    let first = from
    while (first < to - 1 && isArticle(side, first)) first++
    return to - from > 1 && isFunction[side.forms[first]!] === 1
  })

const isSame = (a: Side, inA: Edit['a'], b: Side, inB: Edit['b']): boolean =>
  sizeOf(inA) > 0 &&
  sizeOf(inA) === sizeOf(inB) &&
  a.forms.subarray(...inA).every((form, i) => form === b.forms[inB[0] + i])

/** Whether what stands between two does more than list them: `the lender and the bank` may change places. */
function actsBetween(side: Side, [from, to]: [number, number], {isFunction, forms}: Vocabulary): boolean {
  const between = [...side.forms.subarray(from, to)]
  const {coordinators} = smallWordsOf(side.language)
  return between.some((form) => !isFunction[form]) || !between.some((form) => coordinators.has(forms[form]!))
}

/** Two neighbours that changed places, unless one of them is free to stand anywhere. */
function neighbours(
  a: Side,
  b: Side,
  one: Edit,
  two: Edit,
): {a: [number, number]; b: [number, number]} | undefined {
  const {floating, subjects} = languageOf(a.language)
  if (!floating) return undefined
  const isLeft = sizeOf(one.a) === 1 && sizeOf(one.b) === 0 && sizeOf(two.a) === 0 && sizeOf(two.b) === 1
  const isRight = sizeOf(one.a) === 0 && sizeOf(one.b) === 1 && sizeOf(two.a) === 1 && sizeOf(two.b) === 0
  if ((!isLeft && !isRight) || two.a[0] - one.a[1] !== 1) return undefined
  const [inA, inB]: [Edit['a'], Edit['b']] = [
    [one.a[0], two.a[1]],
    [one.b[0], two.b[1]],
  ]
  if (a.forms[inA[0]] !== b.forms[inB[1] - 1] || a.forms[inA[1] - 1] !== b.forms[inB[0]]) return undefined
  const {start, end} = spanOf(a, inA)
  const text = a.text.slice(start, end)
  // `am I` / `I am`: a verb before its pronoun says the same.
  const isFree = (pattern: (() => RegExp) | undefined): boolean =>
    pattern !== undefined && text.search(pattern()) >= 0
  // `3 May` / `May 3`: a date is written in either order.
  if (/[^\p{L}\s'’-]/u.test(text) || isFree(floating) || isFree(subjects)) return undefined
  return {a: inA, b: inB}
}

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '')
