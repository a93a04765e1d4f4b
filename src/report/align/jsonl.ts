import {append} from '../../group.ts'
import type {Reported} from '../../judge/index.ts'
import {inBatches} from '../in-batches.ts'
import {readingOf} from '../passages.ts'
import {visibleJson} from '../visible.ts'
import {type LinkedRow, linkedRows} from './pair.ts'

/**
 * `{"key","links":[{"a":[start,end],"b":[start,end],"score"}]}`, a line a row that both have; offsets in UTF-16 units
 * into the clauses' texts. `clauses` names them where they are not the row's own (split, merged or moved ones get a
 * line a pair).
 */
export function alignJsonl(report: Reported): Iterable<string> {
  return inBatches(lines(report))
}

function* lines(report: Reported): Generator<string> {
  for (const linked of linkedRows(report)) {
    const {key, readings} = linked.row
    if (readings[0] && readings[1]) yield* linesOf(json(key), linksByPair(report, linked))
  }
}

function* linesOf(key: string, pairs: ReadonlyMap<string, string[]>): Generator<string> {
  if (pairs.size === 0) yield `{"key":${key},"links":[]}`
  for (const [clauses, texts] of pairs) yield `{"key":${key},${clauses}"links":[${texts.join(',')}]}`
}

/** Links by the clauses they join, as these are named: not at all where both have the row's key. */
function linksByPair(report: Reported, {row, words, links}: LinkedRow): Map<string, string[]> {
  const [left = [], right = []] = words
  const keys = [0, 1].map((at) => readingOf(report, row, at).map(({clause}) => clause.key))
  const pairs = new Map<string, string[]>()
  for (let link = 0; link < links.length; link += 3) {
    const [one, other] = [links[link]! * 3, links[link + 1]! * 3]
    const [a, b] = [keys[0]![left[one]!]!, keys[1]![right[other]!]!]
    const clauses = a === row.key && b === row.key ? '' : `"clauses":${json({a, b})},`
    append(
      pairs,
      clauses,
      `{"a":${span(left, one)},"b":${span(right, other)},"score":${links[link + 2]! / 1000}}`,
    )
  }
  return pairs
}

const json = (value: unknown): string => visibleJson(JSON.stringify(value))

const span = (words: readonly number[], word: number): string => `[${words[word + 1]},${words[word + 2]}]`
