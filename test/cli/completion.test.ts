import {execFileSync, spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausediff, folderOf, root} from './run.ts'

const complete = async (...words: string[]): Promise<string[]> => {
  const {stdout: script} = await clausediff(['completion', 'bash'])
  const quoted = words.map((word) => `'${word}'`).join(' ')
  const printed = execFileSync(
    'bash',
    [
      '-c',
      `clausediff() { node '${join(root, 'bin/clausediff.js')}' "$@"; }
${script}
COMP_WORDS=(clausediff ${quoted}); COMP_CWORD=${words.length}; _clausediff; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    {cwd: folderOf({'news.dat': ''}), encoding: 'utf8'},
  )
  return printed.trim().split('\n')
}

test('bash completes commands, options, choices, rules, ids and files', async () => {
  expect(await complete('te')).toEqual(['terms', 'termbase'])
  expect(await complete('diff', '--fo')).toEqual(['--format'])
  expect(await complete('diff', '--format', '')).toEqual([
    'table',
    'lines',
    'json',
    'csv',
    'xlsx',
    'markdown',
    'html',
  ])
  expect(await complete('explain', 'num')).toEqual(['number-mismatch', 'numbering'])
  expect(await complete('show', 'III.9', 'news')).toEqual(['news.dat', 'newswire'])
})

test('bash completes keys, rules and ids where they are values, and what stands below termbase', async () => {
  const tens = ['III.(10)', 'III.(11)', 'III.(12)', 'III.(13)', 'III.(14)']
  expect(await complete('show', 'III.(1')).toEqual(tens)
  expect(await complete('show', '"III.(1')).toEqual(tens)
  expect(await complete('show', 'III.\\(1')).toEqual(tens)
  expect(await complete('check', '--clause', 'II.(2).')).toEqual([
    'II.(2).1',
    'II.(2).2',
    'II.(2).3',
    'II.(2).4',
  ])
  expect(await complete('check', '-c', 'I')).toContain('III.(10)')
  expect(await complete('check', '--rule', 'term-')).toEqual([
    'term-divergence',
    'term-inconsistency',
    'term-deprecated',
    'term-missing',
  ])
  expect(await complete('find', 'agent', '--translation', 'n')).toEqual(['newswire', 'ndrc-qa'])
  expect(await complete('find', 'agent', '--count', 'ne')).toEqual(['news.dat', 'newswire'])
  expect(await complete('termbase', '')).toEqual(['build', 'import', 'export', 'convert'])
  expect(await complete('termbase', 'build', '--fo')).toEqual(['--format'])
  expect(await complete('termbase', 'export', '--dialect', '')).toEqual(['core', 'basic'])
  expect(await complete('show', '--width', '80', 'III.(9')).toEqual(['III.(9)'])
})

test('keys are those of the texts that are named', async () => {
  const cwd = folderOf({'a.md': '1. A b.\n\n2. C d.\n', 'b.md': '1. A b.\n\n2. C d.\n\n3. E f.\n'})
  const {stdout} = await clausediff(['completion', 'keys', 'a.md', 'b.md'], {cwd})
  expect(stdout).toBe('1\n2\n3\n')
})

test('keys of the shipped corpus are offered where commands take it, and nowhere else', async () => {
  const text = '1. A b.\n\n2. C d.\n'
  const own = await clausediff(['completion', 'keys'], {cwd: folderOf({'a.md': text, 'b.md': text})})
  expect([own.code, own.stdout]).toEqual([0, ''])
})

test('of a project of documents keys, ids and names are offered', async () => {
  const cwd = folderOf({
    'clausediff.config.json': JSON.stringify({documents: [{path: '{lang}/{name}.md'}]}),
    ...Object.fromEntries(['en', 'fr'].map((lang) => [`${lang}/a.md`, '1. A b.\n\n2. C d.\n'])),
    ...Object.fromEntries(['en', 'fr'].map((lang) => [`${lang}/b.md`, '1. A b.\n\n2. C d.\n\n3. E f.\n'])),
  })
  const list = async (what: string): Promise<string> => (await clausediff(['completion', what], {cwd})).stdout
  expect(await list('keys')).toBe('1\n2\n3\n')
  expect(await list('ids')).toBe('en\nfr\n')
  expect(await list('documents')).toBe('a\nb\n')
})

test('bash completes the commands that help explains', async () => {
  expect(await complete('help', 'te')).toEqual(['terms', 'termbase'])
})

test('fish completes keys, rules, ids and what stands below termbase', async () => {
  if (spawnSync('fish', ['--version']).error) {
    console.warn('SKIPPED completing in fish: no fish here')
    return
  }
  const {stdout: script} = await clausediff(['completion', 'fish'])
  const completeIn = (line: string): string[] =>
    execFileSync(
      'fish',
      [
        '--no-config',
        '-c',
        `function clausediff; node '${join(root, 'bin/clausediff.js')}' $argv; end
${script}
complete -C '${line}'`,
      ],
      {cwd: folderOf({}), encoding: 'utf8'},
    )
      .trim()
      .split('\n')
      .map((choice) => choice.split('\t')[0]!)
  expect(completeIn('clausediff show IV')).toEqual(['IV'])
  expect(completeIn('clausediff check --rule negation')).toEqual(['negation-mismatch'])
  expect(completeIn('clausediff check --translation news')).toEqual(['newswire'])
  expect(completeIn('clausediff termbase ').sort()).toEqual(['build', 'convert', 'export', 'import'])
})

test.each([
  ['zsh', '_arguments'],
  ['fish', '__fish_seen_subcommand_from'],
])('the script for %s is one', async (shell, sign) => {
  const {stdout, code} = await clausediff(['completion', shell])
  expect(code).toBe(0)
  expect(stdout).toContain(sign)
  const check = spawnSync(shell, ['-n', join(folderOf({script: stdout}), 'script')], {encoding: 'utf8'})
  if (check.error) console.warn(`SKIPPED the syntax of the ${shell} script: no ${shell} here`)
  else expect(check.stderr).toBe('')
})
