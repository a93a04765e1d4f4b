import type {Collation, Passage, Words} from '../collate/index.ts'
import {visibleJson} from './visible.ts'

/**
 * Prints the word links between two translations, a line a row that both have.
 *
 * `jsonl`: `{"key","links":[{"a":[start,end],"b":[start,end],"score"}]}`, offsets in UTF-16 units into the
 * clauses' texts; `clauses` names them where they are not the row's own (split, merged or moved ones get a
 * line a pair). `pharaoh`: `0-0 1-2 …`, places of the words in the row, counted from 0; a line for every row.
 *
 * @param a index into `collation.translations`; likewise `b`
 */
export function* linkLines(
  collation: Collation,
  a: number,
  b: number,
  format: 'jsonl' | 'pharaoh',
): Generator<string> {
  const links = collation.links(a, b)
  const [left, right] = [collation.words(a), collation.words(b)]
  for (const [row, {key, readings}] of collation.rows.entries()) {
    const from = links.rowStarts[row]!
    const to = links.rowStarts[row + 1]!
    if (format === 'pharaoh') {
      let line = ''
      for (let link = from; link < to; link++) {
        line += `${link > from ? ' ' : ''}${links.a[link]}-${links.b[link]}`
      }
      yield line
      continue
    }
    if (readings[a]!.length === 0 || readings[b]!.length === 0) continue
    const pairs = new Map<string, string[]>()
    for (let link = from; link < to; link++) {
      const one = left.rowStarts[row]! + links.a[link]!
      const other = right.rowStarts[row]! + links.b[link]!
      const clauses = pairOf(key, left, readings[a]!, one, right, readings[b]!, other)
      const text = `{"a":${span(left, one)},"b":${span(right, other)},"score":${round(links.scores[link]!)}}`
      const known = pairs.get(clauses)
      if (known) known.push(text)
      else pairs.set(clauses, [text])
    }
    if (pairs.size === 0) yield `{"key":${json(key)},"links":[]}`
    for (const [clauses, texts] of pairs) {
      yield `{"key":${json(key)},${clauses}"links":[${texts.join(',')}]}`
    }
  }
}

const json = (value: unknown): string => visibleJson(JSON.stringify(value))

const span = (words: Words, word: number): string => `[${words.starts[word]},${words.ends[word]}]`

const round = (score: number): number => Math.round(score * 1000) / 1000

/** `"clauses":{…},` where a link joins other clauses than the row's key says; empty otherwise. */
function pairOf(
  key: string,
  left: Words,
  readingA: readonly Passage[],
  one: number,
  right: Words,
  readingB: readonly Passage[],
  other: number,
): string {
  const a = readingA[left.passages[one]!]!.clause.key
  const b = readingB[right.passages[other]!]!.clause.key
  return a === key && b === key ? '' : `"clauses":${json({a, b})},`
}
