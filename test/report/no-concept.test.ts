import {expect, test} from 'vitest'
import {clausediff, folderOf} from '../cli/run.ts'

test.each(['table', 'markdown'])(
  'terms of texts that name all alike is a sentence, no empty table: %s',
  async (format) => {
    const text = '1. The seller pays 3 euros.\n\n2. The buyer waits.\n'
    const cwd = folderOf({'a.md': text, 'b.md': text})
    const {stdout, code} = await clausediff(['terms', 'a.md', 'b.md', '--format', format], {cwd})
    expect({stdout, code}).toEqual({stdout: 'no concept in a, b\n', code: 0})
  },
)
