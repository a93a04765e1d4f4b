import {readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {reportersOf} from '../../src/report/index.ts'
import {clausediff, folderOf} from './run.ts'

const things = ['delivery', 'payment', 'repair', 'storage', 'transport', 'training', 'cleaning']
const text = (thing: string, who: string, days: number): string =>
  `1. The ${who} begins the ${thing} within ${days} days.\n\n2. The customer pays the ${who} for the ${thing}.\n\n3. The ${who} keeps a register of every ${thing}.\n`

/** Seven documents: one names somebody else, one has another number; the third has no second text. */
function project(): string {
  const files = things.flatMap((thing, at) => [
    [`a/${thing}.md`, text(thing, 'supplier', 30)],
    ...(at === 2
      ? []
      : [[`b/${thing}.md`, text(thing, at === 6 ? 'vendor' : 'supplier', at === 1 ? 14 : 30)]]),
  ])
  const folder = folderOf({
    ...Object.fromEntries(files),
    'clausediff.config.json': JSON.stringify({documents: [{path: '{translation}/{name}.md'}]}),
  })
  folders.push(folder)
  return folder
}
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

const run = (cwd: string, ...args: string[]) => clausediff(args, {cwd})
async function shards(cwd: string, of: number, order: readonly number[], ...more: string[]): Promise<void> {
  for (const index of order)
    expect((await run(cwd, 'shard', '--of', `${of}`, '--index', `${index}`, ...more)).code).toBe(0)
}

/** Every format of text; pages of HTML are many files. */
const formats: Record<string, string[]> = Object.fromEntries(
  (['check', 'diff', 'terms'] as const).map((command) => [
    command,
    reportersOf(command)
      .filter(({isBinary, name}) => !isBinary && name !== 'html')
      .map(({name}) => name),
  ]),
)

test.each(Object.keys(formats))(
  '%s: merged parts are the bytes of one process, in every format',
  async (as) => {
    const folder = project()
    await shards(folder, 3, [2, 0, 1], '--as', as)
    for (const format of formats[as]!) {
      const one = await run(folder, as, '-f', format)
      const merged = await run(folder, 'merge', 'shards', '--as', as, '-f', format)
      expect([merged.code, merged.stdout], format).toEqual([one.code, one.stdout])
      expect(one.stdout).not.toBe('')
    }
  },
)

test('any number of parts, in any order, done twice, and by numbers that differ', async () => {
  const folder = project()
  const {stdout} = await run(folder, 'check', '-f', 'json')
  const merged = async () => (await run(folder, 'merge', 'shards', '-f', 'json')).stdout
  for (const [of, order] of [
    [1, [0]],
    [2, [1, 0, 1]],
    [9, [8, 0, 7, 1, 6, 2, 5, 3, 4]],
  ] as const) {
    rmSync(join(folder, 'shards'), {recursive: true, force: true})
    await shards(folder, of, order)
    expect(await merged()).toBe(stdout)
  }
  const files = () =>
    readdirSync(join(folder, 'shards')).map((name) => [
      name,
      readFileSync(join(folder, 'shards', name), 'latin1'),
    ])
  const before = files()
  await shards(folder, 4, [0, 1, 2, 3])
  expect(files()).toEqual(before)
})

test('what is missing, damaged or of other texts is named, and never taken for the rest', async () => {
  const folder = project()
  await shards(folder, 2, [1])
  expect(await run(folder, 'merge', 'shards')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^clausediff: `shards` lacks `cleaning`, `payment`, `storage`, `transport`: run the/m,
    ),
  })
  await shards(folder, 2, [0])
  expect((await run(folder, 'merge', 'shards')).code).toBe(1)
  writeFileSync(join(folder, 'b/repair.md'), text('repair', 'supplier', 31))
  writeFileSync(join(folder, 'b/payment.md'), text('payment', 'supplier', 30))
  expect((await run(folder, 'merge', 'shards')).stderr).toContain('lacks `payment`, `repair`:')
  await shards(folder, 2, [0, 1])
  expect((await run(folder, 'merge', 'shards', '-f', 'json')).stdout).toBe(
    (await run(folder, 'check', '-f', 'json')).stdout,
  )
  // What was found in former texts is gone: who sums up the tables must not count a document twice.
  const tables = readdirSync(join(folder, 'shards')).filter((name) => name.endsWith('.usage.parquet'))
  expect(tables).toHaveLength(things.length)
  const [unit] = readdirSync(join(folder, 'shards')).filter((name) => name.endsWith('.jsonl'))
  truncateSync(join(folder, 'shards', unit!), 200)
  expect((await run(folder, 'merge', 'shards')).stderr).toMatch(
    /is damaged or of another version: remove it, and run its shard again/,
  )
  await shards(folder, 1, [0])
  expect((await run(folder, 'merge', 'shards')).code).toBe(1)
})

