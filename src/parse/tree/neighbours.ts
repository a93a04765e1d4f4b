import {letterOf} from '../label/label.ts'
import {alphabetOf, isShared} from '../label/letters.ts'
import type {Draft} from './draft.ts'

/** The clauses before and behind a clause in its list. */
export interface Neighbours {
  last: Map<Draft, Draft>
  next: Map<Draft, Draft>
  /** Clauses whose letters count on in the alphabet of their list, though a–z has others between. */
  alphabets: Set<Draft>
}

/** @param language of the text, BCP 47 */
export function neighboursOf(drafts: readonly Draft[], language: string): Neighbours {
  const neighbours: Neighbours = {last: new Map(), next: new Map(), alphabets: new Set()}
  const lists = new Map<string, Draft[]>()
  const latest = new Map<string, Draft>()
  for (const draft of drafts) {
    const list = `${draft.parent?.key} ${draft.place?.reading.type}`
    const last = latest.get(list)
    latest.set(list, draft)
    const letters = lists.get(list)
    if (letters) letters.push(draft)
    else if (draft.place && letterOf(draft.place.reading) !== undefined) lists.set(list, [draft])
    if (!last) continue
    neighbours.last.set(draft, last)
    neighbours.next.set(last, draft)
  }
  for (const list of lists.values())
    for (const draft of inOtherAlphabet(list, language)) neighbours.alphabets.add(draft)
  return neighbours
}

/** So many letters left out show an alphabet in a text of another language. */
const leastLeftOut = 2

/** The clauses of a list that count on in an alphabet which leaves letters of a–z out. */
function inOtherAlphabet(list: readonly Draft[], language: string): Draft[] {
  const letters = list.map(({place}) => place!.reading)
  const skips = list.filter(({move}) => move?.name === 'gap')
  if (skips.length === 0) return []
  // Behind the last letter lists go on in pairs of letters.
  const single = letters.map(letterOf).filter((letter) => letter !== undefined && !/^([a-z])\1$/.test(letter))
  const tags = alphabetOf(single as string[])
  const isTold =
    tags?.split(' ').includes(language) || letters.some(({kind, type}) => kind === 'word' || !isShared(type))
  return tags !== undefined && (isTold || skips.length >= leastLeftOut) ? skips : []
}
