import {expect, test} from 'vitest'
import {clausediff, folderOf} from '../cli/run.ts'

async function numbering(files: Record<string, string>): Promise<string[]> {
  const cwd = folderOf(files)
  const {stdout} = await clausediff(
    ['check', ...Object.keys(files), '--format', 'json', '--fail-on', 'never'],
    {cwd},
  )
  const {findings} = JSON.parse(stdout) as {findings: {rule: string; message: string}[]}
  return findings.filter(({rule}) => rule === 'numbering').map(({message}) => message)
}

const excerpt = '4. Notices are in writing.\n\n5. Copies go to both sides.\n'

test('an excerpt that begins at the same number in all texts has no finding on it', async () => {
  expect(await numbering({'a.txt': excerpt, 'b.txt': excerpt.replace('Copies', 'Two copies')})).toEqual([])
  expect(await numbering({'a.txt': excerpt, 'b.txt': excerpt, 'c.txt': excerpt.replaceAll('.', '')})).toEqual(
    [],
  )
  const list = '(c) notices in writing;\n\n(d) copies for both sides.\n'
  expect(await numbering({'a.txt': list, 'b.txt': list.replace('notices', 'letters')})).toEqual([])
})

test('a first number that one text does not share is still said, once', async () => {
  const whole = `3. The parties agree.\n\n${excerpt}`
  expect(
    await numbering({
      'a.txt': excerpt,
      'b.txt': excerpt.replaceAll(/\d(?=\.)/g, (one) => String(Number(one) - 3)),
    }),
  ).toEqual(['Unexpected `4.`, expected `1.`: a list starts with it'])
  expect((await numbering({'a.txt': excerpt, 'b.txt': whole})).length).toBe(1)
})
