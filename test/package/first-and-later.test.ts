import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build, type Metafile} from 'esbuild'
import {expect, test} from 'vitest'
import {root} from '../cli/run.ts'

const {laterApart}: {laterApart(script: string, inputs: Metafile['inputs'], entries: string[]): string} =
  await import(pathToFileURL(join(root, 'scripts/first-and-later.mjs')).href)

const sources: Record<string, string> = {
  'main.js': `import {twice} from './number.js'
    export const now = () => twice(1)
    export const later = () => import('./dear.js').then(({quadruple}) => quadruple(1))
    export const other = () => import('./other/dear.js').then(({octuple}) => octuple(1))
    export const old = () => import('./old.cjs').then((module) => module.default.six)`,
  'number.js': 'export function twice(number) { return 2 * number }',
  'dear.js': `import {twice} from './number.js'
    import {again} from './again.js'
    export function quadruple(number) { return again(() => twice(twice(number))) }`,
  'other/dear.js': 'export const octuple = (number) => 8 * number',
  'again.js': 'export function again(make) { make(); return make() }',
  'old.cjs': 'exports.six = 6',
}

/** The program above as one script, as `scripts/build.mjs` makes it. */
async function bundled(entries: string[]): Promise<string> {
  const {outputFiles, metafile} = await build({
    entryPoints: ['main.js'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    supported: {'dynamic-import': false},
    absWorkingDir: root,
    plugins: [
      {
        name: 'sources',
        setup({onResolve, onLoad}) {
          onResolve({filter: /./}, ({path}) => ({path: path.replace('./', ''), namespace: 'source'}))
          onLoad({filter: /./}, ({path}) => ({contents: sources[path]!}))
        },
      },
    ],
  })
  return laterApart(
    outputFiles![0]!.text,
    metafile!.inputs,
    entries.map((path) => `source:${path}`),
  )
}

test('modules that are loaded later stand in a function of their own, and do what they did', async () => {
  const script = await bundled(['main.js'])
  const [first, later] = script.split('function __makeLater()')
  expect(first).toContain('function twice(')
  expect(first).not.toMatch(/function (?:quadruple|again)\(/)
  expect(later).toMatch(/function quadruple\(/)

  const module: {exports: Record<string, () => unknown>} = {exports: {}}
  new Function('module', 'exports', script)(module, module.exports)
  const {now, later: dear, other, old} = module.exports
  expect([now!(), await dear!(), await other!(), await old!()]).toEqual([2, 4, 8, 6])
})

test('what runs at once is not put into a function that runs later', async () => {
  await expect(bundled(['number.js'])).rejects.toThrow('source:main.js is not loaded first and runs at once')
})
