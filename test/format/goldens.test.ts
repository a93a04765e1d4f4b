import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {InputError} from '../../src/failure.ts'
import {outlined} from './outlined.ts'

const folder = join(import.meta.dirname, 'goldens')
const inputs = readdirSync(folder).filter((name) => !name.endsWith('.outline'))

/** What each file of the folder holds, with its damage where it has any. */
test.each(inputs)('%s', async (name) => {
  const golden = join(folder, `${name}.outline`)
  const found = await outlined(readFileSync(join(folder, name)), name).catch((error) => {
    if (!(error instanceof InputError)) throw error
    return `refused: ${error.message}\n`
  })
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(golden, found)
  else expect(existsSync(golden) ? readFileSync(golden, 'utf8') : 'missing').toBe(found)
})
