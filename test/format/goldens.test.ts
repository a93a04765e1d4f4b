import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {InputError} from '../../src/failure.ts'
import {formatOf, readFormats} from '../../src/format/index.ts'
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

/** Formats whose files are made by tests of their own. */
const elsewhere: Record<string, string> = {
  text: '../parse/cases.test.ts',
  markdown: '../parse/marks.test.ts',
  keyed: '../parse/keyed.test.ts',
  docx: 'packed/docx.test.ts',
  xlsx: 'packed/xlsx.test.ts',
  odt: 'packed/odt.test.ts',
  epub: 'packed/epub.test.ts',
  pdf: 'packed/pdf.test.ts',
  osis: 'verses.test.ts',
  usx: 'verses.test.ts',
  usfx: 'verses.test.ts',
  zefania: 'verses.test.ts',
  tanzil: 'verses.test.ts',
}

test('every format that is read has a file here', () => {
  const held = new Set(
    inputs.map((name) => {
      try {
        return formatOf(readFileSync(join(folder, name)), name).id
      } catch {
        return undefined
      }
    }),
  )
  const missing = readFormats.map(({id}) => id).filter((id) => !held.has(id) && !(id in elsewhere))
  expect(missing).toEqual([])
  for (const [id, path] of Object.entries(elsewhere)) {
    expect(
      readFormats.map((format) => format.id),
      path,
    ).toContain(id)
    expect(existsSync(join(import.meta.dirname, path)), path).toBe(true)
  }
})

test('every format that is read is named in docs/formats.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8').toLowerCase()
  const names = readFormats.map(({id, name, extensions}) => [id, name, ...extensions])
  expect(names.filter((all) => !all.some((one) => page.includes(one.toLowerCase())))).toEqual([])
})
