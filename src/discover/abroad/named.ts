import type {Lines} from '../phrase/lines.ts'
import type {Side} from './settle.ts'

/** A phrase of one of two translations. */
export interface Named {
  side: Side
  lines: Lines
  /** By word of content: 1 where no phrase runs on from the word before it. */
  apart: Uint8Array
  phrase: number
}
