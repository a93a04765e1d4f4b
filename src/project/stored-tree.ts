import type {Document} from '../format/index.ts'
import {
  type Clause,
  type Gloss,
  lineStartsOf,
  type Note,
  type Position,
  type Region,
  type Translation,
} from '../parse/index.ts'

type Node = Clause | Note | Region
type Fields = Record<string, unknown>

/**
 * A tree as it is stored: what stands in the source is left out, and taken from it again. In the place of what is left out stands
 * something of its kind, so that V8 need not change the shape of what it has read.
 */
interface Stored {
  translation: Fields
  /** Nodes in document order, each with its depth and how long its heading is. */
  nodes: [depth: number, fields: Fields, heading: number][]
}

/**
 * A parsed text as one line of JSON that holds offsets and decisions, but no running text: numbers, keys, the title, and what
 * doubts quote are all it says in words.
 *
 * @param document what it was parsed from
 * @returns undefined where not the very same tree would be read of it
 * @throws RangeError for a tree that is too deep to be written
 */
export function storedTree(translation: Translation, {value}: Document): string | undefined {
  const nodes: Stored['nodes'] = []
  const collect = (of: readonly Node[], depth: number): void => {
    for (const node of of) {
      const heading = 'heading' in node ? node.heading!.length : 0
      nodes.push([depth, shortened(node as unknown as Fields), heading])
      if ('children' in node) collect(node.children, depth + 1)
    }
  }
  collect(translation.children, 0)
  const doubts = translation.doubts.map((doubt) => shortened(doubt as unknown as Fields))
  const stored: Stored = {translation: {...translation, children: [], lineStarts: [], doubts}, nodes}
  const text = JSON.stringify(stored)
  return JSON.stringify(readTree(text, value)) === JSON.stringify(translation) ? text : undefined
}

/**
 * The tree that was stored.
 *
 * @param source what the text says
 */
export function readTree(stored: string, source: string): Translation {
  const {translation, nodes} = JSON.parse(stored) as Stored
  const children: Node[] = []
  const open: Node[][] = [children]
  for (const [depth, fields, heading] of nodes) {
    const node = lengthened(fields, source, heading) as unknown as Node
    open[depth]!.push(node)
    if ('children' in node) open[depth + 1] = node.children
  }
  for (const doubt of translation.doubts as Fields[]) lengthened(doubt, source, 0)
  return {...translation, children, lineStarts: lineStartsOf(source)} as unknown as Translation
}

function shortened(node: Fields): Fields {
  const short: Fields = {...node}
  const {text, heading, glosses, position} = node
  if ('children' in node) short.children = []
  if (position) {
    const {start, end} = position as Position
    short.position = [start.line, start.column, start.offset, end.line, end.column, end.offset]
  }
  if (typeof text !== 'string') return short
  // Where it is not what its runs say, the tree that is read back is another, and none is stored.
  short.text = ''
  if (heading !== undefined) short.heading = ''
  if (glosses) short.glosses = (glosses as Gloss[]).map((one) => ({...one, gloss: ''}))
  return short
}

/** Puts what was left out in its place. */
function lengthened(fields: Fields, source: string, heading: number): Fields {
  const {runs, glosses, position} = fields
  if (runs) fields.text = textOf(runs as number[], source)
  if (heading > 0) fields.heading = (fields.text as string).slice(0, heading)
  if (glosses)
    for (const gloss of glosses as Gloss[])
      gloss.gloss = (fields.text as string).slice(gloss.glossStart, gloss.glossEnd)
  if (position) {
    const [line, column, offset, endLine, endColumn, endOffset] = position as number[]
    fields.position = {
      start: {line, column, offset},
      end: {line: endLine, column: endColumn, offset: endOffset},
    }
  }
  return fields
}

/** What is folded into a blank, as far as it is common; of a text with other white space no tree is stored. */
const folded = ['\n', '\r', '\t', '\u00a0', '\u3000']

/** A text by its runs, as nearly all are: a blank stands for white space, and for what was left out between two. */
function textOf(runs: readonly number[], source: string): string {
  let text = ''
  for (let at = 0; at < runs.length; at += 3) {
    const start = runs[at + 1]!
    if (runs[at]! > text.length) text = text.padEnd(runs[at]!)
    text += source.slice(start, start + runs[at + 2]!)
  }
  for (const blank of folded) if (text.includes(blank)) text = text.replaceAll(blank, ' ')
  return text
}
