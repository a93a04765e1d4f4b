import type {Collation} from '../../collate/index.ts'
import {startAlike} from '../inconsistency/kinship.ts'
import {isInside} from './kin-of-words.ts'

/**
 * Whether one name is the other in other grammar, derived, or a part of it: `Materialien` and `Material`, `access` and
 * `to access`, `user account` and `create a user account`, `Software` and `Softwareanwendung`. In the other language both
 * are one word; that a translation says it longer in one place is no second name.
 */
export function isOtherForm({language}: ReturnType<Collation['words']>, one: string, other: string): boolean {
  const [shorter, longer] = [one, other]
    .map((text) => contentOf(language, text))
    .sort((x, y) => x.length - y.length)
  if (shorter!.length === 0) return false
  return shorter!.every((word) => longer!.some((beside) => areOneWord(word, beside)))
}

function contentOf(
  {words, fold, isFunctionWord}: ReturnType<Collation['words']>['language'],
  text: string,
): string[] {
  const spans = words(text)
  const found: string[] = []
  for (let at = 0; at < spans.length; at += 2) {
    const folded = fold(text.slice(spans[at], spans[at + 1]))
    if (!isFunctionWord(folded)) found.push(folded)
  }
  return found
}

const areOneWord = (one: string, other: string): boolean =>
  one === other || startAlike(one, other) || isInside(one, other) || isInside(other, one)
