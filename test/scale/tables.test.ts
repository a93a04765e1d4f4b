import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Usage} from '../../src/discover/index.ts'
import type {Finding} from '../../src/judge/index.ts'
import {clausediff, root} from '../cli/run.ts'
import {manyDocuments, things} from './project.ts'

type Duck = typeof import('@duckdb/node-api')
/** 70 MB, and not for every machine. */
const duck: Duck | undefined = await import('@duckdb/node-api').catch(() => undefined)
if (!duck) console.warn('skipped: @duckdb/node-api is not installed here')

const folder = manyDocuments()
const shards = join(folder, 'shards')
afterAll(() => rmSync(folder, {recursive: true, force: true}))
beforeAll(async () => {
  for (const index of [10, 2, 0, 1, 3, 4, 5, 6, 7, 8, 9])
    await clausediff(['shard', '--of', '11', '--index', `${index}`], {cwd: folder})
})

async function query(sql: string): Promise<{rows: unknown[][]; types: string[]}> {
  const connection = await (await duck!.DuckDBInstance.create(':memory:')).connect()
  const reader = await connection.runAndReadAll(sql.replaceAll("'shards/", `'${shards}/`))
  const types = reader.columnTypes().map(String)
  const rows = reader.getRows()
  connection.closeSync()
  return {rows, types}
}
const sqlOf = (name: string): string => readFileSync(join(root, `docs/scale/${name}.sql`), 'utf8')

/** What the lines of JSON beside the tables say. */
function kept(): {usage: (Usage & {document: string})[]; findings: (Finding & {document: string})[]} {
  const units = readdirSync(shards)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => {
      const [head, ...parts] = readFileSync(join(shards, name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      return {document: head.document, usage: parts.at(-1).usage, findings: parts[0].report.findings}
    })
  const all = <T>(part: 'usage' | 'findings'): (T & {document: string})[] =>
    units.flatMap((unit) => unit[part].map((row: T) => ({...row, document: unit.document})))
  return {usage: all('usage'), findings: all('findings')}
}

test.skipIf(!duck)('the sums of words in SQL are those that are merged', async () => {
  const sums = new Map<string, bigint[]>()
  for (const {of, through, pivot, name, times, all} of kept().usage) {
    const key = JSON.stringify([of, through, pivot, name])
    const [documents = 0n, met = 0n, said = 0n] = sums.get(key) ?? []
    sums.set(key, [documents + 1n, met + BigInt(times), said + BigInt(all)])
  }
  const expected = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => [...JSON.parse(key), ...row])
  const {rows, types} = await query(sqlOf('words'))
  expect(rows).toEqual(expected)
  // A sum of integers is HUGEINT, which Parquet would have as DOUBLE.
  expect(types).toEqual(['VARCHAR', 'VARCHAR', 'VARCHAR', 'VARCHAR', 'BIGINT', 'BIGINT', 'BIGINT'])
  expect(rows).toContainEqual(['b', 'a', 'supplier', 'vendor', 1n, 3n, 3n])
  expect(rows).toContainEqual(['b', 'a', 'supplier', 'supplier', 7n, 21n, 21n])
})

test.skipIf(!duck)('findings by document and rule', async () => {
  const sums = new Map<string, bigint>()
  for (const {document, rule, severity, status} of kept().findings) {
    if (status !== 'new') continue
    const key = JSON.stringify([document, rule, severity])
    sums.set(key, (sums.get(key) ?? 0n) + 1n)
  }
  const expected = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => [...JSON.parse(key), count])
  expect((await query(sqlOf('findings'))).rows).toEqual(expected)
  expect(expected.length).toBeGreaterThan(1)
})

test.skipIf(!duck)(
  'every file has the same columns and types, that of a document without a word, too',
  async () => {
    for (const table of ['usage', 'findings']) {
      const files = readdirSync(shards).filter((name) => name.endsWith(`.${table}.parquet`))
      expect(files).toHaveLength(things.length)
      const schemas = await Promise.all(
        files.map(async (file) =>
          JSON.stringify(
            (await query(`select column_name, column_type from (describe select * from 'shards/${file}')`))
              .rows,
          ),
        ),
      )
      expect(new Set(schemas).size).toBe(1)
      expect(schemas[0]).toContain('["document","VARCHAR"]')
      expect(schemas[0]).toContain('["score","DOUBLE"]')
    }
  },
)

test.skipIf(!duck)('names that look like times, numbers and dates stay names', async () => {
  const {rows} = await query("select distinct document from 'shards/*.usage.parquet' order by document")
  expect(rows.flat()).toEqual(things.filter((thing) => thing !== 'repair').sort())
  const clauses = await query("select distinct clause from 'shards/*.findings.parquet' order by clause")
  expect(clauses.types).toEqual(['VARCHAR'])
})
