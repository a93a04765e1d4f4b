import type {Move, Standing} from './move.ts'

/** Where an outline stands behind a line, and how it came there. */
export interface State extends Standing {
  cost: number
  /** The state before, what it cost to get here from there, and what was done. */
  from: State | undefined
  price: number
  moves: Move[]
  /** Dearer ways that lead here, for the way back. */
  others: Arrival | undefined
  /** Place among the states of its line, the cheapest first. */
  rank: number
  /** Cheapest way from here to the end. */
  ahead: number
}

export interface Arrival {
  from: State
  price: number
  next: Arrival | undefined
}

/** What was done where a line is read as text. */
export const noMoves: Move[] = []
