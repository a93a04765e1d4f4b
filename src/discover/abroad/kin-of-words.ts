import type {Collation} from '../../collate/index.ts'
import {startAlike} from '../inconsistency/kinship.ts'
import type {Lines} from '../phrase/lines.ts'
import type {Word} from '../phrase/word.ts'

/** Letters of a word that others may be made of. */
const leastOfParts = 5

/** Whether one word begins or ends the other, which is made of it: `Zentrum` in `Rechenzentrum`. */
export const isInside = (part: string, whole: string): boolean =>
  part.length >= leastOfParts && (whole.endsWith(part) || whole.startsWith(part))

const derived = 0.9
const near = 0.8

/** How near two words of a language are, 0–1: one stem, one root or family, a related meaning, one inside the other. */
export function kinshipIn(collation: Collation, {translation, words}: Lines): (x: Word, y: Word) => number {
  const {language} = collation.words(translation)
  return (x, y) => {
    if (x.stem === y.stem) return 1
    if (language.root(x.form) === language.root(y.form) || startAlike(x.form, y.form)) return derived
    if (x.entry && x.entry.family === y.entry?.family) return derived
    // `Zentrum` in `Rechenzentrum`.
    if (isInside(x.form, y.form) || isInside(y.form, x.form)) return derived
    return Math.max(near * (words.nearTo(x).get(y) ?? 0), beginAlike(x.form, y.form))
  }
}

/** The share of the longer word that two begin with, where that is a part: `Zugangslizenz`, `Zugangsberechtigung`. */
function beginAlike(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return shared < leastOfParts ? 0 : shared / Math.max(one.length, other.length)
}
