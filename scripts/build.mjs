// Builds dist/: `cli/` with every package inlined, since loading them file by file costs more than the work
// (0.12 s against 0.16 s for five texts), and `lib/` for importers, who bring their own copies.
import {copyFile, mkdir, rm, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {build} from 'esbuild'
import {directImports} from './direct-imports.mjs'
import './build-client.mjs'

await rm('dist', {recursive: true, force: true})
const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  splitting: true,
  logLevel: 'warning',
}
const {outputFiles} = await build({
  ...common,
  entryPoints: {main: 'src/cli/main.ts'},
  plugins: [directImports],
  outdir: 'dist/cli',
  minify: true,
  chunkNames: '[name]-[hash]',
  write: false,
})
// Packages written as CommonJS ask for `require` and `__filename`, which an ES module lacks. Only the chunks
// that do get them: in each of two dozen chunks they would cost more than parsing a text.
const commonJs =
  "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url),__filename=import.meta.filename;\n"
await mkdir('dist/cli', {recursive: true})
for (const {path, text} of outputFiles) {
  await writeFile(path, /\b(?:require|__filename)\b/.test(text) ? commonJs + text : text)
}
await build({...common, entryPoints: {index: 'src/index.ts'}, outdir: 'dist/lib', packages: 'external'})

// Editors and other programs find the JSON schemas here.
await mkdir('dist/schema', {recursive: true})
for (const schema of [
  'src/cli/config/config.schema.json',
  'src/judge/lock/lock.schema.json',
  'src/report/report.schema.json',
]) {
  await copyFile(schema, `dist/schema/${basename(schema)}`)
}
