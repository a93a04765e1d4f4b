import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {wrapWords} from '../../src/cli/wrap-words.ts'
import {clausediff, folderOf} from './run.ts'

/** Lines wider than asked for, but those of one piece that cannot be broken. */
const tooWide = (text: string, width: number): string[] =>
  text
    .split('\n')
    .filter((line) => stringWidth(line) > width && /\s/.test(line.trim().replace(/`[^`]*`/g, '`')))

const pages = [
  ['--help'],
  ...Object.keys(commands).map((name) => [name, '--help']),
  ...['build', 'import', 'export', 'convert'].map((name) => ['help', 'termbase', name]),
]

test.each(pages)('help fits any width: %s %s %s', async (...args) => {
  for (const width of [100, 80, 60, 40]) {
    const {stdout, code} = await clausediff(args.filter(Boolean), {terminal: width})
    expect(code).toBe(0)
    expect(stdout).toContain('Usage: clausediff')
    expect(tooWide(stdout, width)).toEqual([])
  }
})

test('a command among the examples goes on behind a backslash, and a shell reads it as one', async () => {
  const {stdout} = await clausediff(['check', '--help'], {terminal: 60})
  expect(stdout).toContain(
    '  $ clausediff check --since origin/main --format github \\\n        --format sarif=clausediff.sarif\n',
  )
})

test('stderr is broken between words, never in a path or a command', async () => {
  const cwd = folderOf({
    'a.md': '1. The seller delivers.\n\n2. The buyer pays.\n',
    'b.md': '1. The seller delivers.\n\n2. The client pays.\n',
  })
  for (const args of [
    ['check', 'a.md', 'b.md'],
    ['check', 'a.md', 'nowhere-at-all-in-this-folder.md'],
    ['show', '9.9', 'a.md', 'b.md'],
    ['diff', '--rule', 'mismatch'],
    ['termbase', 'export', '--config', 'none.json'],
    ['dif'],
  ]) {
    for (const width of [80, 60, 40]) {
      const {stderr} = await clausediff(args, {cwd, terminal: width})
      expect(stderr).not.toBe('')
      expect(tooWide(stderr, width)).toEqual([])
      const inOneLine = (await clausediff(args, {cwd})).stderr
      expect(stderr.replaceAll(/\n +/g, ' ')).toBe(inOneLine)
      expect((await clausediff([...args, '--width', String(width)], {cwd})).stderr).toBe(stderr)
    }
  }
})

test('what is wider than the line stands alone; wide characters count two', () => {
  expect(wrapWords('run `clausediff termbase build` in `a b/c d.md`', 16, 2)).toEqual([
    'run',
    '  `clausediff termbase build`',
    '  in',
    '  `a b/c d.md`',
  ])
  expect(wrapWords('  人工智能 人工智能', 14)).toEqual(['  人工智能', '  人工智能'])
  expect(wrapWords('an `open quote that never ends', 12)).toEqual(['an `open', 'quote that', 'never ends'])
})

test.each([
  ['negation', 'negation-mismatch'],
  ['NUMBER-', 'number-mismatch'],
  ['number', 'number-mismatch'],
  ['drift', 'drift'],
  ['ent', 'entity-mismatch'],
])('--rule %s is %s', async (short, whole) => {
  const cwd = folderOf({
    'a.md': '1. The seller shall not deliver 3 boats to Ann Lee.\n\n2. The buyer pays.\n',
    'b.md': '1. The seller shall deliver 4 boats to Tom Fox.\n\n2. The client pays.\n',
  })
  const args = ['check', 'a.md', 'b.md', '--all', '--rule']
  expect(await clausediff([...args, short], {cwd})).toEqual(await clausediff([...args, whole], {cwd}))
  expect((await clausediff(['explain', short])).stdout).toBe((await clausediff(['explain', whole])).stdout)
})

test('--rule takes the first word of several rules for all of them, and so does explain', async () => {
  const cwd = folderOf({
    'a.md': '1. The seller shall deliver.\n\n2. The seller pays 3 euros. The seller waits.\n',
    'b.md': '1. The vendor shall deliver.\n\n2. The vendor pays 4 euros. The vendor waits.\n',
  })
  const args = ['check', 'a.md', 'b.md', '--all', '--rule']
  const whole = ['term-divergence', 'term-inconsistency', 'term-deprecated', 'term-missing']
  const asked = await clausediff([...args, 'term'], {cwd})
  const listed = await clausediff([...args, whole.join(',')], {cwd})
  const shown = listed.stdout.replace(/(?: --rule [-\w]+){4}/, ' --rule term')
  expect(asked).toMatchObject({code: listed.code, stdout: shown})
  expect(shown).toContain('vendor')
  expect((await clausediff(['explain', 'TERM'])).stdout.match(/^\S+/gm)).toEqual(whole)
})

test.each([
  ['num', 'rule `num` may be `number-mismatch`, `numbering`; give more of its name'],
  ['mismatch', /^no rule `mismatch`; did you mean `number-mismatch`, .*`negation-mismatch`, .*\?$/],
  ['negaton', 'no rule `negaton`; did you mean `negation-mismatch`?'],
  ['zzz', 'no rule `zzz`; `clausediff explain` lists all'],
])('--rule %s: one short line', async (word, line) => {
  const {stderr, code} = await clausediff(['check', '--rule', word])
  expect(code).toBe(2)
  expect(stderr.trimEnd().replace('clausediff: ', '')).toEqual(
    typeof line === 'string' ? line : expect.stringMatching(line),
  )
})

test('a terminal that does not know its width is one of 80 columns', async () => {
  const {stderr} = await clausediff(['show', 'IX', '--corpus', 'ai-plus'], {terminal: 0})
  expect(stderr.split('\n').every((line) => line.length <= 80)).toBe(true)
  expect(stderr.split('\n').length).toBeLessThan(5)
})

test('in a narrow window what has no room beside something else stands below it', async () => {
  const cwd = folderOf({
    'a.md': '1. The keeper shall keep the seal.\n\n2. No keeper may lend the seal.\n',
    'b.md': '1. The warden shall keep the seal.\n\n2. No warden may lend the stamp.\n',
  })
  const at20 = async (...args: string[]) =>
    (await clausediff([...args, 'a.md', 'b.md', '--width', '20'], {cwd})).stdout
  expect(await at20('diff')).toContain(
    '\nkeeper / warden\n  #238e  2 places,\n  always\n  a  keeper ×2\n     1  2\n',
  )
  expect(await at20('diff')).toContain('\n2  #45ca\n  seal / stamp\n')
  expect(await at20('show', '1')).toContain(
    '\nwarning  #9d9f\n  "keeper" (a) ≠\n  "warden" (b)\n  term-divergence\n',
  )
})
