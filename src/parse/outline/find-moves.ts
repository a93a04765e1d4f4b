import {continueLists} from './continue-lists.ts'
import type {Step} from './move.ts'
import type {Moves} from './moves.ts'
import {openLists} from './open-lists.ts'
import {openMisprinted} from './open-misprinted.ts'

/** Adds every way to take a label as the next of an outline that costs no more than the limit of `moves`. */
export function findMoves(step: Step, moves: Moves): void {
  if (!step.isInner) continueLists(step, moves)
  openLists(step, moves)
  if (step.fact === undefined) openMisprinted(step, moves)
}
