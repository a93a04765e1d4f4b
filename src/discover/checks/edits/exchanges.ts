import type {Vocabulary} from '../../../collate/index.ts'
import {hasCases} from '../../../language/in-checks.ts'
import {inOneLanguage, smallWordsOf} from '../../../language/index.ts'
import {isWrittenAsName} from '../../written-as-name.ts'
import type {Side} from '../bilingual-row.ts'
import {isArticle, textAt} from './articles.ts'
import type {Edit, NearCopy} from './edits.ts'

/** Who acts in one sentence is acted on in the other: from the first of the two to the second, in each. */
interface Exchange {
  a: Edit['a']
  b: Edit['b']
  /** Both are written as names in both texts. */
  areNames: boolean
}

/** Words of a sentence, without articles: their places among the words of the side. */
type Words = readonly number[]

/**
 * Finds two that changed places around a verb in sentences that are else the same: *X M Y* / *Y M X*, compared by stems and without
 * articles, alone or in a preposition (`à l’acheteur` / `au vendeur`), since these change with the case (`Продавец уведомляет покупателя` / `Покупатель уведомляет продавца`). The
 * longest common subsequence, which finds edits, would as soon keep one of the two as the verb. Beside it: one side has the
 * passive, and names the two in the same order. Undefined where what moved took its case, or its preposition, along: `Den
 * Käufer informiert der Verkäufer` is only fronted. Linear.
 */
export function exchangeIn(a: Side, b: Side, copy: NearCopy, vocabulary: Vocabulary): Exchange | undefined {
  if (!inOneLanguage(a.language, b.language)) return undefined
  const [left, right] = [wordsOf(a, copy.a), wordsOf(b, copy.b)]
  const {stems} = vocabulary
  const isSame = (x: number, y: number): boolean =>
    stems[a.forms[x]!] === stems[b.forms[y]!] || withoutArticle(a, x) === withoutArticle(b, y)
  const found =
    left.length === right.length ? around(left, right, isSame) : passiveIn(a, b, left, right, vocabulary)
  if (!found) return undefined
  const {x, y} = found
  if (found.kind === 'exchanged') {
    const between = left.slice(left.indexOf(x.a.at(-1)!) + 1, left.indexOf(y.a[0]!))
    if (!acts(a, between, vocabulary)) return undefined
    if ([x, y].some(({a: words}) => vocabulary.isFunction[a.forms[words[0]!]!] === 1)) return undefined
    if (isFronted(a, b, x, y)) return undefined
  }
  const isName = (side: Side, [first]: Words): boolean =>
    isWrittenAsName(side.text.slice(side.spans[first! * 2]!))
  const named = [
    [a, x.a],
    [a, y.a],
    [b, x.b],
    [b, y.b],
  ] as const
  const [endA, endB] = [Math.max(...x.a, ...y.a) + 1, Math.max(...x.b, ...y.b) + 1]
  const piece = endAlike(named) ? 1 : 0
  return {
    a: [Math.min(...x.a, ...y.a), endA + piece],
    b: [Math.min(...x.b, ...y.b), endB + piece],
    areNames: named.every(([side, words]) => isName(side, words)),
  }
}

/** Whether a word of one sign is glued to each of these, the same to all: `方` of `甲方` and `乙方`, `人` of `賃貸人` and `賃借人`. */
function endAlike(named: readonly (readonly [Side, Words])[]): boolean {
  const signs = named.map(([side, words]) => {
    const at = Math.max(...words) + 1
    const isGlued = at < side.forms.length && side.spans[at * 2 - 1] === side.spans[at * 2]
    return isGlued && textAt(side, at).length === 1 ? side.forms[at] : undefined
  })
  return signs[0] !== undefined && signs.every((sign) => sign === signs[0])
}

interface Found {
  kind: 'exchanged' | 'passive'
  x: {a: Words; b: Words}
  y: {a: Words; b: Words}
}

function wordsOf(side: Side, [from, to]: Edit['a']): number[] {
  const words: number[] = []
  const {fused} = smallWordsOf(side.language)
  for (let at = from; at < to; at++)
    if (!isArticle(side, at) || fused?.get(textAt(side, at)) !== undefined) words.push(at)
  return words
}

