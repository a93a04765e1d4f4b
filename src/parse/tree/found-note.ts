import type {Folded} from '../view/folded.ts'

/** Where a mark stands: the line, and its beginning and end in that line's text. */
export interface NoteMark {
  line: number
  at: number
  end: number
}

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
  /** All that is cut out of the text for it, where that is more than its marker at that place. */
  marks?: readonly NoteMark[]
  /** Place in the source, from its mark on. */
  start: number
  end: number
}
