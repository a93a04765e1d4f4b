import type {Occurrence} from '../concordance.ts'
import type {Commentary} from './commentary.ts'
import type {Name} from './concept-names.ts'

/** A word by itself has many uses: away from the rows that prove it, only phrases name a concept. */
const fewestWords = 2

/**
 * Where a commentary names concepts in words that are known for them, though it speaks of no row in particular.
 *
 * @returns by concept (index), in document order; a phrase within a longer one of the same concept is left out
 */
export function findKnownNames(
  names: readonly Name[],
  {paragraphs, occurrenceAt}: Commentary,
): Map<number, Occurrence[]> {
  const conceptsOf = new Map<string, number[]>()
  let longest = 0
  for (const {name, length, concept} of names) {
    if (length < fewestWords) continue
    const known = conceptsOf.get(name)
    if (known) known.push(concept)
    else conceptsOf.set(name, [concept])
    longest = Math.max(longest, length)
  }
  const found = new Map<number, Occurrence[]>()
  for (const {clause, words} of paragraphs)
    for (const [first, {content, start}] of words.entries()) {
      if (!content) continue
      let name = ''
      for (let last = first, count = 0; last < words.length && count < longest; last++) {
        const word = words[last]!
        if (last > first && word.gap === 'strong') break
        if (!word.content) continue
        name += count++ === 0 ? word.stem : ` ${word.stem}`
        for (const concept of conceptsOf.get(name) ?? []) {
          const occurrence = occurrenceAt(clause, start, word.end)
          if (occurrence.row < 0) found.set(concept, withOccurrence(found.get(concept) ?? [], occurrence))
        }
      }
    }
  return found
}

/** Occurrences come by their start, the shorter first: the next is longer, lies within the last, or stands behind. */
function withOccurrence(known: Occurrence[], next: Occurrence): Occurrence[] {
  const last = known.at(-1)
  if (last?.clause === next.clause) {
    if (last.start === next.start) known.pop()
    else if (last.end >= next.end) return known
  }
  known.push(next)
  return known
}
