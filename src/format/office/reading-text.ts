import type {Block, ListItem, Remark} from '../contents.ts'
import type {Text} from '../document.ts'

/** A paragraph, cell or line of a packed file: a line of its reading text. */
export interface ReadLine {
  text: string
  /** What to call it: `¶12`. */
  place: string
  /** Depth of a heading; absent where it is none. */
  heading?: number | undefined
  /** Bold stretches of the text. */
  bold?: readonly [number, number][]
  item?: ListItem | undefined
  /** As `Block.column`. */
  column?: number | undefined
}

/** What a reader says of a line, by its index. */
export interface LineRemark {
  line: number
  message: string
}

/** The text of a packed file, a line for each of its paragraphs; the parser looks for the numbers. */
export function readingText(
  lines: readonly ReadLine[],
  said: readonly LineRemark[] = [],
): Omit<Text, 'about'> {
  const value = lines.map(({text}) => text).join('\n')
  return {
    value,
    places: lines.map(({place}) => place),
    contents() {
      const blocks: Block[] = []
      const bold: [number, number][] = []
      const starts: number[] = []
      let start = 0
      for (const line of lines) {
        const end = start + line.text.length
        const {item, column} = line
        starts.push(start)
        blocks.push({
          start,
          end,
          heading: line.heading ?? 0,
          ...(item && {item}),
          ...(column !== undefined && {column}),
        })
        for (const [from, to] of line.bold ?? []) bold.push([start + from, start + to])
        start = end + 1
      }
      const remarks = said.map(
        ({line, message}): Remark => ({
          message,
          start: starts[line] ?? 0,
          end: (starts[line] ?? 0) + (lines[line]?.text.length ?? 0),
        }),
      )
      return {markup: {edits: [], bold, headings: new Map(), quotes: [], lines: blocks}, remarks}
    },
  }
}
