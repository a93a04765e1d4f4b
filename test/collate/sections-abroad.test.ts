import {expect, test} from 'vitest'
import type {Likeness} from '../../src/collate/rows/content.ts'
import type {ForeignLikeness} from '../../src/collate/rows/foreign-likeness.ts'
import type {Matching} from '../../src/collate/rows/match.ts'
import {type Head, Runs} from '../../src/collate/rows/runs.ts'

/**
 * Lays three clauses of one language beside two of another. The first two together are as long as the first of the other;
 * each by itself is like its counterpart, but less so.
 */
function lay(head: Head): number[] {
  const like = (ours: readonly number[], theirs: readonly number[]): number =>
    ours.length > 1
      ? ours[0] === 0
        ? 0.9
        : -0.5
      : ours[0] === theirs[0]
        ? 0.65
        : ours[0] === 2 && theirs[0] === 1
          ? 0.4
          : -0.5
  const matching = {
    clauses: Int32Array.of(0, 1, 2),
    samples: Int32Array.of(3, 4),
    rows: Int32Array.of(-1, -1),
    keyRows: new Int32Array(3).fill(-1),
    settled: new Uint8Array(3),
  } as unknown as Matching
  const foreign = {texts: [], run: () => ({like, learn: () => {}})} as unknown as ForeignLikeness
  new Runs(matching, {} as Likeness, foreign, () => head).lay([0, 1, 2], [0, 1])
  return [...matching.keyRows]
}

test('two paragraphs may be one of another language', () => {
  expect(lay(undefined)).toEqual([0, 0, 1])
})

test('two sections with a heading each are not one of another language, but where nothing else will do', () => {
  expect(lay('above text')).toEqual([0, 1, -1])
})
