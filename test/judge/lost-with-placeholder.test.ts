import {expect, test} from 'vitest'
import {clausediff, folderOf} from '../cli/run.ts'

test('a sentence that was lost with its placeholder is told besides', async () => {
  const cwd = folderOf({
    'a.json': '{"a":"The order is ready. Please ask {owner} about the price of the boat."}',
    'b.json': '{"a":"The order is ready."}',
  })
  const {stdout} = await clausediff(['check', 'a.json', 'b.json', '--format', 'lines'], {cwd})
  expect(stdout.match(/(?:placeholder-mismatch|omission): .*/g)).toEqual([
    'placeholder-mismatch: a "{owner}" stands in a, not in b',
    'omission: a b lacks the sentence "Please ask {owner} about the price of the boat." (in a)',
  ])
})
