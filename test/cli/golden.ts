import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect} from 'vitest'

const folder = join(import.meta.dirname, 'goldens')

/**
 * Compares a whole output with the file of that name. A missing file fails: goldens are written only by
 * `UPDATE_GOLDENS=1 npx vitest run test/cli`, and then read by whoever commits them.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(folder, name)
  if (process.env.UPDATE_GOLDENS === '1') {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
    return
  }
  if (!existsSync(file)) throw new Error(`golden ${name} is missing: UPDATE_GOLDENS=1 writes it`)
  expect(text).toBe(readFileSync(file, 'utf8'))
}
