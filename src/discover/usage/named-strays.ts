import {group} from '../../group.ts'
import {languageOf} from '../../language/index.ts'
import type {Position} from '../../parse/index.ts'
import {isDerivation} from '../inconsistency/kinship.ts'
import type {KnownStray, Steady, Usage} from './said.ts'

/** A name that strays from what the other works of a project say, as plain data: told without the texts of its work. */
export interface NamedStray {
  name: Called
  /** What other translations say in these places, as they do elsewhere. */
  pivots: Called[]
  steady: Steady
  /** Id of the concept that it is about; absent where none is known. */
  concept?: string
  /** What the best link of the name is worth, 0–1. */
  score: number
}

/** What a translation calls something, how often and where. */
interface Called {
  /** Its id. */
  translation: string
  text: string
  times: number
  clauses: string[]
  counts: number[]
  position: Position
}

/**
 * Finds the strays of a work in what it calls things, as `placeStrays` finds them in its texts.
 *
 * @param usage of the work
 * @param known as `ProjectUsage.strays` has them of this work
 */
export async function namedStrays(
  usage: readonly Usage[],
  known: readonly KnownStray[],
): Promise<NamedStray[]> {
  const byNames = group(usage, keyOf)
  const found = new Map<string, NamedStray>()
  for (const stray of known) {
    const [use] = byNames.get(keyOf(stray)) ?? []
    if (!use?.ifAstray || (await isOtherGrammar(use.ifAstray, stray))) continue
    const {at, pivotAt, concept} = use.ifAstray
    const {times, clauses, counts, score} = use
    const pivot = {translation: use.through, text: use.pivotText, times, clauses, counts, position: pivotAt}
    const key = JSON.stringify([stray.of, stray.name, stray.steady.name])
    const same = found.get(key)
    if (same) same.pivots.push(pivot)
    else {
      const name = {translation: use.of, text: use.text, times, clauses, counts, position: at}
      const about = concept === undefined ? {} : {concept}
      found.set(key, {name, pivots: [pivot], steady: stray.steady, ...about, score})
    }
  }
  return [...found.values()]
}

const keyOf = ({of, through, name, pivot}: Pick<Usage, 'of' | 'through' | 'name' | 'pivot'>): string =>
  JSON.stringify([of, through, name, pivot])

/** `supply` beside `suppliers`; the steady name is known by its stem alone. */
async function isOtherGrammar(
  {language, form}: NonNullable<Usage['ifAstray']>,
  {steady}: KnownStray,
): Promise<boolean> {
  const {root, lexicon} = languageOf(language)
  return isDerivation(form, steady.name, root, await lexicon?.())
}
