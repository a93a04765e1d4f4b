import type {Collation, Passage} from '../collate/index.ts'
import type {ReportCell, RowAlignment, RowLinks} from '../judge/index.ts'
import {differences} from './differences.ts'
import {madeWhenRead} from './made-when-read.ts'
import {type Part, placePassage} from './rows.ts'
import {layBeads} from './segments.ts'
import type {Placed} from './text.ts'

/** What of the alignment is wanted. */
interface Depth {
  segments: boolean
  differing: boolean
  links: boolean
}

/** What stands opposite to what, made while it is read: of a whole Bible nobody wants all at once. */
export function alignmentOf(part: Part, placed: readonly Placed[], depth: Depth): Iterable<RowAlignment> {
  return {
    *[Symbol.iterator]() {
      for (const row of part.rows) yield alignRow(part, placed, row, depth)
    },
  }
}

function alignRow(part: Part, placed: readonly Placed[], row: number, depth: Depth): RowAlignment {
  const {collation, columns, laid} = part
  const {readings} = collation.rows[row]!
  const present = laid.filter((column) => readings[columns[column]!]!.length > 0)
  return madeWhenRead<RowAlignment>({
    segments: depth.segments && (() => segmentsOf(part, placed, row, present, depth.differing)),
    words: depth.links && (() => columns.map((translation) => wordsOf(collation, row, translation))),
    links: depth.links && (() => linksOf(part, row, present)),
  })
}

function segmentsOf(
  {collation, columns}: Part,
  placed: readonly Placed[],
  row: number,
  present: readonly number[],
  differing: boolean,
): ReportCell[][] {
  const languages = present.map((column) => collation.translations[columns[column]!]!.language)
  const lines = layBeads(
    collation,
    row,
    present.map((column) => columns[column]!),
  )
  return lines.map((cells) => {
    const marks = differing ? differences(cells.map(textOf), languages) : undefined
    return cells.map((sentences, cell) => ({
      sentences: sentences.map((sentence) => placePassage(sentence, placed[present[cell]!]!)),
      ...(marks && {differing: marks[cell]!}),
    }))
  })
}

const textOf = (passages: readonly Passage[]): string =>
  passages.map(({clause, start, end}) => clause.text.slice(start, end)).join(' ')

function wordsOf(collation: Collation, row: number, translation: number): number[] {
  const {rowStarts, passages, starts, ends} = collation.words(translation)
  const words: number[] = []
  for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++) {
    words.push(passages[word]!, starts[word]!, ends[word]!)
  }
  return words
}

/** Links of the first translation that has the row with each other one. */
function linksOf({collation, columns}: Part, row: number, present: readonly number[]): RowLinks[] {
  const [first, ...others] = present
  return others.map((other) => {
    const {rowStarts, a, b, scores} = collation.links(columns[first!]!, columns[other]!)
    const words: number[] = []
    for (let link = rowStarts[row]!; link < rowStarts[row + 1]!; link++) {
      words.push(a[link]!, b[link]!, Math.round(scores[link]! * 1000))
    }
    return {a: first!, b: other, words}
  })
}
