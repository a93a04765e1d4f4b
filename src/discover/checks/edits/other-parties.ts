import type {Vocabulary} from '../../../collate/index.ts'
import {type Lexicon, languageOf} from '../../../language/index.ts'
import {isWrittenAsName} from '../../written-as-name.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {isArticle, textAt} from './articles.ts'
import {type Edit, type NearCopy, sizeOf} from './edits.ts'
import {holdsRow} from './word-rows.ts'

/** What tells who is a party. */
export interface KnownParties {
  vocabulary: Vocabulary
  /** The rows in which a translation says a word in any form, ascending. */
  rowsOf(translation: number, stem: number): Int32Array
  lexicon: Lexicon | undefined
}

/** What one is to be, in the dictionary, who acts on others. */
const kinds = ['person', 'organization']
/** A word that stands in so many rows is looked for in no more of them. */
const most = 200

/**
 * Words that stand for each other in two sentences that are else the same, where each names a party that both texts name
 * alike in other rows: `The Lender may sell` / `The Borrower may sell`. A party is written as a name in both, or it acts with
 * the other one in a row that both texts have alike; a dictionary, where there is one, has to know it as who acts.
 *
 * @returns the edits, and whether both are written as names
 */
export function otherParties(
  {row, a, b}: BilingualRow,
  {edits}: NearCopy,
  known: KnownParties,
): {edit: Edit; areNames: boolean}[] {
  const {vocabulary, lexicon} = known
  const {stems, isFunction} = vocabulary
  const {capitalNouns, fold} = languageOf(a.language)
  return edits.flatMap((whole) => {
    const edit = withoutArticles(a, b, whole)
    if (sizeOf(edit.a) !== 1 || sizeOf(edit.b) !== 1) return []
    const [one, other] = [a.forms[edit.a[0]]!, b.forms[edit.b[0]]!]
    if (isFunction[one] === 1 || isFunction[other] === 1 || stems[one] === stems[other]) return []
    // What one text says for the other's name again and again is its own name for it: `LORD` / `Jehovah`.
    const alikeIn = (stem: number): readonly number[] | undefined =>
      namedAlike(known.rowsOf(a.translation, stem), known.rowsOf(b.translation, stem), row)
    const shared = alikeIn(stems[one]!)
    const sharedOther = shared && alikeIn(stems[other]!)
    if (!sharedOther) return []
    if (areAkin(fold(textAt(a, edit.a[0])), fold(textAt(b, edit.b[0])), lexicon)) return []
    const areNames = isCapital(a, edit.a[0]) && isCapital(b, edit.b[0])
    const opens =
      edit.a[0] === 0 || edit.b[0] === 0 || opensSentence(a, edit.a[0]) || opensSentence(b, edit.b[0])
    const areWritten = isWritten(a, edit.a[0]) && isWritten(b, edit.b[0])
    const named = {edit: wholeNames(a, b, edit), areNames: areWritten}
    if (areNames && !opens && !capitalNouns) return [named]
    if (!shared.some((at) => sharedOther.includes(at))) return []
    const acts = (side: Side, at: number): boolean => {
      const word = fold(textAt(side, at))
      // A name is in no dictionary; without one, a noun has a capital or an article, where the language has them.
      if (lexicon?.look(word)) return kinds.some((kind) => lexicon.stepsUp(word, kind) !== undefined)
      if (isCapital(side, at)) return true
      if (lexicon || capitalNouns) return false
      return at > 0 && isArticle(side, at - 1) ? true : !/[\p{Lu}\p{Ll}]/u.test(word)
    }
    return acts(a, edit.a[0]) && acts(b, edit.b[0]) ? [named] : []
  })
}

/** `sons` / `children` say the same in other words, `Egypt` / `Egyptians` in other forms; `buyer` / `seller` do not. */
const areAkin = (one: string, other: string, lexicon: Lexicon | undefined): boolean =>
  one.startsWith(other) ||
  other.startsWith(one) ||
  (lexicon !== undefined &&
    !lexicon.areOpposite(one, other) &&
    (lexicon.related(one, other) > 0 ||
      lexicon.stepsUp(one, other) !== undefined ||
      lexicon.stepsUp(other, one) !== undefined))

/** Of the rows in which both texts have a word, so many times as many may be those in which one alone has it. */
const rarely = 0.02

/**
 * The rows in which both texts have a word, of the first that the one has it in, but for `row`; undefined where there is none,
 * or either text has it in more than a few rows alone. Most words of two translations are told apart by their first rows.
 */
function namedAlike(inA: Int32Array, inB: Int32Array, row: number): readonly number[] | undefined {
  const shared: number[] = []
  let [alone, last] = [0, -1]
  for (let at = 0, seen = 0; at < inA.length && seen < most; at++) {
    const here = inA[at]!
    if (here === row) continue
    seen++
    if (here === last) continue
    last = here
    if (holdsRow(inB, here)) shared.push(here)
    else if (++alone > rarely * most) return undefined
  }
  if (shared.length === 0 || alone > rarely * shared.length) return undefined
  let aloneInB = 0
  last = -1
  for (let at = 0, seen = 0, of = 0; at < inB.length && seen < most; at++) {
    const here = inB[at]!
    if (here === row) continue
    seen++
    if (here === last) continue
    last = here
    while (of < shared.length && shared[of]! < here) of++
    if (shared[of] !== here && ++aloneInB > rarely * shared.length) return undefined
  }
  return shared
}

/** `Le vendeur` / `L’acheteur`: articles go with their nouns. */
function withoutArticles(a: Side, b: Side, {a: inA, b: inB}: Edit): Edit {
  const behind = (side: Side, [from, to]: [number, number]): [number, number] =>
    to - from > 1 && isArticle(side, from) ? [from + 1, to] : [from, to]
  return {a: behind(a, inA), b: behind(b, inB)}
}

/** `Sending` / `Receiving` of two names that go on alike, `Sending State`; `甲` / `乙` of `甲方` / `乙方`. */
function wholeNames(a: Side, b: Side, edit: Edit): Edit {
  const [atA, atB] = [edit.a[1], edit.b[1]]
  if (a.forms[atA] === undefined || a.forms[atA] !== b.forms[atB]) return edit
  const joins = (side: Side, at: number): boolean => {
    const between = side.text.slice(side.spans[at * 2 - 1]!, side.spans[at * 2]!)
    const isPiece = between === '' && textAt(side, at).length === 1 && textAt(side, at - 1).length === 1
    return (
      isPiece || (between === ' ' && isCapital(side, at) && isCapital(side, at - 1) && !isArticle(side, at))
    )
  }
  return joins(a, atA) && joins(b, atB) ? {a: [edit.a[0], atA + 1], b: [edit.b[0], atB + 1]} : edit
}

/** Whether a word is written with a capital. */
export const isCapital = ({text, spans}: Side, at: number): boolean =>
  /\p{Lu}/u.test(text[spans[at * 2]!] ?? '')

/** Whether a word has its capital from the sentence that it opens. */
export const opensSentence = ({text, spans}: Side, at: number): boolean =>
  /(?:^|[.!?:;"“(])\s*$/u.test(text.slice(Math.max(0, spans[at * 2]! - 3), spans[at * 2]!))

const isWritten = ({text, spans}: Side, at: number): boolean => isWrittenAsName(text.slice(spans[at * 2]!))
