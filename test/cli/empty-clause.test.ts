import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausediff, folderOf} from './run.ts'

/** Where a clause is blank or repealed in one translation. */
const full = '1. One.\n\n2. Two.\n\n3. Three.\n'
const blank = '1. One.\n\n2.\n\n3. Three.\n'

test.each([
  ['a blank one first', {'a.txt': blank, 'b.txt': full}, '2  a 2. · b 2.\n\na  1  —\nb  1  Two.\n'],
  ['a blank one second', {'a.txt': full, 'b.txt': blank}, '2  a 2. · b 2.\n\na  1  Two.\nb  1  —\n'],
  ['two blank ones', {'a.txt': blank, 'b.txt': blank}, '2  a 2. · b 2.\n\n'],
  [
    'between two others',
    {'a.txt': blank, 'b.txt': full, 'c.txt': full},
    '2  a 2. · b 2. · c 2.\n\na  1  —\nb  1  Two.\nc  1  —\n\na  2  —\nb  2  —\nc  2  Two.\n',
  ],
])('`show` of an empty clause: %s', async (_, files, stdout) => {
  const cwd = folderOf(files)
  const names = Object.keys(files)
  expect(await clausediff(['show', '2', '--no-findings', ...names], {cwd})).toEqual({
    code: 0,
    stdout,
    stderr: '',
  })
})

test('an empty clause stands where its label does', async () => {
  const cwd = folderOf({'a.txt': blank, 'b.txt': full})
  const {stdout} = await clausediff(['show', '2', 'a.txt', 'b.txt', '--format', 'json'], {cwd})
  const lines = JSON.parse(stdout).rows[0].readings.map(
    ({position}: {position: {start: {line: number}}}) => position.start.line,
  )
  expect(lines).toEqual([3, 3])
})

test('`report` says that there is nothing', async () => {
  const cwd = folderOf({'a.txt': blank, 'b.txt': full})
  expect(await clausediff(['report', 'a.txt', 'b.txt', '-o', 'r.html'], {cwd})).toMatchObject({code: 0})
  expect(readFileSync(join(cwd, 'r.html'), 'utf8')).toContain('nothing here')
})
