import {languageOf} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {isArticle, textAt} from './articles.ts'
import {type Edit, type NearCopy, sizeOf} from './edits.ts'
import {isCapital, type KnownParties, opensSentence} from './other-parties.ts'
import {holdsRow} from './word-rows.ts'

/**
 * One word written as a name where the other text has another, in two sentences that are else the same: `from Lisbon` /
 * `from Porto`. Behind an article it is a defined term, and what the one text always says for the other's name is a name of
 * its own; both are told with the terms.
 */
export function otherNames({row, a, b}: BilingualRow, copy: NearCopy, known: KnownParties): Edit[] {
  const {edits} = copy
  const {capitalNouns, fold} = languageOf(a.language)
  if (capitalNouns) return []
  const {vocabulary, lexicon} = known
  const {stems, isFunction} = vocabulary
  if (isTitle(a, copy.a) || isTitle(b, copy.b)) return []
  return edits.filter((edit) => {
    if (sizeOf(edit.a) !== 1 || sizeOf(edit.b) !== 1) return false
    const [atA, atB] = [edit.a[0], edit.b[0]]
    const [one, other] = [a.forms[atA]!, b.forms[atB]!]
    if (isFunction[one] === 1 || isFunction[other] === 1 || stems[one] === stems[other]) return false
    if (isKeyName(a, atA) && isKeyName(b, atB)) return true
    if (!isCapital(a, atA) || !isCapital(b, atB) || isCommon(a, atA) || isCommon(b, atB)) return false
    if (areSpellings(textAt(a, atA), textAt(b, atB))) return false
    if (isAbbreviated(a, atA, b, atB) || isAbbreviated(b, atB, a, atA)) return false
    return (
      isElsewhereAlike(stems[one]!, a.translation, b.translation) &&
      isElsewhereAlike(stems[other]!, b.translation, a.translation)
    )
  })

  /** Whether a word may stand here for another reason: it is common, opens its sentence, or is a term behind an article. */
  function isCommon(side: Side, at: number): boolean {
    if (at > 0 && isArticle(side, at - 1)) return true
    const word = fold(side.text.slice(side.spans[at * 2]!, side.spans[at * 2 + 1]!))
    return opensSentence(side, at) && (!lexicon || lexicon.look(word) !== undefined)
  }

  /** Whether all words of content have capitals, as in a title. */
  function isTitle(side: Side, [from, to]: Edit['a']): boolean {
    for (let at = from; at < to; at++)
      if (isFunction[side.forms[at]!] !== 1 && !isCapital(side, at)) return false
    return true
  }

  /** Whether the other text has the word wherever else this one does. */
  function isElsewhereAlike(stem: number, own: number, other: number): boolean {
    const there = known.rowsOf(other, stem)
    return known.rowsOf(own, stem).every((at) => at === row || holdsRow(there, at))
  }
}

/** `F5`, `A4`, `B12`: a letter or two in capitals with a number. */
const isKeyName = ({text, spans}: Side, at: number): boolean =>
  /^\p{Lu}{1,3}\d+$/u.test(text.slice(spans[at * 2]!, spans[at * 2 + 1]!))

/** So many letters of the longer one stand in both. */
const mostlySame = 0.7

/** `Pison` / `Pishon`: one name is written in several ways, which is told with the terms. */
function areSpellings(one: string, other: string): boolean {
  const left = [...other]
  const shared = [...one].filter((letter) => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return shared.length >= mostlySame * Math.max(one.length, other.length)
}

/** `Dr.` / `Doctor`: a word cut short has a stop, and letters of the whole one in their order. */
function isAbbreviated(short: Side, at: number, long: Side, of: number): boolean {
  if (short.text[short.spans[at * 2 + 1]!] !== '.') return false
  const letters = [...textAt(short, at)]
  const word = textAt(long, of)
  let from = 0
  return (
    letters.length < word.length &&
    letters.every((letter, index) => {
      const found = word.indexOf(letter, from)
      from = found + 1
      return index === 0 ? found === 0 : found >= 0
    })
  )
}
