import {once} from '../../once.ts'
import type {Divergence} from '../concordance.ts'
import type {DivergenceColumns} from '../divergence-columns.ts'
import type {CrossedLink} from './crossings.ts'
import type {Grouping} from './group.ts'
import type {NamedPairs} from './named-pairs.ts'
import {confirm} from './strength.ts'

/** The divergences of a work with the concepts that they are part of; each is made when it is asked for. */
export class PlacedDivergences {
  /** What crosses two concepts, laid between them. */
  readonly links = once((): CrossedLink[] => {
    const links: CrossedLink[] = []
    for (let d = 0; d < this.found.count; d++) {
      if (!this.isCrossing(d)) continue
      const {row, a, b, score} = this.at(d)
      links.push({row, a, b, score, concepts: this.conceptsOf(d) as [number, number]})
    }
    return links
  })
  private readonly rowsOf: (divergence: number) => number

  /**
   * @param crossedBy the foremost pairs of both sides of a divergence that crosses them
   * @param conceptOf the concept of a family, -1 where it has none
   */
  constructor(
    private readonly found: DivergenceColumns,
    private readonly named: NamedPairs,
    private readonly grouping: Grouping,
    private readonly crossedBy: (divergence: number) => readonly [number, number] | undefined,
    private readonly conceptOf: (family: number) => number,
  ) {
    this.rowsOf = rowCounter(found, named, grouping)
  }

  /** Those that cross no concepts, in their order. */
  *divergences(): Generator<Divergence> {
    for (let d = 0; d < this.found.count; d++) if (!this.isCrossing(d)) yield this.at(d)
  }

  private at(d: number): Divergence {
    return {
      ...this.found.at(d),
      concept: this.conceptsOf(d)[0]!,
      score: confirm(this.found.scores.at(d), this.rowsOf(d)),
    }
  }

  /** The concept of a divergence, or the two that it crosses: it is told where its first phrase is at home. */
  private conceptsOf(d: number): number[] {
    const pairs = this.crossedBy(d) ?? [this.named.pairOf[d]!]
    return pairs.map((pair) => this.conceptOf(this.grouping.familyOf(pair)))
  }

  private isCrossing(d: number): boolean {
    const [ofA, ofB] = this.crossedBy(d) ? this.conceptsOf(d) : []
    return ofA !== undefined && ofA >= 0 && ofB! >= 0 && ofA !== ofB
  }
}

/**
 * Counts the rows in which the two translations of a pair differ so: a further translation is no evidence of these two.
 * Few rows are enough to be sure, so that more are not told apart.
 */
function rowCounter(
  found: DivergenceColumns,
  {pairOf}: NamedPairs,
  {within}: Grouping,
): (divergence: number) => number {
  const counts = new Map<number, {count: number; row: number}>()
  const nameOf = (d: number): number => within[pairOf[d]!]! * 2 ** 16 + found.between.at(d)
  for (let d = 0; d < found.count; d++) {
    const row = found.rows.at(d)
    const known = counts.get(nameOf(d))
    if (!known) counts.set(nameOf(d), {count: 1, row})
    else if (known.row !== row) {
      known.count++
      known.row = row
    }
  }
  return (d) => counts.get(nameOf(d))!.count
}
