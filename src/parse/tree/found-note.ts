import type {Folded} from '../view/folded.ts'

/** A footnote that was found, and where its mark stands in the text. */
export interface FoundNote {
  marker: string
  body: Folded
  /** Lines of its own, first and end index. */
  lines: [number, number]
  /** Line of its mark; its own first line where there is no mark. */
  marked: number
  /** Offset of that line in the source. */
  markedAt: number
  /** Place of the mark in that line's text. */
  at: number
  /** Place in the source, from its mark on. */
  start: number
  end: number
}
