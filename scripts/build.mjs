// Builds dist/: `cli/` with every package inlined, since loading them file by file costs more than the work,
// and `lib/` for importers, who bring their own copies.
import {createHash} from 'node:crypto'
import {copyFile, mkdir, rm, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {build} from 'esbuild'
import {clientMetafile} from './build-client.mjs'
import {directImports} from './direct-imports.mjs'
import {licences} from './licences.mjs'

/**
 * What packages load and we do not use, 7 ms of a start: commander's subcommands that are programs of their own, and
 * chalk's question what the terminal can, which `cli/terminal.ts` answers.
 */
const unused = {chalk: '#supports-color', commander: 'node:child_process'}
const withoutUnused = {
  name: 'without-unused',
  setup({onResolve, onLoad}) {
    for (const [name, path] of Object.entries(unused)) {
      onResolve({filter: new RegExp(`^${path}$`)}, ({importer}) =>
        importer.split(/[\\/]/).includes(name) ? {path, namespace: 'unused'} : undefined,
      )
    }
    onLoad({filter: /^/, namespace: 'unused'}, () => ({contents: 'export default {}'}))
  },
}

await rm('dist', {recursive: true, force: true})
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Node has had them since version 10; esbuild would put a `new RegExp` for each, run every time.
  supported: {'regexp-unicode-property-escapes': true},
  logLevel: 'warning',
}
// One script: V8 can keep the compiled code of a script between runs (bin/compiled.js), of ES modules not, and
// one is found and read sooner than two dozen. Its modules are still evaluated only when they are imported.
const {outputFiles, metafile} = await build({
  ...common,
  entryPoints: {main: 'src/cli/main.ts'},
  format: 'cjs',
  // A script that is run with kept code has no loader of its own: each `import()` becomes a `require`.
  supported: {...common.supported, 'dynamic-import': false},
  plugins: [directImports, withoutUnused],
  alias: {
    '@noble/hashes/sha2.js': './scripts/native-sha256.mjs',
    'string-width': './scripts/string-width.cjs',
  },
  outdir: 'dist/cli',
  outExtension: {'.js': '.cjs'},
  minify: true,
  define: {'import.meta.url': '__url'},
  banner: {js: '"use strict";const __url=require("node:url").pathToFileURL(__filename).href;'},
  write: false,
  metafile: true,
})
await mkdir('dist/cli', {recursive: true})
for (const {path, text} of outputFiles) {
  // In ASCII a script is read without decoding and takes half the memory: 8 ms of 170.
  const script = text.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const name = createHash('sha256').update(script).digest('hex').slice(0, 16)
  await writeFile(path, `/*${name}*/${script}`)
}
await writeFile('dist/LICENSES.txt', await licences([metafile, clientMetafile]))
await build({
  ...common,
  entryPoints: {index: 'src/index.ts'},
  format: 'esm',
  splitting: true,
  outdir: 'dist/lib',
  packages: 'external',
})

// Editors and other programs find the JSON schemas here.
await mkdir('dist/schema', {recursive: true})
for (const schema of [
  'src/project/config/config.schema.json',
  'src/judge/lock/lock.schema.json',
  'src/report/report.schema.json',
]) {
  await copyFile(schema, `dist/schema/${basename(schema)}`)
}
