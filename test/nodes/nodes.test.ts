import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {folderOf, root} from '../cli/run.ts'
import {everyCommand, folderFor, small} from '../terminal/every-command.ts'
import {firstLine, nodeOf, wantedVersions} from './nodes.ts'

const versions = wantedVersions()
if (typeof versions === 'string') console.warn(`SKIPPED: other versions of Node are not tried: ${versions}`)

interface Ran {
  code: number | null
  signal: string | null
  stdout: string
  stderr: string
}

function run(node: string, command: readonly string[], temporary: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [join(root, 'bin/clausediff.js'), ...command], {
      cwd: folderFor(command, small),
      // Where CI is set, `accept` refuses to let a lock grow.
      env: {...process.env, CI: '', TMPDIR: temporary},
    })
    const ran = {stdout: '', stderr: ''}
    child.stdout.on('data', (chunk) => (ran.stdout += chunk))
    child.stderr.on('data', (chunk) => (ran.stderr += chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({code, signal, ...ran}))
  })
}

describe.skipIf(typeof versions === 'string')(
  'Node of all lines, with one folder for temporary files',
  () => {
    let nodes: [version: string, program: string][] = []

    beforeAll(async () => {
      const found = await Promise.all(
        (versions as string[]).map(async (version): Promise<typeof nodes> => {
          try {
            return [[version, await nodeOf(version)]]
          } catch (error) {
            console.warn(`SKIPPED: Node ${version} is not tried, it cannot be fetched: ${firstLine(error)}`)
            return []
          }
        }),
      )
      nodes = found.flat()
    }, 600_000)

    // There and back: each version runs once beside what those before it in the order have kept, and once beside what all
    // have, its own too. Where two versions share a file, the second reads what the first wrote, and on the way back the
    // first what the second did. What is kept is named in the same way for every command, so every other one begins with
    // the newest version.
    test.each(everyCommand.map((command, at) => [command.join(' '), command, at % 2 === 0] as const))(
      '%s: the same, whichever ran before',
      {timeout: 300_000},
      async (_name, command, rising) => {
        const right = await run(process.execPath, command, folderOf({}))
        expect([right.signal, right.code === 0 || right.code === 1]).toEqual([null, true])
        const temporary = folderOf({})
        const there = rising ? nodes : nodes.toReversed()
        for (const [version, node] of [...there, ...there.toReversed()])
          expect([version, await run(node, command, temporary)]).toEqual([version, right])
      },
    )
  },
)

test('what is tried is what `engines` promises', () => {
  const {engines} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=24.0.0')
})
