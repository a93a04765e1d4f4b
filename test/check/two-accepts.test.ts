import {execFile} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {clausediff, folderOf} from '../cli/run.ts'

/** Each round starts the command twice; `node scripts/accept-twice.mjs 200` is the long run. */
const rounds = Number(process.env.CLAUSEDIFF_TWICE_ROUNDS ?? 4)

test('of two that accept at once, neither loses what the other accepted', {timeout: 600_000}, async () => {
  const script = join(import.meta.dirname, '../../scripts/accept-twice.mjs')
  const {stdout} = await promisify(execFile)(process.execPath, [script, String(rounds)])
  expect(JSON.parse(stdout)).toEqual({rounds, lost: 0, failed: 0, left: 0})
})

test('of many that import terms at once, or note a decision, none loses what another wrote', async () => {
  const names = ['barge', 'quay', 'tide', 'buoy', 'rope', 'sail']
  const folder = folderOf({
    'terms.csv': 'concept,language,term\n',
    ...Object.fromEntries(
      names.map((name) => [`${name}.csv`, `concept,language,term\n${name},en,${name}\n`]),
    ),
  })
  const env = {XDG_STATE_HOME: join(folder, 'state')}
  const imports = names.map((name) =>
    clausediff(['termbase', 'import', `${name}.csv`, '--into', 'terms.csv'], {cwd: folder, env}),
  )
  expect((await Promise.all(imports)).map(({code}) => code)).toEqual(names.map(() => 0))
  const terms = readFileSync(join(folder, 'terms.csv'), 'utf8')
  expect(names.filter((name) => !terms.includes(name))).toEqual([])
  const [journal] = readdirSync(join(folder, 'state/clausediff'))
  expect(JSON.parse(readFileSync(join(folder, 'state/clausediff', journal!), 'utf8'))).toHaveLength(
    names.length,
  )
})

test('what a killed one left behind is taken away', async () => {
  const folder = folderOf({'a.tsv': '1\tOne.\n', 'b.tsv': '1\tOne.\n'})
  const accept = (): Promise<unknown> =>
    clausediff(['accept', 'a.tsv', 'b.tsv', '--by', 'Ada'], {cwd: folder})
  await accept()
  const before = readFileSync(join(folder, 'clausediff.lock.json'), 'utf8')
  // No system gives out so large a number.
  const gone = JSON.stringify({pid: 2 ** 30, host: hostname(), token: 'gone'})
  writeFileSync(join(folder, 'clausediff.lock.json.guard'), gone)
  writeFileSync(join(folder, 'clausediff.lock.json.new'), '{"half')
  await accept()
  expect(readFileSync(join(folder, 'clausediff.lock.json'), 'utf8')).toBe(before)
  expect(readdirSync(folder).sort()).toEqual(['a.tsv', 'b.tsv', 'clausediff.lock.json'])
})

test('findings of a rule that this version does not know are kept, and said', async () => {
  const folder = folderOf({'a.tsv': '1\tOne.\n', 'b.tsv': '1\tOne.\n'})
  const run = (...args: string[]): ReturnType<typeof clausediff> =>
    clausediff([...args, 'a.tsv', 'b.tsv'], {cwd: folder})
  await run('accept', '--by', 'Ada')
  const lock = join(folder, 'clausediff.lock.json')
  const line = '{"rule": "tone", "fingerprint": "0123456789abcdef", "translations": ["a"], "message": "Loud"}'
  const grown = readFileSync(lock, 'utf8').replace('"accepted": [\n', `"accepted": [\n        ${line}\n`)
  writeFileSync(lock, grown)
  const said = 'clausediff.lock.json accepts findings of rules that this version does not have: `tone` (1)\n'
  expect((await run('check')).stderr).toBe(said)
  expect((await run('accept', '--by', 'Ada')).stderr).toBe(said)
  expect(readFileSync(lock, 'utf8')).toBe(grown)
})
