import type {Collation} from '../../collate/index.ts'
import type {Clause} from '../../parse/index.ts'
import {type Abbreviations, isAbbreviation} from './abbreviations.ts'
import {flag, gapShift, TokenColumns, withLength} from './columns.ts'
import {gapBetween, isSmallNoun, leftOfGlued, opensBehindHeading, readLine} from './line.ts'
import {gaps, type Token} from './token.ts'
import type {Words} from './word.ts'

/** What `readLines` returns: columns of tokens, and for each row where its tokens and words of content begin. */
interface ReadLines {
  columns: TokenColumns
  tokenStarts: Int32Array
  contentStarts: Int32Array
  /** Tokens of abbreviations, which are more than their word. */
  special: Map<number, Token>
  /** Words of content that do not begin and end where words do: `AI+`. */
  ragged: Set<number>
}

/**
 * Reads all tokens of a translation into columns. In nearly all rows each word is a token: these are read without an
 * object for each, the others by `readLine`.
 */
export function readLines(
  collation: Collation,
  translation: number,
  abbreviations: Abbreviations,
  known: Words,
): ReadLines {
  const {rows, vocabulary} = collation
  const all = collation.words(translation)
  let content = 0
  for (let w = 0; w < all.forms.length; w++) content += 1 - vocabulary.isFunction[all.forms[w]!]!
  const read: ReadLines = {
    columns: new TokenColumns(all.forms.length, content),
    tokenStarts: new Int32Array(rows.length + 1),
    contentStarts: new Int32Array(rows.length + 1),
    special: new Map(),
    ragged: new Set(),
  }
  const isPlain = plainRows(collation, translation, abbreviations)
  for (let row = 0; row < rows.length; row++) {
    if (isPlain(row)) readPlain(read, collation, row, translation, known)
    else readOther(read, collation, row, translation, abbreviations, known)
    read.tokenStarts[row + 1] = read.columns.tokens
    read.contentStarts[row + 1] = read.columns.contents
  }
  return read
}

/** Says of which rows every word is a token. */
function plainRows(
  collation: Collation,
  translation: number,
  abbreviations: Abbreviations,
): (row: number) => boolean {
  const {rows, vocabulary} = collation
  const {language, rowStarts, passages, starts, ends, forms} = collation.words(translation)
  // By form: whether it may stand for an abbreviation or begin what one stands for.
  const mayMerge = Uint8Array.from(vocabulary.forms, (form) => (abbreviations.mayMerge(form) ? 1 : 0))
  const hasSign = ({text}: Clause): boolean => text.includes('&') || text.includes('+')
  return (row) => {
    const reading = rows[row]!.readings[translation]!
    for (const {clause} of reading) if (hasSign(clause) || abbreviations.hasAsides(clause)) return false
    for (let w = rowStarts[row]!; w < rowStarts[row + 1]!; w++) {
      if (mayMerge[forms[w]!] === 1) return false
      const {text} = reading[passages[w]!]!.clause
      if (leftOfGlued(language, text, starts[w]!, ends[w]!) !== undefined) return false
    }
    return true
  }
}

function readPlain(
  {columns}: ReadLines,
  collation: Collation,
  row: number,
  translation: number,
  known: Words,
): void {
  const {forms, stems, isFunction} = collation.vocabulary
  const words = collation.words(translation)
  const reading = collation.rows[row]!.readings[translation]!
  const to = words.rowStarts[row + 1]!
  let widest: number = gaps.strong
  let last = -1
  let end = 0
  let coordinates = false
  for (let w = words.rowStarts[row]!; w < to; w++) {
    const passage = words.passages[w]!
    const {clause} = reading[passage]!
    const {text} = clause
    const start = words.starts[w]!
    let gap: number = gaps.strong
    if (passage === last && !opensBehindHeading(clause, end, start)) gap = gapBetween(text, end, start)
    last = passage
    end = words.ends[w]!
    const id = words.forms[w]!
    const form = forms[id]!
    const word = (gap < gaps.strong ? known.nounAt(id, form) : undefined) ?? known.at(id, form, stems[id]!)
    if (gap > widest) widest = gap
    let flags = gap << gapShift
    if (gap >= gaps.comma || coordinates) flags |= flag.opens
    if (isUpper(text.charCodeAt(start))) {
      flags |= flag.capital
      if (isUpper(text.charCodeAt(start + 1))) flags |= flag.capitals
    }
    if (isFunction[id] === 0 || isSmallNoun(words.language, forms, words.forms, w)) {
      flags |= flag.content
      columns.content(row, word.stem, widest >= gaps.comma)
      widest = 0
    }
    columns.token(w, word.id, withLength(flags, end - start))
    coordinates = word.isCoordinator
  }
}

function readOther(
  {columns, special, ragged}: ReadLines,
  collation: Collation,
  row: number,
  translation: number,
  abbreviations: Abbreviations,
  known: Words,
): void {
  const all = collation.words(translation)
  const reading = collation.rows[row]!.readings[translation]!
  let gap: number = gaps.strong
  let passage = 0
  let word = all.rowStarts[row]!
  for (const token of readLine(collation, row, translation, abbreviations, known)) {
    if (token.gap > gap) gap = token.gap
    while (!holds(reading[passage]!, token)) passage++
    while (all.passages[word]! < passage || all.starts[word]! < token.start) word++
    const first = word
    const number = columns.tokens
    if (token.content) {
      while (
        word < all.rowStarts[row + 1]! &&
        all.passages[word] === passage &&
        all.starts[word]! < token.end
      )
        word++
      if (word !== first + 1) columns.lasts.set(number, word)
      if (all.ends[word - 1] !== token.end) ragged.add(columns.contents)
      columns.content(row, token.word.stem, gap >= gaps.comma)
      gap = 0
    }
    if (all.ends[first] !== token.end) columns.ends.set(number, token.end)
    if (isAbbreviation(token)) special.set(number, token)
    columns.token(first, token.word.id, withLength(flagsOf(token), token.end - token.start))
  }
}

const holds = (passage: {clause: Clause; start: number; end: number}, {clause, start}: Token): boolean =>
  passage.clause === clause && start < passage.end

function flagsOf({clause, start, content, spelledOut, opens, capital, gap}: Token): number {
  return (
    (content ? flag.content : 0) |
    (spelledOut ? flag.spelledOut : 0) |
    (opens ? flag.opens : 0) |
    (capital ? flag.capital : 0) |
    (capital && isUpper(clause.text.charCodeAt(start + 1)) ? flag.capitals : 0) |
    (gap << gapShift)
  )
}

/** Whether a UTF-16 unit is a capital; there may be none. */
function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  if (Number.isNaN(code)) return false
  const character = String.fromCharCode(code)
  return character.toLowerCase() !== character
}
