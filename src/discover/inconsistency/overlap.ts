import type {Clause} from '../../parse/index.ts'
import type {Occurrence} from '../concordance.ts'

/** Places of one translation or several, looked up by clause: in a Bible a name has thousands. */
export class PlaceIndex {
  private readonly byClause = new Map<Clause, Occurrence[]>()

  constructor(places: readonly Occurrence[] = []) {
    this.add(places)
  }

  add(places: readonly Occurrence[]): void {
    for (const place of places) {
      const beside = this.byClause.get(place.clause)
      if (beside) beside.push(place)
      else this.byClause.set(place.clause, [place])
    }
  }

  /** Whether a place has letters in common with one that is known. */
  overlaps({clause, translation, start, end}: Occurrence): boolean {
    const places = this.byClause.get(clause)
    if (!places) return false
    return places.some((other) => other.translation === translation && other.start < end && start < other.end)
  }
}
