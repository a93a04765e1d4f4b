import type {Collation} from '../../../collate/index.ts'
import {inOneLanguage, languageOf} from '../../../language/index.ts'
import type {LinkedUnits} from './linked-units.ts'

/**
 * Whether the other side says an unlinked item in another way near the place: by an abbreviation, by a word of
 * the same root, or by the same words without a link.
 */
export function isSaidOtherwise(
  own: LinkedUnits,
  content: readonly number[],
  other: LinkedUnits,
  near: readonly number[],
  collation: Collation,
): boolean {
  return (
    isAbbreviated(own, content, other, near) ||
    isDerived(own, content, other, near, collation) ||
    hasMoved(own, content, other, collation)
  )
}

/** `R&D`, `S&T`: an abbreviation near the place holds the first letter of every word. */
function isAbbreviated(
  own: LinkedUnits,
  content: readonly number[],
  other: LinkedUnits,
  near: readonly number[],
): boolean {
  if (near.length === 0) return false
  const from = other.side.spans[near[0]! * 2]!
  const to = other.side.spans[near.at(-1)! * 2 + 1]!
  const capitals = other.side.text.slice(from, to + 8).match(/\b\p{Lu}[\p{Lu}&]+\b/gu) ?? []
  return capitals.some((letters) =>
    content.every((word) => letters.includes(own.side.text[own.side.spans[word * 2]!]!.toUpperCase())),
  )
}

/** `openness` / `open`: another word of the same root stands near the place. */
function isDerived(
  own: LinkedUnits,
  content: readonly number[],
  other: LinkedUnits,
  near: readonly number[],
  {vocabulary}: Pick<Collation, 'vocabulary'>,
): boolean {
  if (!inOneLanguage(own.side.language, other.side.language)) return false
  const {fold, root} = languageOf(own.side.language)
  const rootOf = ({side}: LinkedUnits, word: number): string =>
    root(fold(side.text.slice(side.spans[word * 2]!, side.spans[word * 2 + 1]!)))
  const stemOf = ({side}: LinkedUnits, word: number): number => vocabulary.stems[side.forms[word]!]!
  return content.some((word) =>
    near.some((at) => rootOf(other, at) === rootOf(own, word) && stemOf(other, at) !== stemOf(own, word)),
  )
}

/** The same words elsewhere on the other side, without a partner: the item moved. */
export function hasMoved(
  own: LinkedUnits,
  content: readonly number[],
  other: LinkedUnits,
  {vocabulary}: Pick<Collation, 'vocabulary'>,
): boolean {
  if (!other.loose) {
    other.loose = new Set()
    for (const [word, form] of other.side.forms.entries()) {
      if (other.side.partners[word]! < 0) other.loose.add(vocabulary.stems[form]!)
    }
  }
  const {loose} = other
  return content.every((word) => loose.has(vocabulary.stems[own.side.forms[word]!]!))
}
