import type {Passage} from '../phrase/passage.ts'
import {longest} from '../phrase/spans.ts'
import type {Phrases} from './phrase-tree.ts'

/**
 * Where a passage of a translation says one of some phrases of which the passage beside it has a word: 1 for each of
 * its words; undefined where it says none. A commentary can only render such a phrase in words of its own, and to weigh
 * all that it says costs more than the translations do.
 */
export function wordsToWeigh(
  sought: ReadonlySet<number>,
  phrases: Phrases,
): (own: Passage, beside: Passage) => Uint8Array | undefined {
  return (own, beside) => {
    const stems = new Set(beside.stems.subarray(0, beside.count))
    const found = new Uint8Array(own.count)
    for (let start = 0; start < own.count; start++) {
      let phrase = 0
      let shares = false
      for (let end = start; end < own.count && end < start + longest; end++) {
        phrase = phrases.find(phrase, phrases.codeAt(own.lines, own.first + end))
        if (phrase < 0) break
        shares ||= stems.has(own.stems[end]!)
        if (shares && sought.has(phrase)) found.fill(1, start, end + 1)
      }
    }
    return found.includes(1) ? found : undefined
  }
}
