import {expect, test} from 'vitest'
import {clausediff, folderOf} from './run.ts'

const texts = {
  'a.txt': '1. The fee is 20 euros.\n\n2. Gates open.\n',
  'b.txt': '1. The fee is 30 euros.\n\n2. Gates open.\n',
}
const config = JSON.stringify({translations: [{path: 'a.txt'}, {path: 'b.txt'}]})

test('one text of several that is named by itself was compared with none, and that is said', async () => {
  const cwd = folderOf({...texts, 'clausediff.config.json': config})
  const line = '`a.txt` was compared with no other text; without it all texts of the config are compared\n'
  expect((await clausediff(['check', 'a.txt'], {cwd})).stderr).toContain(line)
  expect((await clausediff(['check'], {cwd})).stderr).not.toContain('was compared with no other text')
})

test('so where there is no config, and not of a file that holds two texts', async () => {
  const table = 'key,en,fr\n1,The fee is 20 euros.,Le prix est de 30 euros.\n'
  const cwd = folderOf({...texts, 'table.csv': table})
  expect((await clausediff(['check', 'a.txt'], {cwd})).stderr).toContain(
    '`a.txt` was compared with no other text; name another file\n',
  )
  expect((await clausediff(['check', 'table.csv'], {cwd})).stderr).not.toContain('no other text')
})
