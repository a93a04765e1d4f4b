import {once} from '../../once.ts'
import type {Likeness} from './content.ts'
import type {ForeignLikeness} from './foreign-likeness.ts'
import type {Matching} from './match.ts'

/** Of what stands below a number, a text that holds it all has at least this much. */
const held = 0.5
/** In another language a sentence that is finished, and announces nothing, may be shorter than what it says in items elsewhere. */
const heldTersely = 0.6
const isFinished = (text: string): boolean => /[.。!?]["”’»)\]）」]*$/.test(text)
/** In one language, so much of the whole is found in the parts. */
const found = 0.4

/**
 * Joins what one text numbers and the other does not: an article in paragraphs `1`, `2` there and in plain sentences
 * here, by how long it is, and in one language by its words.
 *
 * @returns rows that belong to the row of another
 */
export function joinFamilies(
  matching: Matching,
  likeness: Likeness,
  foreign: ForeignLikeness,
): [number, number][] {
  const {clauses, keys, keyRows, parents, rowKeys, rowParents, samples, settled, rows} = matching
  const below = descendants(parents)
  const rowsBelow = descendants(rowParents)
  const claimed = new Set(keyRows)
  const merged: [number, number][] = []
  const length = (texts: readonly number[]): number =>
    texts.reduce((sum, text) => sum + spokenLength(foreign.texts[text]!), 0)
  const holds = (whole: number, head: number, parts: readonly number[], isSame: boolean): boolean => {
    const enough = length([head]) + held * length(parts)
    const terse =
      isSame || !isFinished(foreign.texts[whole]!) ? enough : heldTersely * length([head, ...parts])
    if (length([whole]) < Math.min(enough, terse) || length(parts) === 0) return false
    if (!isSame) return true
    likeness.mark([head, ...parts])
    return likeness.shared(whole) >= found * likeness.content.weights[whole]!
  }
  const areSorted = (own: readonly number[], there: readonly number[]): boolean =>
    own.some((child) => startsAgain(keys[child]!)) || there.some((row) => startsAgain(rowKeys[row]!))
  for (const [i, row] of keyRows.entries()) {
    if (row < 0) continue
    const own = below.get(i) ?? []
    const there = rowsBelow.get(row) ?? []
    const isSame = rows[row]! >= 0
    const head = samples[row]!
    if (!isSame && own.length > 0 && there.length > 0 && areSorted(own, there)) {
      for (const r of there) merged.push([r, row])
      for (const child of own) {
        keyRows[child] = row
        settled[child] = 1
      }
      settled[i] = 1
    } else if (own.length === 0 && there.length > 0 && !there.some((r) => claimed.has(r))) {
      const parts = there.map((r) => samples[r]!)
      if (!holds(clauses[i]!, head, parts, isSame)) continue
      for (const r of there) merged.push([r, row])
      settled[i] = 1
    } else if (there.length === 0 && own.length > 0 && own.every((child) => keyRows[child]! < 0)) {
      const parts = own.map((child) => clauses[child]!)
      if (!holds(head, clauses[i]!, parts, isSame)) continue
      for (const child of own) {
        keyRows[child] = row
        settled[child] = 1
      }
      settled[i] = 1
    } else if (own.length > 0 && there.length > 0) {
      // The first paragraph of a Japanese article bears no number: the article's own text is that paragraph.
      const [first, firstRow] = [own[0]!, there[0]!]
      if (
        !claimed.has(firstRow) &&
        keyRows[first]! >= 0 &&
        keyRows[first] !== firstRow &&
        length([head]) < length([clauses[i]!])
      ) {
        if (!holds(clauses[i]!, head, [samples[firstRow]!], isSame)) continue
        merged.push([firstRow, row])
        settled[i] = 1
      } else if (keyRows[first]! < 0 && claimed.has(firstRow)) {
        if (!holds(head, clauses[i]!, [clauses[first]!], isSame)) continue
        keyRows[first] = row
        settled[first] = settled[i] = 1
      }
    }
  }
  return merged
}

/**
 * Whether a key is that of an item whose letter its clause has already: lists below definitions without a number, which each
 * language sorts anew. Which of them is which the letters do not tell, so that they are compared as one.
 */
export const startsAgain = (key: string): boolean => /\(\w+~\d+\)$/.test(key)

/** Characters of scripts in which one says more than a letter does, by some parallel texts. */
const dense = once((): RegExp => /\p{Script=Han}/gu)
const syllables = once((): RegExp => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)

/** How long a text would be in letters. */
function spokenLength(text: string): number {
  return text.length + 1.5 * (text.match(dense())?.length ?? 0) + 0.7 * (text.match(syllables())?.length ?? 0)
}

/** All that stands below each, by the topmost and every one between. */
function descendants(parents: Int32Array): Map<number, number[]> {
  const all = new Map<number, number[]>()
  for (let i = 0; i < parents.length; i++) {
    for (let up = parents[i]!, depth = 0; up >= 0 && depth < 50; up = parents[up]!, depth++) {
      const known = all.get(up)
      if (known) known.push(i)
      else all.set(up, [i])
    }
  }
  return all
}
