import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {folderOf, root} from '../cli/run.ts'

interface Metafile {
  outputs: Record<string, {inputs: Record<string, {bytesInOutput: number}>}>
}
const {licences}: {licences(metafiles: Metafile[]): Promise<string>} = await import(
  pathToFileURL(join(root, 'scripts/licences.mjs')).href
)

/** What esbuild says of a bundle that holds so many bytes of a file. */
const bundle = (path: string, bytesInOutput: number): Metafile => ({
  outputs: {'dist/x.js': {inputs: {[path]: {bytesInOutput}}}},
})

test('the package has the licence of every package it inlines, and of its data', () => {
  const text = readFileSync(join(root, 'dist/LICENSES.txt'), 'utf8')
  const entries = text.split(`\n${'-'.repeat(80)}\n`).map((entry) => entry.trim())
  const {dependencies, version} = JSON.parse(
    readFileSync(join(root, 'node_modules/commander/package.json'), 'utf8'),
  )
  expect(dependencies).toBeUndefined()
  expect(entries.find((entry) => entry.startsWith('commander '))).toMatch(
    new RegExp(`^commander ${version} \\(MIT\\)\n\n.*Copyright \\(c\\) 2011 TJ Holowaychuk`, 's'),
  )
  // What only another package needs counts as well.
  expect(text).toMatch(/^micromark-core-commonmark \S+ \(MIT\)$/m)
  for (const entry of entries.slice(1, -1)) {
    expect(entry).toMatch(/copyright|Apache License|This is free and unencumbered|^(?:@cfworker|saxes)/i)
  }
  expect(entries.at(-1)).toMatch(/Princeton University.*Copyright \(c\) 2020 Jeremy Danyow/s)
})

test('a package without a licence text stops the build, unless the page of licences has one', async () => {
  const folder = folderOf({
    'node_modules/@a/bare/package.json': '{"name": "@a/bare", "version": "1.0.0", "license": "MIT"}',
    'node_modules/fine/package.json': '{"name": "fine", "version": "2.0.0", "license": "ISC"}',
    'node_modules/fine/LICENCE.md': 'Copyright F\n',
  })
  const file = (path: string): string => join(folder, 'node_modules', path).replaceAll('\\', '/')
  await expect(licences([bundle(file('@a/bare/x.js'), 1)])).rejects.toThrow(
    '@a/bare ships no licence text: add that of its repository to docs/licences.md',
  )
  // Nothing of it was left in the bundle.
  expect(await licences([bundle(file('@a/bare/x.js'), 0), bundle(file('fine/x.js'), 9)])).toMatch(
    /\n\nfine 2\.0\.0 \(ISC\)\n\nCopyright F\n/,
  )
})
