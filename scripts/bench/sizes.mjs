import {join} from 'node:path'
import {build} from 'esbuild'

/** The package finds itself by its own name. */
const root = join(import.meta.dirname, '../..')

/**
 * What a bundle for browsers holds at once: bytes of each file, minified, by path.
 *
 * @param code - what imports the package
 * @param splitting - whether what is imported when it is needed, readers of formats among it, stands in files of its
 *   own, which are not counted
 */
export async function bundled(code, splitting = false) {
  const {metafile} = await build({
    stdin: {contents: code, resolveDir: root, sourcefile: 'entry.js'},
    bundle: true,
    splitting,
    outdir: 'out',
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    // Of Node, for tables on a terminal: in files that are loaded when such a table is printed.
    external: ['os', 'util'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const sizes = new Map()
  const [entry] = Object.entries(metafile.outputs).find(([, {entryPoint}]) => entryPoint?.includes('entry'))
  const due = new Set([entry])
  for (const path of due) {
    const {inputs, imports} = metafile.outputs[path]
    for (const [input, {bytesInOutput}] of Object.entries(inputs)) sizes.set(input, bytesInOutput)
    for (const one of imports) if (one.kind === 'import-statement' && !one.external) due.add(one.path)
  }
  return sizes
}

/** @param sizes - of `bundled` */
export const total = (sizes) => [...sizes.values()].reduce((sum, size) => sum + size, 0)

/** Kilobytes that each entry of the package loads at once, in a bundle for browsers. */
export async function sizesOfEntries() {
  const entries = ['', '/parse', '/parse/markdown', '/collate', '/discover', '/judge', '/report', '/project']
  const sizes = await Promise.all(
    entries.map((entry) => bundled(`import * as all from 'clausediff${entry}'; globalThis.all = all`, true)),
  )
  return entries.map((entry, index) => [`clausediff${entry}`, total(sizes[index]) / 1000])
}
