import type {Text} from 'hast'
import type {Blocks} from './blocks.ts'
import {piecesOf} from './lined-text.ts'
import {ownMark} from './page-marks.ts'
import {stretchesOf} from './text-stretches.ts'

/** How a text of a page is shown. */
interface Shown {
  /** Its lines are those of the source. */
  isLined: boolean
  isBold: boolean
  /** It is that of a note, which prints its own mark before it. */
  inNote: boolean
}

/**
 * Adds a text of a page to the line that is open, or to several.
 *
 * @returns whether it shows anything but blanks
 */
export function addText(
  node: Text,
  source: string,
  blocks: Blocks,
  {isLined, isBold, inNote}: Shown,
): boolean {
  let shows = false
  const add = (start: number, end: number): void => {
    const own = inNote && blocks.isEmpty ? ownMark.exec(source.slice(start, end))![0].length : 0
    blocks.add(start + own, end, isBold)
    shows ||= /\S/.test(source.slice(start, end))
  }
  for (const [start, end] of stretchesOf(node, source)) {
    if (!isLined) {
      add(start, end)
      continue
    }
    for (const piece of piecesOf(source, start, end)) {
      if (piece.behind === 'blank') blocks.end()
      else if (piece.behind === 'line') blocks.break()
      add(piece.start, piece.end)
    }
  }
  return shows
}
