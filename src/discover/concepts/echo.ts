import type {Passage} from '../phrase/passage.ts'
import {type Phrase, stemIn} from './core.ts'

/** Words of the longest phrase that is looked for. */
const longest = 5

/**
 * Whether a passage of a translation says one of some phrases of which the passage beside it has a word. A commentary
 * can only render such a phrase in words of its own, and to weigh all that it says costs more than the translations do.
 */
export function mayEcho(phrases: ReadonlySet<Phrase>): (own: Passage, beside: Passage) => boolean {
  return (own, beside) => {
    const stems = new Set(beside.content.map(({stem}) => stem))
    for (let start = 0; start < own.content.length; start++) {
      let phrase = ''
      let shares = false
      for (let end = start; end < own.content.length && end < start + longest; end++) {
        const token = own.content[end]!
        phrase += stemIn(token)
        shares ||= stems.has(token.stem)
        if (shares && phrases.has(phrase)) return true
      }
    }
    return false
  }
}
