import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {clausediff, folderOf} from '../cli/run.ts'
import {hasTerminal} from './pty.ts'
import {Reader} from './reader.ts'

const config = {documents: [{path: '{translation}/{name}.md'}]}
const files = {
  'clausediff.config.json': JSON.stringify(config, null, 2),
  'hr/leave.md': '1. Time. Employees may leave early.\n\n2. Rest. Employees should rest for two days.\n',
  'legal/leave.md': '1. Time. Staff may leave early.\n\n2. Rest. Staff must rest for two days.\n',
  'hr/pay.md': '1. Pay. Employees are paid 30 euros.\n\n2. Employees are heard.\n',
  'legal/pay.md': '1. Pay. Staff are paid 20 euros.\n\n2. Staff are heard.\n',
}
const read = (path: string, name: string): string => readFileSync(join(path, name), 'utf8')

describe.skipIf(!hasTerminal)('review of many documents', () => {
  test('asks about all of them, the gravest first, and writes each answer where it belongs', async () => {
    const path = folderOf(files)
    const reader = new Reader(path)
    const first = await reader.sees(/1 of 3/)
    expect(first).toContain('leave › 2  modality-mismatch')
    expect(first).toContain('[must rest]')
    reader.type('a')
    expect(await reader.sees(/2 of 3/)).toContain('pay › 1  number-mismatch')
    const {documents} = JSON.parse(read(path, 'clausediff.lock.json'))
    expect(Object.keys(documents)).toEqual(['leave'])
    reader.type('i')
    expect(await reader.sees(/3 of 3/)).toContain('Employees / Staff')
    expect(read(path, 'clausediff.config.json')).toMatch(
      /\{"rule": "number-mismatch", "clauses": \["1"\], "fingerprint": "\w+", "reason": "[^"]+", "documents": \["pay"\]\}/,
    )
    reader.type('i')
    await reader.sees(/all decided/)
    expect(await reader.ended).toBe(0)
    expect(read(path, 'clausediff.config.json').match(/"concept": "Employees \/ Staff"/gi)).toHaveLength(2)
    const {code, stdout} = await clausediff(['check'], {cwd: path})
    expect({code, stdout}).toEqual({code: 0, stdout: 'no new findings; not listed: 1 accepted\n'})
  })

  test('one word is preferred in all of them', async () => {
    const path = folderOf(files)
    const reader = new Reader(path)
    await reader.sees(/1 of 3/)
    for (const number of [2, 3]) {
      reader.type('n')
      await reader.sees(new RegExp(`${number} of 3`))
    }
    reader.type('r')
    await expect.poll(() => existsSync(join(path, 'terms.csv'))).toBe(true)
    expect(read(path, 'terms.csv')).toContain('Staff,preferred')
    reader.type('q')
    expect(await reader.ended).toBe(0)
  })
})
