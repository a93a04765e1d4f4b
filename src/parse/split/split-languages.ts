import {tableOf} from '../../column-number.ts'
import type {Block, Contents, Document, Edit, Markup} from '../../format/index.ts'
import {columnsOf, type TwoParts} from './columns-of-text.ts'
import {languagesOfLines} from './languages-of-lines.ts'

/** A stretch of the source that is a line, and whether a blank line stands before it. */
interface Span {
  start: number
  end: number
  apart: boolean
  /** As `Block.column`. */
  column?: number | undefined
}

/**
 * The texts of a document that holds several languages, line by line, paragraph by paragraph, clause by clause, in two
 * halves or in two columns: a text each, `law#en` and `law#fr`, whose offsets are those of the document. One that is in
 * one language, or whose parts the file names, is given back as it is.
 */
export function splitLanguages(document: Document): Document[] {
  const contents = document.contents()
  if ('units' in contents || document.part !== undefined) return [document]
  const {value} = document
  const spans = contents.markup.lines ? blocksOf(contents.markup.lines) : linesOf(value)
  const columns = contents.markup.lines ? undefined : columnsOf(value, spans)
  if (columns)
    return columns.tags.map((tag, side) =>
      partOf(document, tag, (markup) => ({...markup, lines: columnBlocks(columns.parts, spans, side === 0)})),
    )
  const found = languagesOfLines(spans.map(({start, end, apart}) => ({text: value.slice(start, end), apart})))
  if (!found) return [document]
  const of = byColumn(spans, found.of)
  return found.tags.map((tag, own) => {
    const others = spans.filter((_, i) => of[i]! >= 0 && of[i] !== own)
    return partOf(document, tag, (markup) => without(markup, others))
  })
}

/**
 * The language of each line, where a column of texts side by side is all in the language that most of its characters are in:
 * a name, an amount, a heading of one word tell none. Columns in which the same language leads stay as they are.
 */
function byColumn(spans: readonly Span[], of: readonly number[]): readonly number[] {
  const sizes = new Map<number, Map<number, number>>()
  for (const [i, {column, start, end}] of spans.entries()) {
    if (column === undefined || of[i]! < 0) continue
    const own = sizes.get(column) ?? new Map<number, number>()
    sizes.set(column, own.set(of[i]!, (own.get(of[i]!) ?? 0) + end - start))
  }
  const leading = new Map(
    [...sizes].map(([column, own]) => [column, [...own].sort((a, b) => b[1] - a[1])[0]![0]]),
  )
  return of.map((language, i) => {
    const {column} = spans[i]!
    if (column === undefined || language < 0) return language
    const here = leading.get(column)!
    const isLedTwice = [...leading].some(
      ([other, led]) => other !== column && tableOf(other) === tableOf(column) && led === here,
    )
    return isLedTwice ? language : here
  })
}

function partOf(document: Document, tag: string, change: (markup: Markup) => Markup): Document {
  const {id, title: _, ...given} = document.data.clausediff
  return {
    ...document,
    part: tag,
    data: {clausediff: {...given, ...(!tag.startsWith('und') && {language: tag}), id: `${id}#${tag}`}},
    contents: (): Contents => {
      const contents = document.contents()
      return 'units' in contents ? contents : {...contents, markup: change(contents.markup)}
    },
  }
}

function linesOf(source: string): Span[] {
  const spans: Span[] = []
  let apart = true
  for (let start = 0; start < source.length; ) {
    const next = source.indexOf('\n', start)
    const end = next < 0 ? source.length : next
    if (source.slice(start, end).trim() === '') apart = true
    else {
      spans.push({start, end: source[end - 1] === '\r' ? end - 1 : end, apart})
      apart = false
    }
    start = end + 1
  }
  return spans
}

const blocksOf = (blocks: readonly Block[]): Span[] =>
  blocks.map(({start, end, flows, column}) => ({start, end, apart: !flows, column}))

/** Markup by which some stretches are nothing. */
function without(markup: Markup, spans: readonly Span[]): Markup {
  const gone = (at: number): boolean => spans.some(({start, end}) => at >= start && at < end)
  if (markup.lines) return {...markup, lines: markup.lines.filter(({start}) => !gone(start))}
  const edits: Edit[] = []
  let next = 0
  for (const edit of markup.edits) {
    for (; next < spans.length && spans[next]!.start <= edit.start; next++)
      edits.push({start: spans[next]!.start, end: spans[next]!.end, text: ''})
    const last = edits.at(-1)
    if (!last || edit.start >= last.end) edits.push(edit)
  }
  for (; next < spans.length; next++) edits.push({start: spans[next]!.start, end: spans[next]!.end, text: ''})
  return {...markup, edits}
}

/** One column as lines of a text: what follows without a blank line goes on with its paragraph. */
function columnBlocks(parts: readonly TwoParts[], spans: readonly Span[], isLeft: boolean): Block[] {
  const blocks: Block[] = []
  let apart = true
  for (const [i, {left, right}] of parts.entries()) {
    apart ||= spans[i]!.apart
    const own = isLeft ? left : right
    if (!own) continue
    blocks.push({start: own[0], end: own[1], heading: 0, ...(!apart && {flows: true})})
    apart = false
  }
  return blocks
}
