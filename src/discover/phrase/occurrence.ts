import type {Occurrence} from '../concordance.ts'
import type {Lines} from './lines.ts'

/** The phrase from token to token, with the quotation mark or bracket that it would leave half open. */
export function occurrenceOf(lines: Lines, row: number, first: number, last: number): Occurrence {
  const clause = lines.clauseOfToken(first, row)
  let start = lines.startOfToken(first)
  let end = lines.endOfToken(last)
  const inside = clause.text.slice(start, end)
  if (hasMark.test(inside)) {
    const before = clause.text[start - 1] ?? ''
    const after = clause.text[end] ?? ''
    if (inside.split(quotes).length % 2 === 0) {
      if (opening.test(before)) start--
      else if (closing.test(after)) end++
      else if (/[.,]/.test(after) && closing.test(clause.text[end + 1] ?? '')) end += 2
    }
    if (inside.split('(').length > inside.split(')').length && after === ')') end++
  }
  return {translation: lines.translation, row, clause, start, end}
}

const quotes = /["”“„«»「」『』]/
const hasMark = /["”“„«»「」『』(]/
const opening = /["“„«「『]/
const closing = /["”“»」』]/
