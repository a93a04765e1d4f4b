import {InputError} from '../failure.ts'
import {ruleIds} from '../judge/index.ts'
import {didYouMean} from '../project/index.ts'

/**
 * The rules that a word names: an id in any case, the first word of one or several, as `term` is of `term-divergence`,
 * `term-missing` and so on, or a beginning that no rule with another first word shares.
 *
 * @throws InputError if there is none, or if what begins so has no first word in common
 * @example rulesNamed('negation') // ['negation-mismatch']
 */
export function rulesNamed(word: string, own: readonly string[] = []): string[] {
  const asked = word.trim().toLowerCase()
  const ids: readonly string[] = [...ruleIds, ...own]
  if (ids.includes(asked)) return [asked]
  const first = ids.filter((id) => firstWord(id) === asked)
  if (first.length > 0) return first
  const found = asked === '' ? [] : ids.filter((id) => id.startsWith(asked))
  if (new Set(found.map(firstWord)).size === 1) return found
  if (found.length > 1) {
    const some = found.slice(0, 4).map((id) => `\`${id}\``)
    throw new InputError(
      `rule \`${word}\` may be ${some.join(', ')}${found.length > 4 ? ', …' : ''}; give more of its name`,
    )
  }
  const parts = ids.filter((id) => asked.length > 2 && id.includes(asked))
  const hint =
    parts.length > 0 ? `; did you mean ${parts.map((id) => `\`${id}\``).join(', ')}?` : nearest(asked, ids)
  throw new InputError(`no rule \`${word}\`${hint || '; `clausediff explain` lists all'}`)
}

/** The nearest id, or those of which the first word is nearest: `negaton`. */
function nearest(asked: string, ids: readonly string[]): string {
  const whole = didYouMean(asked, ids)
  if (whole !== '') return whole
  const first = /`(.*)`/.exec(didYouMean(asked, ids.map(firstWord)))?.[1]
  const meant = ids.filter((id) => firstWord(id) === first)
  return meant.length > 0 ? `; did you mean ${meant.map((id) => `\`${id}\``).join(', ')}?` : ''
}

const firstWord = (id: string): string => id.split('-')[0]!
