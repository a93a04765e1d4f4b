import {onceFor} from '../../once.ts'
import {flag} from './columns.ts'
import {gapOf, type Lines} from './lines.ts'
import type {Token} from './token.ts'
import {tagRow, wordClasses} from './word-classes.ts'

/** Rows of so many tokens are kept: who looks at each name in them would read them as often as they have names. */
const large = 500
const largeRows = onceFor((_: Lines) => new Map<number, readonly Token[]>())

/** The tokens of a row as objects, for who looks at a few rows closely. */
export function tokensOf(lines: Lines, row: number): readonly Token[] {
  const known = largeRows(lines).get(row)
  if (known) return known
  const tokens = readTokens(lines, row)
  if (tokens.length > large) largeRows(lines).set(row, tokens)
  return tokens
}

function readTokens(lines: Lines, row: number): Token[] {
  const [from, to] = [lines.tokenStarts[row]!, lines.tokenStarts[row + 1]!]
  const classes = wordClasses(to - from)
  tagRow(classes, lines, row)
  return Array.from({length: to - from}, (_, at): Token => {
    const token = from + at
    const word = lines.wordOf(token)
    const has = (one: number): boolean => (lines.flags[token]! & one) !== 0
    const read: Token = {
      clause: lines.clauseOfToken(token, row),
      start: lines.startOfToken(token),
      end: lines.endOfToken(token),
      form: word.form,
      stem: word.name,
      word,
      content: has(flag.content),
      spelledOut: has(flag.spelledOut),
      gap: gapOf(lines, token),
      opens: has(flag.opens),
      capital: has(flag.capital),
      noun: classes.noun[at]!,
      verb: classes.verb[at]!,
      adjective: classes.adjective[at]!,
      adverb: classes.adverb[at]!,
      frequency: lines.frequencyOf(token),
    }
    if (lines.capitalNouns && has(flag.content)) read.isNoun = has(flag.capital)
    return read
  })
}
