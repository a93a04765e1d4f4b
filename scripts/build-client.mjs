// Bundles what the HTML report runs in a browser into src/report/html/client-script.ts, a string that the
// report puts into its page; written only if it changed, and kept in the repository so that sources type-check.
import {readFile, writeFile} from 'node:fs/promises'
import {build} from 'esbuild'

const target = 'src/report/html/client-script.ts'
const {outputFiles, metafile} = await build({
  entryPoints: ['src/report/html/client/main.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome111', 'firefox114', 'safari16.4'],
  charset: 'ascii',
  write: false,
  metafile: true,
  logLevel: 'warning',
})
const script = outputFiles[0].text.trim().replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--')
const text = `// Made by scripts/build-client.mjs from client/; do not edit.
export const clientScript = ${JSON.stringify(script)}
`
if ((await readFile(target, 'utf8').catch(() => '')) !== text) await writeFile(target, text)

/** Which packages' code it holds, for their licences. */
export const clientMetafile = metafile
