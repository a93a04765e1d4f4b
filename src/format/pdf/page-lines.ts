import {raised} from '../office/raised.ts'

/** A piece of text and where it is drawn, in points from the lower left corner. */
export interface Drawn {
  text: string
  x: number
  y: number
  width: number
  size: number
}

/** A printed line. */
export interface PrintedLine {
  text: string
  x: number
  y: number
  size: number
  /** Whether it begins with a number that stands higher than its text. */
  isRaised: boolean
}

/** Pieces whose base lines differ by less than this share of their size stand on one line. */
const sameLine = 0.4
/** A raised piece is smaller than this share of its line, and stands higher by at most the other. */
const raisedSize = 0.8
const raisedHeight = 0.75
/** A wider gap than this share of the size is a blank. */
const blank = 0.16

/** The lines of a page, in the order in which they are drawn: columns come one after the other. */
export function linesOfPage(pieces: readonly Drawn[]): PrintedLine[] {
  const lines: Drawn[][] = []
  let size = 0
  let y = 0
  for (const piece of pieces) {
    const line = lines.at(-1)
    const isBeside = line !== undefined && goesOn(line, piece, y, size)
    if (!isBeside) {
      lines.push([piece])
      size = piece.size
      y = piece.y
      continue
    }
    line.push(piece)
    if (piece.size > size) {
      size = piece.size
      y = piece.y
    }
  }
  return lines.map((line) => printed(line)).filter(({text}) => text !== '')
}

/** Whether a piece stands on the line that is open: on its base, or raised above it, or the base of what was raised. */
function goesOn(line: readonly Drawn[], piece: Drawn, y: number, size: number): boolean {
  const larger = Math.max(size, piece.size)
  const isBelow = line.every(({x}) => x > piece.x + piece.width + 20 * larger)
  if (isBelow) return false
  if (Math.abs(piece.y - y) <= sameLine * Math.min(size, piece.size)) return true
  const rise = piece.size < size ? piece.y - y : y - piece.y
  return (
    Math.min(size, piece.size) < raisedSize * larger && rise > -0.25 * larger && rise < raisedHeight * larger
  )
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g

function printed(line: readonly Drawn[]): PrintedLine {
  const size = Math.max(...line.map((piece) => piece.size))
  const base = line.find((piece) => piece.size === size) ?? line[0]!
  const all = line.map(({text}) => text).join('')
  const isRightToLeft =
    (all.match(rightToLeft)?.length ?? 0) * 2 > all.replaceAll(/\P{L}/gu, '').length && rightToLeft.test(all)
  rightToLeft.lastIndex = 0
  const sorted = [...line].sort((a, b) => (isRightToLeft ? b.x + b.width - (a.x + a.width) : a.x - b.x))
  let text = ''
  let edge: number | undefined
  let isRaised = false
  for (const piece of sorted) {
    const isHigh = piece.size < raisedSize * size && piece.y > base.y + 0.1 * size
    const near = isRightToLeft ? piece.x + piece.width : piece.x
    const gap = edge === undefined ? 0 : isRightToLeft ? edge - near : near - edge
    // What is raised belongs to the word before it.
    if (!(isHigh && text !== '') && gap > blank * size && !/\s$/.test(text)) text += ' '
    if (text.trim() === '' && isHigh && /^\d+$/.test(piece.text.trim())) isRaised = true
    text += isHigh ? raised(piece.text.trim()) : piece.text
    edge = isRightToLeft ? piece.x : piece.x + piece.width
  }
  return {
    text: text.replaceAll(/[\s\u00a0]+/g, ' ').trim(),
    x: Math.min(...line.map(({x}) => x)),
    y: base.y,
    size,
    isRaised,
  }
}
