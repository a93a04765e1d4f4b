import type {Concept, Inconsistency} from '../concordance.ts'

/**
 * Finds the concept that an inconsistency is about: the one that has most of its places among its renderings.
 * Places are compared by overlap, since the pivot shows a word where the concept has a phrase. -1 where none has at
 * least half of them: a word that is part of many names (`intelligent`) is no matter of one of them.
 */
export function conceptFinder(concepts: readonly Concept[]): (inconsistency: Inconsistency) => number {
  const byClause = new Map<object, {translation: number; start: number; end: number; concept: number}[]>()
  for (const [concept, {renderings}] of concepts.entries()) {
    for (const {occurrences} of renderings) {
      for (const {translation, clause, start, end} of occurrences) {
        const places = byClause.get(clause) ?? []
        places.push({translation, start, end, concept})
        byClause.set(clause, places)
      }
    }
  }
  return ({translation, renderings}) => {
    const votes = new Map<number, number>()
    const own = renderings.flatMap(({occurrences}) => occurrences)
    for (const {clause, start, end} of own) {
      for (const place of byClause.get(clause) ?? []) {
        if (place.translation !== translation || place.end <= start || place.start >= end) continue
        votes.set(place.concept, (votes.get(place.concept) ?? 0) + 1)
      }
    }
    let [best, most] = [-1, 0]
    for (const [concept, count] of votes) {
      if (count > most || (count === most && concept < best)) [best, most] = [concept, count]
    }
    return 2 * most >= own.length ? best : -1
  }
}
