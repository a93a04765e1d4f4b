import {expect, test} from 'vitest'
import {clausediff, folderOf} from './run.ts'

const texts = {'a.md': '1. We pay 3 euros.\n', 'b.md': '1. We pay 4 euros.\n'}

test.each([
  [['check', 'a.md', 'b.md', '-f', 'json', '-o', '-']],
  [['check', 'a.md', 'b.md', '-f', 'json=-']],
])('%j prints to stdout', async (args) => {
  const cwd = folderOf(texts)
  const [dashed, plain] = [
    await clausediff(args, {cwd}),
    await clausediff(['check', 'a.md', 'b.md', '-f', 'json'], {cwd}),
  ]
  expect(dashed).toEqual(plain)
})

test.each([['report'], ['annotate']])('%s asks for a name', async (name) => {
  const {code, stderr} = await clausediff([name, 'a.md', 'b.md', '-o', '-'], {cwd: folderOf(texts)})
  expect(code).toBe(2)
  expect(stderr).toMatch(/^clausediff: `-` is no file: expected a name [^\n]+\n$/)
})
