import type {Passage} from '../phrase/passage.ts'
import {longest} from '../phrase/spans.ts'
import {type Phrase, stemIn} from './phrase.ts'

/**
 * Where a passage of a translation says one of some phrases of which the passage beside it has a word: 1 for each of
 * its words; undefined where it says none. A commentary can only render such a phrase in words of its own, and to weigh
 * all that it says costs more than the translations do.
 */
export function wordsToWeigh(
  phrases: ReadonlySet<Phrase>,
): (own: Passage, beside: Passage) => Uint8Array | undefined {
  return (own, beside) => {
    const stems = new Set(beside.content.map(({stem}) => stem))
    const sought = new Uint8Array(own.content.length)
    for (let start = 0; start < own.content.length; start++) {
      let phrase = ''
      let shares = false
      for (let end = start; end < own.content.length && end < start + longest; end++) {
        const token = own.content[end]!
        phrase += stemIn(token)
        shares ||= stems.has(token.stem)
        if (shares && phrases.has(phrase)) sought.fill(1, start, end + 1)
      }
    }
    return sought.includes(1) ? sought : undefined
  }
}
