import type {Occurrence} from '../concordance.ts'
import {gaps, type Token} from '../phrase/token.ts'
import {type Phrase, stemIn} from './phrase.ts'

/** Every place of some phrases in the lines of one translation, row by row. */
export function findPhrases(
  lines: readonly (readonly Token[])[],
  translation: number,
  phrases: ReadonlySet<Phrase>,
): Map<Phrase, Occurrence[]> {
  const found = new Map<Phrase, Occurrence[]>()
  const starts = new Set([...phrases].map((phrase) => phrase.slice(0, phrase.indexOf(' ') + 1)))
  const longest = Math.max(0, ...[...phrases].map((phrase) => phrase.split(' ').length - 1))
  for (const [row, line] of lines.entries()) {
    for (let first = 0; first < line.length; first++) {
      if (!line[first]!.content || !starts.has(stemIn(line[first]!))) continue
      let phrase = ''
      for (let last = first, words = 0; last < line.length && words < longest; last++) {
        if (last > first && line[last]!.gap >= gaps.comma) break
        if (!line[last]!.content) continue
        phrase += stemIn(line[last]!)
        words++
        if (!phrases.has(phrase)) continue
        const {clause, start} = line[first]!
        const {end} = line[last]!
        const occurrence = {translation, row, clause, start, end}
        const known = found.get(phrase)
        if (known) known.push(occurrence)
        else found.set(phrase, [occurrence])
      }
    }
  }
  return found
}
