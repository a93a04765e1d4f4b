import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {quoteWord} from '../../src/report/hint.ts'
import {clausediff, folderOf, root} from './run.ts'

/** The commands behind `Next:`, as printed. */
function hintsOf(stdout: string): string[] {
  const lines = stdout.trimEnd().split('\n')
  const first = lines.findIndex((line) => line.startsWith('Next: '))
  if (first < 0) return []
  return lines.slice(first).flatMap((line) =>
    line
      .replace(/^Next: /, '')
      .trim()
      .split(' · '),
  )
}

/** Types a line into a shell, as somebody does who copies it. */
function type(line: string, cwd: string): string {
  return execFileSync('sh', ['-c', `clausediff() { node '${root}/bin/clausediff.js' "$@"; }\n${line}`], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, CI: ''},
  })
}

const one = '1. Rent. The tenant pays 20 coins.\n\n2. Deposit. The tenant pays the deposit.\n'
const two = '1. Rent. The tenant pays 30 coins.\n\n2. Deposit. The tenant pays the bond.\n'

test('in a folder without a config they name the files, and the lock is that of these files', async () => {
  const cwd = folderOf({'p1.md': one, 'p2.md': two})
  const {stdout} = await clausediff(['check', 'p1.md', 'p2.md'], {cwd})
  const hints = hintsOf(stdout)
  expect(hints).toEqual(['clausediff show 1 p1.md p2.md', "clausediff accept --reason '…' p1.md p2.md"])
  const [show, accept] = hints.map((line) => type(line, cwd))
  expect(show).toContain('The tenant pays 30 coins.')
  expect(accept).toMatch(/^wrote clausediff\.lock\.json: \d accepted in all/)
  expect((await clausediff(['check', 'p1.md', 'p2.md'], {cwd})).code).toBe(0)
})

test('they repeat the options that name texts, the lock and what was shown', async () => {
  const cwd = folderOf({
    'p1.md': one,
    'p2.md': two,
    'my config.json': '{"translations": [{"path": "p1.md", "id": "x"}, {"path": "p2.md", "id": "y"}]}',
  })
  const args = ['check', '--config', 'my config.json', '--rule', 'number-mismatch', '-t', 'x']
  expect(hintsOf((await clausediff(args, {cwd})).stdout)).toEqual([
    "clausediff show --config 'my config.json' --translation x 1",
  ])
  const options = ['--config', 'my config.json', '--lock', 'l.json']
  await clausediff(['accept', ...options, '--rule', 'numbering'], {cwd})
  const {stdout} = await clausediff(['check', ...options, '--rule', 'number-mismatch'], {cwd})
  const hints = hintsOf(stdout)
  expect(hints).toEqual([
    "clausediff show --config 'my config.json' 1",
    "clausediff accept --reason '…' --config 'my config.json' --lock l.json --rule number-mismatch",
  ])
  for (const line of hints) type(line, cwd)
  expect((await clausediff(['check', ...options, '--rule', 'number-mismatch'], {cwd})).code).toBe(0)
  expect(readdirSync(cwd).sort()).toEqual(['l.json', 'my config.json', 'p1.md', 'p2.md'])
})

const keys = [
  'A',
  'A b',
  "A'B",
  'A"B',
  'A$(touch hacked)',
  'A`touch hacked`',
  "A';touch hacked;'",
  'A*',
  'A\\',
  'A!x',
  'A&B',
  '--help',
  '-c',
  '条一',
  '~',
  'A #B',
]
test.each(keys)('a key %s is shown by its hint, and does nothing else', async (key) => {
  const cwd = folderOf({
    'one two.tsv': `${key}\tThe agent shall report 20 cases.\n`,
    '-b.tsv': `${key}\tThe officer shall report 30 cases.\n`,
  })
  for (const command of ['check', 'diff']) {
    const {stdout} = await clausediff([command, '--', 'one two.tsv', '-b.tsv'], {cwd})
    const hints = hintsOf(stdout)
    expect(hints).toHaveLength(2)
    const shown = hints.find((line) => line.startsWith('clausediff show'))!
    expect(type(shown, cwd)).toContain('shall report 30 cases')
    for (const line of hints) type(line, cwd)
  }
  expect(readdirSync(cwd).sort()).toEqual(['-b.tsv', 'clausediff.lock.json', 'one two.tsv', 'report.html'])
  expect(readFileSync(join(cwd, '-b.tsv'), 'utf8')).toContain('The officer')
})

test.each(['A\u001b[31mZ', 'A\u202eZ', 'A\u2028Z', 'A\u0085Z'])(
  'a key that cannot be seen gets no hint',
  async (key) => {
    const cwd = folderOf({
      'a.tsv': `${key}\tThe agent shall report 20 cases.\n`,
      'b.tsv': `${key}\tThe officer shall report 30 cases.\n`,
    })
    for (const command of ['check', 'diff']) {
      const {stdout} = await clausediff([command, 'a.tsv', 'b.tsv'], {cwd})
      expect(hintsOf(stdout).map((line) => line.split(' ')[1])).toEqual([
        command === 'check' ? 'accept' : 'report',
      ])
    }
  },
)

test('every word comes back from a shell as it was', () => {
  const ascii = Array.from({length: 0x7f - 0x20}, (_, at) => String.fromCharCode(0x20 + at))
  const words = [
    '',
    ...ascii,
    ascii.join(''),
    ...ascii.map((one) => `a${one}b`),
    '=ls',
    '~root',
    'é智',
    "''",
    '$HOME',
  ]
  const printed = execFileSync('sh', ['-c', `printf '%s\\n' ${words.map(quoteWord).join(' ')}`], {
    encoding: 'utf8',
  })
  expect(printed).toBe(words.map((word) => `${word}\n`).join(''))
})

test('a refusal that names a command quotes what was typed', async () => {
  const cwd = folderOf({'a.txt': one, 'b.txt': two})
  const {stderr} = await clausediff(['merge', 'no$(id) folder', 'a.txt', 'b.txt'], {cwd})
  expect(stderr).toContain("`clausediff shard --of 1 --index 0 -o 'no$(id) folder'`")
  await clausediff(['check', 'a.txt', 'b.txt', '--format', 'json=r $(id).json'], {cwd})
  const saved = await clausediff(['format', 'r $(id).json', '--format', 'html=r.html'], {cwd})
  expect(saved.stderr).toContain("`clausediff check --rows --format json='r $(id).json'`")
})
