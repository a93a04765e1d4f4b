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
    {cwd: folderOf({'news.txt': ''}), encoding: 'utf8'},
  )
  return printed.trim().split('\n')
}

test('bash completes commands, options, choices, rules, ids and files', async () => {
  expect(await complete('te')).toEqual(['terms', 'termbase'])
  expect(await complete('diff', '--fo')).toEqual(['--format'])
  expect(await complete('diff', '--format', '')).toEqual(['table', 'json', 'markdown'])
  expect(await complete('explain', 'num')).toEqual(['number-mismatch', 'numbering'])
  expect(await complete('show', 'III.9', 'news')).toEqual(['news.txt', 'newswire'])
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
