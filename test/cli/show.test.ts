import {expect, test} from 'vitest'
import {clausediff, folderOf} from './run.ts'

const charter = `Part I

Article 1 Name. The name is Blue.

Schedule

Article 1 Form. The form is round.

Article 2 Seal. The seal is red.

Article 3 Seals of others. They are green.
`
const rules = `2. Work.

2.1 Hours. Eight hours.

2.2 Rest. One hour.

2.2.1 Lunch at noon.

2.3 Contact. The office.

2.4 Contracts. In writing.
`
const prose =
  '# Pool\n\nWe clean it.\n\n## Tickets\n\nThey cost little.\n\nThey last a day.\n\n## Lost things\n\nAsk us.\n'
const twice = (text: string, name: string): Record<string, string> => ({
  [`a${name}`]: text,
  [`b${name}`]: text.replaceAll('The ', 'Every '),
})
const cwd = folderOf({...twice(charter, 'c.txt'), ...twice(rules, 'r.txt'), ...twice(prose, 'p.md')})

async function keys(query: string, files: string, ...more: string[]): Promise<string[] | string> {
  const names = [`a${files}`, `b${files}`]
  const {stdout, stderr} = await clausediff(['show', query, ...names, '-f', 'json', ...more], {cwd})
  return stderr || JSON.parse(stdout).rows.map(({key}: {key: string}) => key)
}

test.each<[string, string, string[]]>([
  ['Art. 3', 'c.txt', ['Schedule.Art.3']],
  ['art.3', 'c.txt', ['Schedule.Art.3']],
  ['3', 'c.txt', ['Schedule.Art.3']],
  ['schedule art 2', 'c.txt', ['Schedule.Art.2']],
  ['sched', 'c.txt', ['Schedule', 'Schedule.Art.1', 'Schedule.Art.2', 'Schedule.Art.3']],
  ['Seal', 'c.txt', ['Schedule.Art.2']],
  ['seals of', 'c.txt', ['Schedule.Art.3']],
  ['FORM', 'c.txt', ['Schedule.Art.1']],
  ['contact', 'r.txt', ['2.3']],
  ['2', 'r.txt', ['2', '2.1', '2.2', '2.2.1', '2.3', '2.4']],
  ['2.2', 'r.txt', ['2.2', '2.2.1']],
  ['2.2-2.3', 'r.txt', ['2.2', '2.2.1', '2.3']],
  ['tickets', 'p.md', ['h1', 'h1.p1', 'h1.p2']],
])('show %s of %s', async (query, files, expected) => {
  expect(await keys(query, files)).toEqual(expected)
})

test('--depth says how far down a section goes', async () => {
  expect(await keys('2', 'r.txt', '--depth', '0')).toEqual(['2'])
  expect(await keys('2', 'r.txt', '--depth', '1')).toEqual(['2', '2.1', '2.2', '2.3', '2.4'])
  expect(await keys('Tickets', 'p.md', '--depth', '0')).toEqual(['h1'])
})

test.each([
  ['cont', 'r.txt', '`cont` fits 2 headings: `2.3` Contact., `2.4` Contracts.; give the key of one'],
  ['contcat', 'r.txt', 'no clause or heading `contcat`; did you mean `Contact`?'],
  [
    '2.44',
    'r.txt',
    'no clause `2.44`: nearest are `2.4`, `2`, `2.1`; `clausediff parse ar.txt br.txt` lists all',
  ],
  [
    'Art. 4',
    'c.txt',
    'no clause `Art. 4`: nearest are `Schedule.Art.3`, `Schedule.Art.2`, `Part.1.Art.1`; `clausediff parse ac.txt bc.txt` lists all',
  ],
])('show %s of %s says what is near', async (query, files, line) => {
  expect(await keys(query, files)).toBe(`clausediff: ${line}\n`)
})

test('an excerpt of both texts is none of either', async () => {
  const {stdout} = await clausediff(['show', '2', 'ar.txt', 'br.txt', '--depth', '0'], {cwd})
  expect(stdout).toBe('2  ar 2. · br 2.\n\nar  1  Work.\nbr  1  Work.\n')
  const alone = folderOf({'a.txt': rules, 'b.txt': `1. Scope.\n\n${rules}`})
  const one = await clausediff(['show', '2', 'a.txt', 'b.txt', '--depth', '0'], {cwd: alone})
  expect(one.stdout).toContain('! a: Unexpected `2.`, expected `1.`: a list starts with it')
})
