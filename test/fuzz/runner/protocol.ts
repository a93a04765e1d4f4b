import type {Input} from '../input.ts'

/** What went wrong: faults of one name are one. */
export interface Fault {
  name: string
  message: string
}

/** What a worker is asked: a stretch of inputs, or one that is known. */
export type Question =
  | {target: string; seed: number; from: number; to: number}
  | {target: string; input: Input}

export type Answer =
  | {started: number}
  | {index: number; milliseconds: number; fault?: Fault; input?: Input}
  | {finished: true}
