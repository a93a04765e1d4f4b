import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {clausediff, folderOf} from '../cli/run.ts'
import {p, wordFile} from '../format/packed/word-file.ts'

const cwd = folderOf({
  'a.md': '1. Staff pay "20" euros, or less.\n\n2. =Boats= are not sold.\n',
  'b.md': '1. Staff pay "30" euros, or less.\n\n2. =Boats= are sold.\n',
})

test('findings as CSV: a row each, a column to decide in, quoted', async () => {
  const {stdout} = await clausediff(['check', 'a.md', 'b.md', '-f', 'csv'], {cwd})
  expect(stdout.replaceAll(/"#[\da-f]{16}"/g, '"…"')).toBe(
    [
      '\ufeff"status","note","severity","rule","clause","message","a","a place","b","b place","fingerprint"',
      ',,"error","number-mismatch","1","""20"" (`a`) ≠ ""30"" (`b`)","20","a.md:1:15","30","b.md:1:15","…"',
      ',,"error","negation-mismatch","2","`a` says ""not sold"", `b` has no ""not""","not sold","a.md:3:16",,,"…"',
      '',
    ].join('\r\n'),
  )
})

test('a cell that a spreadsheet would run is text', async () => {
  const formulas = folderOf({'a.md': '1. =SUM(A1) has 20 cells.\n', 'b.md': '1. =SUM(A1) has 30 cells.\n'})
  const {stdout} = await clausediff(['check', 'a.md', 'b.md', '-f', 'csv'], {cwd: formulas})
  expect(stdout).not.toMatch(/(?:^|,)"?[=+@-]/m)
})

test('annotate writes a copy with a comment at each finding', async () => {
  const folder = folderOf({'b.md': '1. Agents report within 60 days.\n'})
  const {writeFileSync} = await import('node:fs')
  writeFileSync(join(folder, 'law.docx'), wordFile({body: p('1. Agents report within 30 days.')}))
  const {code, stderr} = await clausediff(['annotate', 'law.docx', 'b.md', '-o', 'reviewed.docx'], {
    cwd: folder,
  })
  expect([code, stderr]).toEqual([0, '1 comment in `reviewed.docx`\n'])
  const [document] = await read(new Uint8Array(readFileSync(join(folder, 'reviewed.docx'))), 'reviewed.docx')
  expect(document!.value).toBe('1. Agents report within 30 days.')
  expect(await clausediff(['annotate', 'b.md', 'law.docx', '-o', 'x.docx'], {cwd: folder})).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'clausediff: `b.md` is no Word document, XLIFF or TMX file: expected one to write findings into\n',
  })
})
