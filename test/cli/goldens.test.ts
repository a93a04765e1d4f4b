import {expect, test} from 'vitest'
import {expectGolden} from './golden.ts'
import {clausediff} from './run.ts'

/** Whole outputs on the shipped corpus, as they go down a pipe: 80 columns, no colour. */
const cases: Record<string, string[]> = {
  'diff.txt': ['diff'],
  'terms.txt': ['terms'],
  'show.txt': ['show', 'III.10'],
  'show-wide.txt': ['show', 'II.(1)-(2)', '--width', '120'],
  'show.md': ['show', 'III.10', '--format', 'markdown'],
  'show.json': ['show', 'iii(x)', '--format', 'json'],
  'find.txt': ['find', 'intelligent bodies'],
  'find-gloss.txt': ['find', '智能体'],
  'find.md': ['find', 'agents', '--format', 'markdown'],
  'parse.txt': ['parse', '--corpus', 'ai-plus'],
  'help.txt': ['--help'],
  'help-diff.txt': ['diff', '--help'],
}

test.each(Object.entries(cases))('%s', async (name, args) => {
  const {code, stdout, stderr} = await clausediff(args)
  const said =
    args.includes('--help') || args.includes('--corpus')
      ? ''
      : 'no config here: using the sample corpus (`clausediff init` writes a config)\n'
  expect({code, stderr}).toEqual({code: 0, stderr: said})
  expectGolden(name, stdout)
})
