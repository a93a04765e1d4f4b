import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderOf} from '../cli/run.ts'
import {hasTerminal} from './pty.ts'
import {Reader} from './reader.ts'

const texts = {
  'legal.md':
    '1. Time. Staff may leave early.\n\n2. Rest. Staff must rest for two days. The staff are heard.\n\n3. Pay. Staff shall not pay 20 euros.\n',
  'hr.md':
    '1. Time. Employees may leave early.\n\n2. Rest. Employees should rest for two days. The employees are heard.\n\n3. Pay. Employees shall pay 30 euros.\n',
}
const config = {translations: [{path: 'hr.md'}, {path: 'legal.md'}]}

const folder = (): string => folderOf({...texts, 'clausediff.config.json': JSON.stringify(config, null, 2)})
const read = (path: string, name: string): string => readFileSync(join(path, name), 'utf8')
const accepted = (path: string): string[] =>
  existsSync(join(path, 'clausediff.lock.json'))
    ? [...read(path, 'clausediff.lock.json').matchAll(/"rule": "([\w-]+)"/g)].map(([, rule]) => rule!)
    : []

describe.skipIf(!hasTerminal)('review', () => {
  test('shows a finding a screen, with both texts and the keys, in 24 lines of 80 columns', async () => {
    const screen = await new Reader(folder()).sees(/q quit/)
    const lines = screen.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(screen).toContain('1 of 4  error  2  modality-mismatch')
    expect(screen).toContain('[should rest]')
    expect(screen).toContain('[must rest]')
  })

  test('every key does what it says, and it is written at once', async () => {
    const path = folder()
    const reader = new Reader(path)
    await reader.sees(/1 of 4/)
    reader.type('n')
    await reader.sees(/2 of 4/)
    reader.type('b')
    await reader.sees(/1 of 4/)
    reader.type('\u001b[C')
    await reader.sees(/2 of 4/)
    reader.type('\u001b[D')
    await reader.sees(/1 of 4/)
    reader.type('l')
    expect(await reader.sees(/no two words for one thing/)).not.toContain('prefer')
    reader.type('a')
    await reader.sees(/2 of 4/)
    expect(accepted(path)).toEqual(['modality-mismatch'])
    reader.type('u')
    await reader.sees(/undone: accept/)
    expect(accepted(path)).toEqual([])
    reader.type('i')
    await reader.sees(/2 of 4/)
    expect(read(path, 'clausediff.config.json')).toMatch(
      /"ignore": \[\n +\{"rule": "modality-mismatch", "clauses": \["2"\]/,
    )
    reader.type('I')
    await reader.sees(/3 of 4/)
    expect(read(path, 'clausediff.config.json').match(/\{"rule"/g)).toHaveLength(2)
    reader.type('n')
    expect(await reader.sees(/4 of 4.*\n\nEmployees \/ Staff[\s\S]*q quit/)).toContain(
      'l prefer left   r prefer right',
    )
    reader.type('l')
    await expect.poll(() => existsSync(join(path, 'terms.csv'))).toBe(true)
    expect(read(path, 'terms.csv')).toBe(
      'concept,language,translation,term,status\nemployees,en,,Employees,preferred\nemployees,en,,Staff,deprecated\n',
    )
    reader.type('u')
    await reader.sees(/undone: prefer "Employees"[\s\S]*q quit/)
    expect(existsSync(join(path, 'terms.csv'))).toBe(false)
    reader.type('r')
    await expect.poll(() => existsSync(join(path, 'terms.csv'))).toBe(true)
    expect(read(path, 'terms.csv')).toContain('Staff,preferred')
    reader.type('q')
    await reader.sees(/3 decided now, \d+ open/)
    expect(await reader.ended).toBe(0)
  })

  test('a terminal of another size is drawn anew', async () => {
    const reader = new Reader(folder())
    await reader.sees(/1 of 4[\s\S]*q quit/)
    await reader.resize(40)
    const screen = await reader.sees(/1 of 4[\s\S]*q quit/)
    expect(screen.split('\n').filter((line) => line.length > 40)).toEqual([])
  })

  test('the editor opens at the line, and what was changed there is compared again', async () => {
    const path = folder()
    writeFileSync(join(path, 'edit.sh'), 'echo "$@" > opened.txt; sed -i s/should/must/ hr.md\n')
    const reader = new Reader(path, {EDITOR: 'sh edit.sh', VISUAL: ''})
    await reader.sees(/1 of 4/)
    reader.type('e')
    expect(await reader.sees(/1 of 3/)).toContain('read again')
    expect(read(path, 'opened.txt')).toMatch(/^\+3 .*hr\.md\n$/)
  })

  test('after kill -9 what was decided is kept, and the next review goes on with the rest', async () => {
    const path = folder()
    const reader = new Reader(path)
    await reader.sees(/1 of 4/)
    reader.type('a')
    await reader.sees(/2 of 4/)
    reader.type('a')
    await reader.sees(/3 of 4/)
    reader.kill()
    await reader.ended
    expect(accepted(path)).toHaveLength(2)
    const next = new Reader(path)
    expect(await next.sees(/1 of 2/)).not.toContain('modality-mismatch')
    next.type('\u0003')
    expect(await next.ended).toBe(0)
  })
})
