// Builds dist/: `cli/` with every package inlined, since loading them file by file costs more than the work,
// and `lib/` for importers, who bring their own copies.
import {createHash} from 'node:crypto'
import {copyFile, mkdir, rm, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {build} from 'esbuild'
import {directImports} from './direct-imports.mjs'
import './build-client.mjs'

/** commander starts subcommands that are programs of their own; there are none here, and loading this takes 4 ms. */
const noChildProcesses = {
  name: 'no-child-processes',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:child_process$/}, ({importer}) =>
      /[\\/]commander[\\/]/.test(importer) ? {path: 'none', namespace: 'none'} : undefined,
    )
    onLoad({filter: /^none$/, namespace: 'none'}, () => ({contents: ''}))
  },
}

await rm('dist', {recursive: true, force: true})
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
}
// One script: V8 can keep the compiled code of a script between runs (bin/compiled.js), of ES modules not, and
// one is found and read sooner than two dozen. Its modules are still evaluated only when they are imported.
const {outputFiles} = await build({
  ...common,
  entryPoints: {main: 'src/cli/main.ts'},
  format: 'cjs',
  plugins: [directImports, noChildProcesses],
  outdir: 'dist/cli',
  outExtension: {'.js': '.cjs'},
  minify: true,
  define: {'import.meta.url': '__url'},
  banner: {js: '"use strict";const __url=require("node:url").pathToFileURL(__filename).href;'},
  write: false,
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
  'src/cli/config/config.schema.json',
  'src/judge/lock/lock.schema.json',
  'src/report/report.schema.json',
]) {
  await copyFile(schema, `dist/schema/${basename(schema)}`)
}
