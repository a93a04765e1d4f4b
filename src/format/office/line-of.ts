/** A stretch of a paragraph as it is printed. */
export interface LinePiece<Source, Note> {
  text: string
  isBold: boolean
  /** What in the file holds it. */
  run: Source
  /** The note that is called for here. */
  note?: Note
}

/** Where a stretch of a line comes from. */
export interface LineSource<Source> {
  /** Offsets in the line. */
  start: number
  end: number
  run: Source
}

interface MadeLine<Source, Note> {
  text: string
  bold: [number, number][]
  sources: LineSource<Source>[]
  notes: {marker: string; note: Note}[]
}

/** What ends a line in the reading text. */
const breaks = /[\n\r\f\v\u0085\u2028\u2029]/g

/**
 * A line: label, text, marks of notes.
 *
 * @param nextNote the number of the next note of the text
 */
export function lineOf<Source, Note>(
  label: string,
  pieces: readonly LinePiece<Source, Note>[],
  nextNote: () => number,
): MadeLine<Source, Note> {
  const line: MadeLine<Source, Note> = {text: label, bold: [], sources: [], notes: []}
  let isBlank = true
  for (const {text, isBold, run, note} of pieces) {
    if (note) {
      const marker = `[^${nextNote()}]`
      // A mark stands behind a word.
      line.text = line.text.trimEnd() + marker
      line.notes.push({marker, note})
      continue
    }
    const plain = text.replaceAll(breaks, ' ')
    if (isBlank && plain.trim() === '') continue
    if (isBlank && line.text !== '') line.text += ' '
    isBlank = false
    const start = line.text.length
    line.text += plain
    line.sources.push({start, end: line.text.length, run})
    const last = line.bold.at(-1)
    if (!isBold) continue
    if (last?.[1] === start) last[1] = line.text.length
    else line.bold.push([start, line.text.length])
  }
  line.text = line.text.trimEnd()
  return line
}
