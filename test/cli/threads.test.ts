// A second thread works on rows that the first has not come to: the results are those of one.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {Claims, chunkRows} from '../../src/cli/threads/claims.ts'
import {SharedRows} from '../../src/cli/threads/shared-rows.ts'
import type {KnownRows} from '../../src/discover/index.ts'
import {parse, type Translation} from '../../src/parse/index.ts'
import {compare} from '../../src/project/index.ts'
import {clausediff, root} from './run.ts'

const textsOf = (corpus: string, ids: readonly string[]): Translation[] =>
  ids.map((id) => {
    const path = join(root, 'corpus', corpus, `${id}.txt`)
    return parse({path, value: readFileSync(path, 'utf8'), data: {clausediff: {id, language: 'en'}}})
  })

/** What a comparison yields, but what is made while it is read. */
const reportOf = async (texts: readonly Translation[], rows?: KnownRows): Promise<string> =>
  JSON.stringify((await compare(texts, {}, rows && {rows})).report)

describe('rows of two threads', () => {
  const texts = textsOf('ai-plus', ['cset', 'policy-review', 'newswire'])

  test('all by the second are the same', async () => {
    const rows = new SharedRows(texts, true)
    await rows.over
    // The first thread finds nothing left to claim.
    expect(Array.from({length: 20}, (_, row) => rows.phrases(row)!.flat()).flat()).not.toEqual([])
    expect(await reportOf(texts, rows)).toBe(await reportOf(texts))
  }, 60_000)

  test('some by either are the same', async () => {
    const rows = new SharedRows(texts, true)
    const asked = new Set<boolean>()
    const mixed: KnownRows = {
      isPartial: true,
      phrases: (row) => {
        const found = row % (2 * chunkRows) < chunkRows ? undefined : rows.phrases(row)
        asked.add(found !== undefined)
        return found
      },
      checks: (row, readings) => rows.checks(row, readings),
    }
    await rows.over
    expect(await reportOf(texts, mixed)).toBe(await reportOf(texts))
    expect(asked).toEqual(new Set([true, false]))
  }, 60_000)

  test('a thread that fails leaves all to the first', async () => {
    const broken = {...texts[0]!, id: 'broken', language: 5 as unknown as string}
    const rows = new SharedRows([...texts, broken], true)
    await rows.over
    expect(rows.phrases(0)).toBeUndefined()
    expect(await reportOf(texts, rows)).toBe(await reportOf(texts))
  }, 60_000)
})

test('commands print the same bytes with one thread and with two', async () => {
  for (const command of ['check', 'diff', 'terms']) {
    const args = [command, '--corpus', 'ai-plus', '--format', 'json', '--threads']
    const one = await clausediff([...args, '1'])
    expect(await clausediff([...args, '2'])).toEqual(one)
    expect(one.stdout.length).toBeGreaterThan(1000)
  }
}, 120_000)

test('a chunk is claimed once, and none beyond the rows', () => {
  const claims = new Claims(3 * chunkRows)
  const other = new Claims(claims.buffer)
  expect([claims.claim('checks', 1), other.claim('checks', 1), other.claim('phrases', 1)]).toEqual([
    true,
    false,
    true,
  ])
  expect(claims.claim('phrases', 4)).toBe(false)
  expect(claims.wait(claims.told, 1)).toBe(false)
  const before = claims.told
  other.end()
  expect(claims.wait(before, 10_000)).toBe(true)
  expect(claims.areEnded).toBe(true)
})