/** `à` of `au`: the two that change places bring their articles along, which prepositions swallow. */
function withoutArticle(side: Side, at: number): string {
  const text = textAt(side, at)
  return smallWordsOf(side.language).fused?.get(text) ?? text
}

/** *X M Y* / *Y M X*, within what both begin and end with alike. */
function around(left: Words, right: Words, isSame: (x: number, y: number) => boolean): Found | undefined {
  let [from, to] = [0, left.length]
  while (from < to && isSame(left[from]!, right[from]!)) from++
  while (to > from && isSame(left[to - 1]!, right[to - 1]!)) to--
  const size = to - from
  const isAlike = (inA: number, inB: number, count: number): boolean => {
    for (let i = 0; i < count; i++) if (!isSame(left[inA + i]!, right[inB + i]!)) return false
    return true
  }
  for (let ofX = 1; ofX < size - 1; ofX++) {
    if (!isAlike(from, to - ofX, ofX)) continue
    for (let ofY = 1; ofX + ofY < size; ofY++) {
      if (!isAlike(to - ofY, from, ofY) || !isAlike(from + ofX, from + ofY, size - ofX - ofY)) continue
      return {
        kind: 'exchanged',
        x: {a: left.slice(from, from + ofX), b: right.slice(to - ofX, to)},
        y: {a: left.slice(to - ofY, to), b: right.slice(from, from + ofY)},
      }
    }
  }
  return undefined
}

/** `The Lender informs the Borrower` / `The Lender is informed by the Borrower`: the passive, and both stand as before. */
function passiveIn(
  a: Side,
  b: Side,
  left: Words,
  right: Words,
  {isFunction, stems}: Vocabulary,
): Found | undefined {
  const {agents} = smallWordsOf(a.language)
  if (!agents) return undefined
  const content = (side: Side, words: Words): Words => words.filter((at) => isFunction[side.forms[at]!] !== 1)
  const [own, other] = [content(a, left), content(b, right)]
  if (own.length !== other.length || own.length < 3) return undefined
  if (!own.every((at, i) => stems[a.forms[at]!] === stems[b.forms[other[i]!]!])) return undefined
  const isAgent = (side: Side, words: Words, at: number): boolean => {
    const before = words[words.indexOf(at) - 1]
    return before !== undefined && agents.has(textAt(side, before))
  }
  const one = own.findIndex((at, i) => isAgent(a, left, at) !== isAgent(b, right, other[i]!))
  if (one < 2) return undefined
  // The other text has the verb right before, and nothing but an article between.
  const [active, words, at] = isAgent(a, left, own[one]!) ? [b, right, other[one]!] : [a, left, own[one]!]
  const before = words[words.indexOf(at) - 1]!
  if (isFunction[active.forms[before]!] === 1) return undefined
  return {
    kind: 'passive',
    x: {a: [own[one - 2]!], b: [other[one - 2]!]},
    y: {a: [own[one]!], b: [other[one]!]},
  }
}

/** Whether what stands between two does more than list them: `the lender and the bank` may change places. */
function acts(side: Side, between: Words, {isFunction, forms}: Vocabulary): boolean {
  const {coordinators} = smallWordsOf(side.language)
  return (
    between.some((at) => isFunction[side.forms[at]!] !== 1) ||
    !between.some((at) => coordinators.has(forms[side.forms[at]!]!))
  )
}

/** Where a word has cases, or its article has: what was only put first keeps its own. */
function isFronted(a: Side, b: Side, x: Found['x'], y: Found['y']): boolean {
  if (!hasCases(a.language)) return false
  const printed = (side: Side, words: Words): string => words.map((at) => textAt(side, at)).join(' ')
  const article = (side: Side, [first]: Words): string =>
    first! > 0 && isArticle(side, first! - 1) ? textAt(side, first! - 1) : ''
  return [x, y].every(
    (one) => printed(a, one.a) === printed(b, one.b) && article(a, one.a) === article(b, one.b),
  )
}
