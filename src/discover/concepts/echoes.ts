import type {Divergence} from '../concordance.ts'
import type {Phrase} from './core.ts'
import type {Families} from './families.ts'
import {nodeOf} from './group.ts'

/** A phrase of a commentary that stands for a phrase of a translation. */
export interface Echo {
  translation: number
  /** The translation's phrase, and the commentary's. */
  own: Phrase
  echo: Phrase
  score: number
}

/** A commentary says other things too, so that only what is sure counts, */
const least = 0.75

/**
 * Says which phrases of commentaries render which family of phrases: those that correspond to one of its phrases and
 * share a word with it, as "AI agents" does with "intelligent agents".
 */
export function echoesByFamily(echoes: readonly Echo[], families: Families): Map<string, Phrase[]> {
  const byFamily = new Map<string, Set<Phrase>>()
  for (const {translation, own, echo, score} of echoes) {
    if (score < least) continue
    const stems = own.split(' ')
    if (!echo.split(' ').some((stem) => stem !== '' && stems.includes(stem))) continue
    const family = families.rootOf(nodeOf(translation, own))
    byFamily.set(family, (byFamily.get(family) ?? new Set()).add(echo))
  }
  return new Map([...byFamily].map(([family, phrases]) => [family, [...phrases].sort()]))
}

export const echoOf = (divergence: Divergence, own: Phrase, echo: Phrase): Echo => ({
  translation: divergence.a.translation,
  own,
  echo,
  score: divergence.score,
})
