import {expect, test} from 'vitest'
import {clausediff, folderOf} from './run.ts'

const law = '1. Scope. This law applies.\n\n2. Terms. A term is a word.\n'

test('a name that does not say what the file is: read as plain text, and said once a file', async () => {
  const folder = folderOf({'a.wiki': law, b: law, 'c.txt': law})
  const {code, stderr} = await clausediff(['diff', 'a.wiki', 'b', 'c.txt'], {cwd: folder})
  expect({code, stderr}).toEqual({
    code: 0,
    stderr:
      '`a.wiki` is read as plain text: `.wiki` is no extension that is known (`.txt`, `.md`, `.tsv`)\n' +
      '`b` is read as plain text: it has no extension (`.txt`, `.md`, `.tsv`)\n',
  })
  const quiet = await clausediff(['diff', 'a.wiki', 'c.txt', '--quiet'], {cwd: folder})
  expect(quiet.stderr).toBe('')
})

test('a wiki is refused by name', async () => {
  const folder = folderOf({'a.mediawiki': '== Scope ==\n\nThis law applies to [[boats]].\n', 'c.txt': law})
  const {code, stderr} = await clausediff(['diff', 'a.mediawiki', 'c.txt'], {cwd: folder})
  expect(code).toBe(2)
  expect(stderr).toContain("`a.mediawiki` is a wiki's text")
})
