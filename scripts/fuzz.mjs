// Runs test/fuzz/runner/main.ts, bundled with the sources as they are. Usage: npm run fuzz -- --help
import {spawnSync} from 'node:child_process'
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {build} from 'esbuild'
import {bundling} from './bundle.mjs'

// In the repository, so that packages resolve.
const outfile = join(import.meta.dirname, `../test/fuzz/.run-${process.pid}.mjs`)
try {
  await build({
    entryPoints: [join(import.meta.dirname, '../test/fuzz/runner/main.ts')],
    outfile,
    ...bundling,
    sourcemap: 'inline',
  })
  const {status} = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 2
} finally {
  await rm(outfile, {force: true})
}
