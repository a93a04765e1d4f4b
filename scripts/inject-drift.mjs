// Plants one fault at a time into the shipped translations and counts what `check` finds against the accepted
// state. Usage: node scripts/inject-drift.mjs [faults of each kind, 40] [seed, 1] [part of a kind's name] [--verbose]
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {bundling} from './bundle.mjs'

// Beside the sources, so that `import.meta.dirname` still finds the corpus and packages resolve.
const outfile = join(import.meta.dirname, `../test/injection/.run-${process.pid}.mjs`)
try {
  await build({
    entryPoints: [join(import.meta.dirname, '../test/injection/run.ts')],
    outfile,
    ...bundling,
  })
  await import(pathToFileURL(outfile).href)
} finally {
  await rm(outfile, {force: true})
}
