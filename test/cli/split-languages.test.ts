import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausediff, folderOf} from './run.ts'

const law =
  '1. Boote werden von dem Amt gezählt, binnen 30 Tagen.\n1. Boats are counted by the office within 20 days.\n\n2. Das Register ist für alle offen.\n2. The register is open to all.\n'

test('a text in two languages is compared with itself where that is asked for', async () => {
  const folder = folderOf({'law.txt': law})
  const split = await clausediff(['diff', 'law.txt', '--split-languages', '--no-pager'], {cwd: folder})
  expect(split.code).toBe(0)
  expect(split.stdout).toContain('1 error\nde ↔ en   2 clauses in both')
  expect(split.stdout).toContain('"30 Tagen" (de) ≠ "20 days" (en)')
  expect(split.stdout).toContain('law.txt:1:45  law.txt:2:43')
  expect(split.stdout).toContain('clausediff report -o report.html --split-languages law.txt')
  const one = await clausediff(['show', '2', 'law.txt#en', '--split-languages'], {cwd: folder})
  expect(one.stdout).toContain('The register is open to all.')
  expect(one.stdout).not.toContain('Das Register')
})

test('without it a text of the file is none, and the refusal says how to have it', async () => {
  const {code, stderr} = await clausediff(['show', '1', 'law.txt#en'], {cwd: folderOf({'law.txt': law})})
  expect(code).toBe(2)
  expect(stderr).toContain(
    '`law.txt` holds one text: name it without `#en`, or split it with `--split-languages`',
  )
})

test('a config may say so, for all texts or for one', async () => {
  const config = (all: object, own: object) =>
    JSON.stringify({
      ...all,
      translations: [
        {path: 'law.txt#de', role: 'source', ...own},
        {path: 'law.txt#en', ...own},
      ],
    })
  for (const text of [config({splitLanguages: true}, {}), config({}, {splitLanguages: true})]) {
    const folder = folderOf({'law.txt': law, 'clausediff.config.json': text})
    const {stdout, code} = await clausediff(['check', '--config', join(folder, 'clausediff.config.json')], {
      cwd: folder,
    })
    expect(code).toBe(1)
    expect(stdout).toContain('en says "20 days", expected "30 Tagen" as in de')
  }
})
