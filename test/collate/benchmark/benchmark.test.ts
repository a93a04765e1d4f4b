import {expect, test} from 'vitest'
import {type Collation, collate} from '../../../src/collate/index.ts'
import type {SourceFile} from '../../../src/format/index.ts'
import {parse} from '../../../src/parse/index.ts'
import {change, print} from './edits.ts'
import {type Pair, pairs} from './pairs.ts'

const read = (id: string, value: string) =>
  parse({
    path: `${id}.txt`,
    value,
    data: {clausediff: {id, role: 'translation', language: 'en'}},
  } as unknown as SourceFile)

/** Clauses of each side that share a row, by their keys. */
function linksOf({rows}: Collation): Set<string> {
  return new Set(
    rows.flatMap(({readings: [one = [], other = []]}) =>
      one.flatMap((a) => other.map((b) => `${a.clause.key} ${b.clause.key}`)),
    ),
  )
}

interface Score {
  right: number
  found: number
  wanted: number
  moves: [found: number, of: number]
  renumbers: [found: number, of: number]
  wrong: string[]
}

/** Pairs of clauses alone count: heads, and what was split or merged, are left out, as the benchmark has it. */
function score({work, edits}: Pair): Score {
  const changed = change(work, edits)
  const [before, after] = [print(work), print(changed)]
  const collation = collate([read('one', before.text), read('two', after.text)])
  const uses = new Map<string, number>()
  for (const {of} of changed.flatMap(({blocks}) => blocks))
    for (const id of of) uses.set(id, (uses.get(id) ?? 0) + 1)
  const wanted = new Set<string>()
  const pieces = new Set<string>()
  for (const {id, of} of changed.flatMap(({blocks}) => blocks))
    for (const old of of) {
      const link = `${before.keys.get(old)} ${after.keys.get(id)}`
      if (of.length === 1 && uses.get(old) === 1) wanted.add(link)
      else pieces.add(link)
    }
  const isBlock = (link: string): boolean => link.split(' ').every((key) => key.includes('.'))
  const found = [...linksOf(collation)].filter((link) => isBlock(link) && !pieces.has(link))
  const renumbered = [...wanted].filter((link) => link.split(' ')[0] !== link.split(' ')[1])
  const moved = edits.flatMap((edit) => ('move' in edit ? [edit.move] : []))
  const isTold = (id: string): boolean =>
    collation.remarks.some(
      ({kind, row}) =>
        kind === 'moved' &&
        collation.rows[row]!.readings[0]?.some(({clause}) => clause.key === before.keys.get(id)),
    )
  const right = found.filter((link) => wanted.has(link))
  return {
    right: right.length,
    found: found.length,
    wanted: wanted.size,
    moves: [moved.filter(isTold).length, moved.length],
    renumbers: [renumbered.filter((link) => right.includes(link)).length, renumbered.length],
    wrong: [
      ...found.filter((link) => !wanted.has(link)).map((link) => `spurious ${link}`),
      ...[...wanted].filter((link) => !found.includes(link)).map((link) => `lost ${link}`),
      ...moved.filter((id) => !isTold(id)).map((id) => `not told: ${id} moved`),
    ],
  }
}

const scores = new Map(pairs.map((pair) => [pair.name, score(pair)]))

test.each(pairs.map(({name}) => name))('clauses find each other: %s', (name) => {
  expect(scores.get(name)!.wrong).toEqual([])
})

test('of all pairs', () => {
  const sum = (pick: (score: Score) => number): number =>
    [...scores.values()].reduce((total, one) => total + pick(one), 0)
  const [right, found, wanted] = [sum((one) => one.right), sum((one) => one.found), sum((one) => one.wanted)]
  expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.997)
  expect(right).toBe(wanted)
  for (const what of ['moves', 'renumbers'] as const)
    expect(sum((one) => one[what][0])).toBe(sum((one) => one[what][1]))
  console.log(`${pairs.length} pairs, ${right} of ${wanted} links, ${found - right} spurious`)
})