test('pairs with a common base, in one process and in parts; the base is counted once', async () => {
  const clauses = (who: string): string =>
    things.map((thing, at) => `${at + 1}. The ${who} pays for the ${thing}.`).join('\n\n')
  const folder = folderOf({
    'base.md': clauses('tenant'),
    'x.md': clauses('lessee'),
    'y.md': clauses('lodger'),
    'z.md': clauses('lessee'),
  })
  folders.push(folder)
  const files = ['base.md', 'x.md', 'y.md', 'z.md', '--base', 'base']
  const one = await run(folder, 'terms', ...files, '-f', 'json')
  const {concepts} = JSON.parse(one.stdout)
  const counts = concepts.flatMap(({renderings}: {renderings: {translation: string; count: number}[]}) =>
    renderings.map(({translation, count}) => [translation, count]),
  )
  expect(new Set(counts.map(([id]: [string]) => id))).toEqual(new Set(['base', 'x', 'y', 'z']))
  expect(counts.every(([, count]: [string, number]) => count === things.length)).toBe(true)
  await shards(folder, 2, [1, 0], '--as', 'terms', ...files)
  expect(await run(folder, 'merge', 'shards', '--as', 'terms', ...files, '-f', 'json')).toMatchObject(one)
  // The tables of what they call things take a fifth of the time, and no merge asks for them.
  const tables = () =>
    readdirSync(join(folder, 'shards')).filter((name) => name.endsWith('.usage.parquet')).length
  expect(tables()).toBe(3)
  rmSync(join(folder, 'shards'), {recursive: true})
  await shards(folder, 2, [1, 0], '--as', 'terms', '--format', 'json', ...files)
  expect(tables()).toBe(0)
  expect(await run(folder, 'merge', 'shards', '--as', 'terms', ...files, '-f', 'json')).toMatchObject(one)
  await shards(folder, 2, [0, 1], '--as', 'terms', ...files)
  expect(tables()).toBe(3)
  expect((await run(folder, 'check', ...files.slice(0, 4), '--base', 'bsae')).stderr).toContain(
    'no translation `bsae`: expected one of `base`, `x`, `y`, `z`; did you mean `base`?',
  )
})

test('a folder of results that is not there, or is none, is named', async () => {
  const folder = project()
  expect(await clausediff(['merge', 'nowhere'], {cwd: folder})).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('there is no folder `nowhere`: run the shards first'),
  })
  expect(await clausediff(['merge', 'clausediff.config.json'], {cwd: folder})).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('`clausediff.config.json` is no folder'),
  })
})

test('a part that there is not', async () => {
  const folder = project()
  expect((await run(folder, 'shard', '--of', '2', '--index', '2')).stderr).toContain(
    'no part 2 of 2: expected --index 0 to 1, since they count from 0',
  )
})

test('a part that keeps what one format needs, and is asked for another', async () => {
  const folder = project()
  await shards(folder, 1, [0], '--as', 'terms', '--format', 'table')
  const {stdout} = await run(folder, 'terms')
  expect((await run(folder, 'merge', 'shards', '--as', 'terms')).stdout).toBe(stdout)
  expect((await run(folder, 'merge', 'shards', '--as', 'terms', '-f', 'json')).stderr).toContain(
    '`shards` does not hold what `json` shows: run the shards with `--format json`',
  )
  await shards(folder, 1, [0], '--as', 'terms')
  expect((await run(folder, 'merge', 'shards', '--as', 'terms', '-f', 'json')).stdout).toBe(
    (await run(folder, 'terms', '-f', 'json')).stdout,
  )
  expect((await run(folder, 'shard', '--of', '1', '--index', '0', '--format', 'pdf')).stderr).toContain(
    '`check` has no format `pdf`',
  )
})
