import {annexes, divisionOf} from './division.ts'
import {readKey} from './key.ts'
import type {LooseLevel} from './level.ts'

/** A key with its levels. */
interface Indexed {
  key: string
  levels: readonly LooseLevel[]
}

/**
 * The messages whose names begin with a name, `app.title` and `app.delete` for `app`, though that may be the name of a division, too. None
 * where a number stands behind it.
 */
export function keysBelowName(asked: string, keys: readonly string[]): string[] {
  if (!/^[\p{L}_][\p{L}\p{N}_.-]+$/u.test(asked)) return []
  const below = keys.filter((key) => key.startsWith(`${asked}.`))
  return below.every((key) => /^[\p{Ll}_]/u.test(key.slice(asked.length + 1))) ? below : []
}

/**
 * What is cited as `§ 2.2`, `Section 2.2` or `clause 2.2` of a text that calls no clause so: `2.2`. Undefined where the
 * text has divisions of that name, or clauses that are called by names.
 */
export function withoutDivision(asked: string, index: readonly Indexed[]): string | undefined {
  const [, word = '', number] = /^(§+|\p{L}[\p{L}\p{M}]*\.?)\s*([\d(][^:]*)$/u.exec(asked) ?? []
  if (number === undefined || isLevel.test(word)) return undefined
  const division = divisionOf(word)
  // `Annex 3` is no clause of the work itself.
  if (division !== undefined && annexes.has(division)) return undefined
  const isMeant = ({key, levels}: Indexed): boolean =>
    levels.some((level) => division !== undefined && level.division === division) ||
    (key !== 'preamble' && readKey(key).some(({kind, name = ''}) => kind === 'word' && !unprinted.test(name)))
  return index.some(isMeant) ? undefined : number
}

/** `XVII` and `A`, which number clauses themselves. */
const isLevel = /^(?:[IVXLCDM]+|\p{L})\.?$/iu

/** What the text does not number: `p3`, `h2`. */
const unprinted = /^[hp]\d+$/
