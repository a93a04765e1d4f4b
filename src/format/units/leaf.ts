import type {Gather} from '../gather.ts'

/** A value of a tree of messages. */
export interface Leaf {
  /** Names and numbers of what holds it, the outermost first. */
  path: readonly string[]
  /** Levels of the path that count the things of a list. */
  lists: readonly number[]
  start: number
  end: number
  /** Its text; undefined for a number and the like. */
  addTo?: (gather: Gather) => void
  /** As it is written. */
  raw: string
}
