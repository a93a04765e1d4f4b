import {InputError} from '../failure.ts'
import {ruleIds} from '../judge/index.ts'
import {didYouMean} from '../project/index.ts'

/**
 * The rule that a word names: its id in any case, or a beginning of it that no other rule shares.
 *
 * @throws InputError if there is none, or several
 * @example ruleNamed('negation') // 'negation-mismatch'
 */
export function ruleNamed(word: string, own: readonly string[] = []): string {
  const asked = word.trim().toLowerCase()
  const ids: readonly string[] = [...ruleIds, ...own]
  if (ids.includes(asked)) return asked
  const found = asked === '' ? [] : ids.filter((id) => id.startsWith(asked))
  if (found.length === 1) return found[0]!
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
