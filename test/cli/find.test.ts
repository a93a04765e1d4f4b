import {expect, test} from 'vitest'
import {clausediff, folderOf} from './run.ts'

const cwd = folderOf({
  'a.md':
    '1. Every employee keeps the keys of the employees. Computing is done by computers.\n\n2. Employees pay 20 euros, or 30.\n',
  'b.md':
    '1. All staff keep the keys of the staff. Computing is done by machines.\n\n2. Staff pay 20 euros, or 40.\n',
})
const find = (...args: string[]) => clausediff(['find', ...args, 'a.md', 'b.md'], {cwd})
const counts = async (...args: string[]): Promise<number[]> =>
  JSON.parse((await find(...args, '-c', '-f', 'json')).stdout).counts.map(({count}: {count: number}) => count)

test('nothing found: exit code 1, and the nearest words', async () => {
  expect(await find('zebra')).toEqual({code: 1, stdout: '“zebra”  nowhere\n', stderr: ''})
  expect(await find('employes')).toEqual({
    code: 1,
    stdout: '“employes”  nowhere\n',
    stderr: 'no text has "employes"; did you mean "employees", "employee"?\n',
  })
  expect((await find('kees of the stuff')).stderr).toBe(
    'no text has "kees"; did you mean "keys", "keep", "keeps"?\nno text has "stuff"; did you mean "staff"?\n',
  )
  expect((await find('machines', '-t', 'a')).code).toBe(1)
  expect((await find('zebra', '--count')).code).toBe(1)
  expect((await find('employee')).code).toBe(0)
})

test('--word: this form and no other, whatever its case', async () => {
  expect(await counts('employee')).toEqual([3, 0])
  expect(await counts('employee', '-w')).toEqual([1, 0])
  expect(await counts('EMPLOYEES', '--word')).toEqual([2, 0])
  expect(await counts('comput', '-E')).toEqual([2, 1])
  expect(await counts('computing|comput', '-E', '-w')).toEqual([1, 1])
})

test('--regexp', async () => {
  expect(await counts('\\b\\d+ euros', '-E')).toEqual([1, 1])
  expect(await counts('x*', '-E')).toEqual([0, 0])
  expect(await counts('employees?|staff', '-E')).toEqual([3, 3])
})

test.each([
  ['[a', /^clausediff: `\[a` is no regular expression: unterminated character class/i],
  ['(', /^clausediff: `\(` is no regular expression: /],
])('--regexp %s is said in one line', async (pattern, line) => {
  const {code, stderr, stdout} = await find('-E', pattern)
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toMatch(line)
  expect(stderr.trimEnd()).not.toContain('\n')
})

test('a pattern that would take for ever is stopped', async () => {
  const folder = folderOf({'a.md': `1. ${'a'.repeat(60)}!\n\n2. b\n`, 'b.md': '1. a\n\n2. b\n'})
  const {code, stderr} = await clausediff(['find', '-E', '(a|aa)+$', 'a.md', 'b.md'], {cwd: folder})
  expect(code).toBe(2)
  expect(stderr).toContain('takes longer than')
})

test('--context: so many words on either side, in every format', async () => {
  const {stdout} = await find('keys', '-C', '2', '-f', 'json')
  const [hit] = JSON.parse(stdout).hits
  expect([hit.before, hit.text, hit.after]).toEqual(['employee keeps the '.slice(9), 'keys', ' of the'])
  expect((await find('keys', '-C', '0', '-f', 'markdown')).stdout).toContain('| 1 | a | **keys** |')
  expect((await find('keys', '-C', '99', '--width', '40')).stdout).toContain(
    '1  Every employee keeps the keys of the\n   employees. Computing is done by\n   computers.\n',
  )
})

test('--count, in every format', async () => {
  expect((await find('staff', '-c')).stdout).toBe('a  0\nb  3\n')
  expect((await find('staff', '-c', '-f', 'markdown')).stdout).toBe(
    '| translation | places |\n| --- | --- |\n| a | 0 |\n| b | 3 |\n',
  )
  expect(JSON.parse((await find('staff', '-c', '-f', 'json')).stdout)).toEqual({
    schemaVersion: 1,
    query: 'staff',
    total: 3,
    counts: [
      {translation: 'a', count: 0},
      {translation: 'b', count: 3},
    ],
  })
})

test('Hangul in NFD is cut between syllables and takes two columns each', async () => {
  const text =
    '1. 이 기본법은 모든 국민의 권리를 보장하고 그 의무를 정한다. 국가는 선박을 등록하고 관리한다.\n\n2. 끝.\n'
  const folder = folderOf({'c.txt': text.normalize('NFC'), 'd.txt': text.normalize('NFD')})
  const lines = async (file: string): Promise<string> =>
    (await clausediff(['find', '정한다', file, '--width', '50'], {cwd: folder})).stdout
  const composed = (await lines('c.txt'))
    .replaceAll('c.txt', 'd.txt')
    .replaceAll(/^c$/gm, 'd')
    .replace(' c ', ' d ')
  const decomposed = (await lines('d.txt')).normalize('NFC')
  expect(decomposed.split('\n').find((line) => line.startsWith('1'))).toBe(
    composed.split('\n').find((line) => line.startsWith('1')),
  )
})
