import type {Reading} from '../label/label.ts'
import type {MoveName, Standing} from './move.ts'
import {type Learnt, type Lessons, type Place, type Places, pairOf} from './place.ts'

/**
 * The moves by which one label may be taken, in columns: of the many that are weighed at every line few are taken, and an
 * object for each is dear.
 */
export class Moves {
  count = 0
  readonly names: MoveName[] = []
  readonly places: Place[] = []
  readonly costs: number[] = []
  /** The lists that are known behind each. */
  readonly learnt: Learnt[] = []
  /** Dearer moves are left out. */
  limit = 0
  private known: Learnt

  constructor(
    private readonly made: Places,
    private readonly lessons: Lessons,
  ) {
    this.known = lessons.none
  }

  /** Forgets the moves of the label before. */
  begin({learnt}: Standing, limit: number): void {
    this.count = 0
    this.known = learnt
    this.limit = limit
  }

  /** The label stands in a list that is open below `parent`. */
  goOn(name: MoveName, parent: Place | undefined, reading: Reading, cost: number): void {
    if (cost <= this.limit) this.add(name, this.made.at(parent, reading), this.known, cost)
  }

  /** The label is printed wrong, and stands behind `last` in its list. */
  goOnBehind(name: MoveName, last: Place, cost: number): void {
    if (cost <= this.limit) this.add(name, this.made.after(last), this.known, cost)
  }

  /** The label opens a list below `parent`, which such clauses have from then on. */
  open(name: MoveName, parent: Place | undefined, reading: Reading, cost: number): void {
    if (cost > this.limit) return
    const place = this.made.at(parent, reading)
    this.add(name, place, this.lessons.with(this.known, pairOf(parent, place.list)), cost)
  }

  private add(name: MoveName, place: Place, learnt: Learnt, cost: number): void {
    const {count} = this
    this.names[count] = name
    this.places[count] = place
    this.learnt[count] = learnt
    this.costs[count] = cost
    this.count++
  }
}
