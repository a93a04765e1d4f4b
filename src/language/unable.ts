import {linesOf} from './engine/table.ts'
import {primarySubtag} from './primary-subtag.ts'
import table from './unable.tsv'

let known: Map<string, readonly string[]> | undefined

/**
 * Whether a text says that something cannot be done or did not come about, with or without a word for "not": `impossible
 * d’ouvrir` is `cannot open`, whatever else the two deny.
 */
export function saysUnable(text: string, language: string): boolean {
  known ??= new Map(
    [...linesOf(table)].map(([tag, line]) => [
      tag,
      line
        .split('\t')[1]!
        .split(' ')
        .map((one) => one.replaceAll('_', ' ')),
    ]),
  )
  const beginnings = known.get(primarySubtag(language))
  if (!beginnings) return false
  const lower = text.toLowerCase()
  return beginnings.some((one) => {
    for (let at = lower.indexOf(one); at >= 0; at = lower.indexOf(one, at + 1))
      if (!/[\p{L}\p{M}]/u.test(lower[at - 1] ?? '') || /[\p{Script=Han}\p{Script=Hangul}]/u.test(one))
        return true
    return false
  })
}
