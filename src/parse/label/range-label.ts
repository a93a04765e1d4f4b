import {articleParts} from '../../language/index.ts'
import {once} from '../../once.ts'
import {divisionLabel} from './division-text.ts'
import type {Label, Reading} from './label.ts'
import {opensSmall} from './opens-small.ts'

/** Parts of an article, behind one that is cited. */
export const refersTo = once((): RegExp => new RegExp(String.raw`^(?:${articleParts})(?!\p{L})`, 'iu'))

/** `§§ 13 bis 15 (weggefallen)`, `Articles 17 à 19`: clauses that are gone, as one. */
export function rangeLabel(text: string, start: number, printed: string, reading: Reading): Label {
  const rest = text.slice(printed.length)
  const label = divisionLabel({text, start}, printed, 0, [reading])
  // "Articles 5 to 7 apply" goes on; what is gone says so in a word or two.
  const isCited = opensSmall(rest) && (reading.division === 'Par' || rest.trim().split(/\s+/).length > 2)
  if (isCited || /^\s*[,;)]/.test(rest) || refersTo().test(rest.trim())) label.oddity = 5
  return label
}
