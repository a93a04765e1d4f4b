import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderFor, small} from '../terminal/every-command.ts'
import {folderOf, root} from './run.ts'

const program = join(root, 'bin/clausediff.js')
const noSpace = 'clausediff: stdout cannot be written: ENOSPC\n'

function shell(line: string, cwd: string = root): {code: number | null; stdout: string; stderr: string} {
  const {status, stdout, stderr} = spawnSync(
    'bash',
    ['-c', line.replaceAll('clausediff ', `node '${program}' `)],
    {
      cwd,
      encoding: 'utf8',
    },
  )
  return {code: status, stdout, stderr}
}

for (const command of ['diff', 'show 1', 'check', 'explain', 'align --format jsonl']) {
  test.skipIf(!existsSync('/dev/full'))(`${command}: a full device is one line and exit code 2`, () => {
    const cwd = folderFor([command], small)
    expect(shell(`clausediff ${command} --quiet >/dev/full`, cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: noSpace,
    })
  })
}

test.skipIf(!existsSync('/dev/full')).each(['help', '--version', 'diff --help'])(
  '%s on a full device',
  (args) => {
    expect(shell(`clausediff ${args} >/dev/full`)).toEqual({code: 2, stdout: '', stderr: noSpace})
  },
)

test.skipIf(!existsSync('/dev/full'))('stderr that cannot be written is exit code 2, too', () => {
  const {code, stdout} = shell('clausediff parse cset 2>/dev/full', folderOf({}))
  expect(code).toBe(2)
  expect(stdout).not.toBe('')
})

test.skipIf(process.platform === 'win32')(
  'a file that gets full in the middle does not pass for whole',
  () => {
    const cwd = folderFor(['report'], small)
    // At most 1 kB a file; the signal that comes with it is ignored, as everywhere in Node.
    const {code, stderr} = shell(
      "trap '' XFSZ; ulimit -f 1; NODE_DISABLE_COMPILE_CACHE=1 clausediff diff --format json > out.json",
      cwd,
    )
    expect([code, stderr]).toEqual([2, 'clausediff: stdout cannot be written: EFBIG\n'])
    expect(statSync(join(cwd, 'out.json')).size).toBe(1024)
    const whole = shell('clausediff diff --format json > out.json', cwd)
    expect(whole).toEqual({code: 0, stdout: '', stderr: ''})
    JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))
  },
)

test('a file is appended to where the shell says so', () => {
  const cwd = folderFor(['parse'], small)
  shell('echo before > out.txt; clausediff --version >> out.txt; clausediff --version >> out.txt', cwd)
  expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toMatch(/^before\n\S+\n\S+\n$/)
})

test('a pipe that is closed early, and streams that are closed, are quiet', () => {
  const cwd = folderFor(['align'], small)
  expect(shell('set -o pipefail; clausediff align | head -1', cwd)).toMatchObject({code: 0, stderr: ''})
  expect(shell('clausediff align >&-', cwd)).toEqual({code: 0, stdout: '', stderr: ''})
  expect(shell('clausediff align 2>&- >/dev/null', cwd)).toEqual({code: 0, stdout: '', stderr: ''})
  expect(shell('(clausediff align; echo $? >&2) | true', cwd)).toMatchObject({stderr: '0\n'})
})

test.skipIf(process.platform === 'win32')('a folder that was removed is no bug of ours', () => {
  const {code, stdout, stderr} = shell(
    'mkdir gone; cd gone; rmdir ../gone; clausediff parse a.txt',
    folderOf({}),
  )
  expect({code, stdout, stderr}).toEqual({
    code: 2,
    stdout: '',
    stderr: 'clausediff: the folder of this terminal is no longer there: go to another one\n',
  })
})
