import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {isDerivation, startAlike} from './kinship.ts'
import type {Draft, Name} from './names.ts'
import {stripped} from './stripped.ts'

/** From here on translations are free ones. */
const free = 0.5

/** Whether what proves an inconsistency is freely translated beside it, whatever proves it. */
export const isOfFree = ({freedom}: Collation, {translation, pivots}: Draft): boolean =>
  pivots.every((pivot) => freedom(translation, pivot.translation) >= free)

/**
 * An inconsistency without the names that are none: those that stand for anything (`something`, `things`), and in free
 * translations, where any word may stand beside any other once, those of a single place that nothing relates to the
 * steady name or to the pivot that proves most of it. Nothing is left where the steady name or all pivots stand for anything.
 */
export function withWorthyNames(
  collation: Collation,
  draft: Draft,
  lexicons: readonly (Lexicon | undefined)[],
): Draft {
  const wordsOf = ({translation, text}: Name): string[] =>
    stripped(collation.words(translation).language, text).words.split(' ')
  const isLight = (name: Name): boolean => {
    const light = collation.words(name.translation).language.lightWords
    return light !== undefined && wordsOf(name).every((word) => light.has(word))
  }
  const [steady, ...others] = draft.renderings
  if (!steady || isLight(steady) || draft.pivots.every(isLight)) return {...draft, renderings: []}
  const {root} = collation.words(draft.translation).language
  const lexicon = lexicons[draft.translation]
  const isKin = (a: string, b: string): boolean =>
    a === b || startAlike(a, b) || isDerivation(a, b, root, lexicon) || (lexicon?.related(a, b) ?? 0) > 0
  const known = [steady, ...draft.pivots.slice(0, 1)].flatMap(wordsOf)
  const isOfFreeTexts = isOfFree(collation, draft)
  const isStray = (name: Name): boolean =>
    isOfFreeTexts &&
    name.count === 1 &&
    !wordsOf(name).some((word) => known.some((other) => isKin(word, other)))
  const worthy = others.filter((name) => !isLight(name) && !isStray(name))
  return worthy.length === others.length ? draft : {...draft, renderings: [steady, ...worthy]}
}
