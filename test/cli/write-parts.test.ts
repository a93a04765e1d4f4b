import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {writeOutput} from '../../src/cli/write-output.ts'
import {clausediff, folderOf} from './run.ts'

describe('a text in parts', () => {
  test('is written part by part: none is asked for before those before it are on their way', async () => {
    const folder = folderOf({})
    const sizes: number[] = []
    await writeOutput(folder, 'out.txt', {
      *[Symbol.iterator]() {
        for (let part = 0; part < 4; part++) {
          const [draft] = readdirSync(folder)
          sizes.push(statSync(join(folder, draft!)).size)
          yield 'a line\n'.repeat(1000)
        }
      },
    })
    expect(sizes).toEqual([0, 7000, 14000, 21000])
    expect(readdirSync(folder)).toEqual(['out.txt'])
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('a line\n'.repeat(4000))
  })

  test('takes the place, the mode and the links of what stood there', async () => {
    const folder = folderOf({'old.txt': 'old'})
    chmodSync(join(folder, 'old.txt'), 0o640)
    symlinkSync('old.txt', join(folder, 'link'))
    await writeOutput(folder, 'link', ['new ', 'text'][Symbol.iterator]())
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('new text')
    expect(statSync(join(folder, 'old.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['link', 'old.txt'])
  })

  test('that ends halfway leaves what stood there, and nothing beside it', async () => {
    const folder = folderOf({'out.txt': 'old'})
    const broken = function* () {
      yield 'half'
      throw new Error('halfway')
    }
    await expect(writeOutput(folder, 'out.txt', broken())).rejects.toThrow('halfway')
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['out.txt'])
  })

  test('is what is printed: a report too long for one part', async () => {
    const line = (side: string, at: number): string =>
      `${at}. The ${side} keeps book ${at} of the register.\n\n`
    const text = (side: string): string =>
      Array.from({length: 300}, (_, at) => line(at % 3 === 0 ? side : 'clerk', at + 1)).join('')
    const cwd = folderOf({'a.txt': text('keeper'), 'b.txt': text('warden')})
    const printed = await clausediff(['diff', 'a.txt', 'b.txt', '--format', 'json'], {cwd})
    expect(printed.stdout.length).toBeGreaterThan(2 ** 17)
    await clausediff(['diff', 'a.txt', 'b.txt', '--format', 'json=out.json'], {cwd})
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(printed.stdout)
  })
})
