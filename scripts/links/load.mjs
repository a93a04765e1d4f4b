// Bundles parts of src for a script and lays keyed texts side by side, without the command line.

import {readFileSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {bundling} from '../bundle.mjs'

const root = join(import.meta.dirname, '../..')

/** Imports modules of src, merged into one namespace. */
export async function load(...modules) {
  const folder = await mkdtemp(join(root, 'node_modules/.load-'))
  try {
    const outfile = join(folder, 'bundle.mjs')
    await build({
      stdin: {contents: modules.map((name) => `export * from './src/${name}'`).join('\n'), resolveDir: root},
      ...bundling,
      outfile,
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, {recursive: true})
  }
}

/** The folder that CLAUSEDIFF_MATERIAL names; ends the script with a word where there is none. */
export function material() {
  const folder = process.env.CLAUSEDIFF_MATERIAL
  if (folder) return folder
  console.error(
    'CLAUSEDIFF_MATERIAL is not set: expected the folder with bible/ and gold/; nothing was measured',
  )
  process.exit(2)
}

/** Two keyed texts as translations and rows, a row for every key that either has. */
export function layKeyed(paths, parse) {
  const translations = paths.map((path) => {
    const id = path.replace(/.*\/|\.tsv$/g, '')
    return parse({path, value: readFileSync(path, 'utf8'), data: {clausediff: {id, language: 'en'}}})
  })
  const rows = new Map()
  translations.forEach((translation, index) => {
    for (const clause of translation.children) {
      let row = rows.get(clause.key)
      if (!row) {
        row = {key: clause.key, readings: translations.map(() => []), basis: 'key', score: 1}
        rows.set(clause.key, row)
      }
      row.readings[index].push({clause, start: 0, end: clause.text.length})
    }
  })
  return {translations, rows: [...rows.values()]}
}
