import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {beforeAll, expect, test} from 'vitest'
import {folderOf, root} from '../cli/run.ts'
import {Broken, randomOf, type Target} from './input.ts'
import {faultOf} from './runner/fault.ts'
import {minimise} from './runner/minimise.ts'
import {targets} from './targets/index.ts'

/** What is printed of all targets: one program, since making and loading it takes as long as some of them do. */
let ran: Promise<{stdout: string; code: number}>
beforeAll(() => {
  ran = promisify(execFile)('node', ['scripts/fuzz.mjs', '--seed', '1', '--folder', folderOf({})], {
    cwd: root,
  }).then(
    ({stdout}) => ({stdout, code: 0}),
    ({stdout, code}) => ({stdout, code}),
  )
})

test.each(targets.map(({name, count}) => [name, count] as const))(
  '%s: nothing breaks, from a fixed seed',
  {timeout: 1_800_000},
  async (name, count) => {
    const {stdout} = await ran
    // Behind the line of a target stand its faults.
    const [line = '', ...faults] = stdout
      .split(/^(?=\S)/m)
      .filter((part) => part.startsWith(`${name} `))
      .flatMap((part) => part.trimEnd().split('\n'))
    expect([line, ...faults]).toEqual([expect.stringMatching(/ nothing broke$/)])
    expect(Number(/ (\d+) inputs /.exec(line)?.[1])).toBe(count)
  },
)

test('and it ended well', {timeout: 1_800_000}, async () => {
  expect(await ran).toEqual({code: 0, stdout: expect.stringMatching(/^(?:.* nothing broke\n)+$/)})
})

test('an input depends on the seed, the target and its number alone', () => {
  for (const target of targets) {
    const inputOf = (seed: number, index: number): string =>
      JSON.stringify(target.make(randomOf(seed, target.name, index)))
    expect(inputOf(7, 3)).toBe(inputOf(7, 3))
    expect(new Set([inputOf(7, 3), inputOf(7, 4), inputOf(8, 3)]).size).toBe(3)
  }
})

test('what breaks is told by its invariant or by where it was thrown, whatever the words of the text', () => {
  expect(faultOf(new Broken('unique keys', 'two clauses have the key "1"')).name).toBe('unique keys')
  const thrown = (key: string): string => {
    try {
      throw new TypeError(`Unexpected \`${key}\` here`)
    } catch (error) {
      return faultOf(error).name
    }
  }
  expect(thrown('1')).toBe(thrown('2'))
})

test('an input is cut down to what breaks it', async () => {
  const input = {
    words: ['a', 'b', 'c'],
    files: [
      {path: 'a.txt', value: 'one\ntwo\nthree x\nfour\n'},
      {path: 'b.txt', value: 'five'},
    ],
  }
  const breaks: Target['check'] = ({files, words}) => {
    if (words.includes('b') && files.some(({value}) => value.includes('x'))) throw new Broken('x', '')
  }
  const least = await minimise(
    input,
    async (candidate) => {
      try {
        await breaks(candidate)
        return false
      } catch {
        return true
      }
    },
    () => false,
  )
  expect(least).toEqual({words: ['b'], files: [{path: 'a.txt', value: 'x'}]})
})
