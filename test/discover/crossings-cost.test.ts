import {expect, test} from 'vitest'
import {clausediff, folderOf} from '../cli/run.ts'

/** One clause that names two parties in each of its sentences, one of them swapped. */
const clause = (sentences: number, swapped: number): string =>
  `1. ${Array.from({length: sentences}, (_, at) =>
    at === swapped ? 'The Client pays the Contractor.' : 'The Contractor pays the Client.',
  ).join(' ')}\n\n2. The Contractor helps.\n\n3. The Client helps.\n`

test('a swap among hundreds of sentences of one clause is told once', async () => {
  const folder = folderOf({'a.txt': clause(400, -1), 'b.txt': clause(400, 250)})
  const {stdout} = await clausediff(['check', '--format', 'lines', 'a.txt', 'b.txt'], {cwd: folder})
  expect(stdout.match(/party-swap/g)).toHaveLength(1)
})
