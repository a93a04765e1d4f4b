import {build} from 'esbuild'
import {expect, test} from 'vitest'
import {root} from '../cli/run.ts'

/**
 * What a bundle for browsers holds: bytes of each file, minified, by path.
 *
 * @param splitting whether what is imported when it is needed, readers of formats among it, stands in files of its own,
 *   which are not counted
 */
async function bundled(code: string, splitting = false): Promise<Map<string, number>> {
  const {metafile} = await build({
    // The package finds itself by its own name.
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
  const sizes = new Map<string, number>()
  const [entry] = Object.entries(metafile.outputs).find(([, {entryPoint}]) => entryPoint?.includes('entry'))!
  const due = new Set([entry])
  for (const path of due) {
    const {inputs, imports} = metafile.outputs[path]!
    for (const [input, {bytesInOutput}] of Object.entries(inputs)) sizes.set(input, bytesInOutput)
    for (const one of imports) if (one.kind === 'import-statement' && !one.external) due.add(one.path)
  }
  return sizes
}

const total = (sizes: Map<string, number>): number => [...sizes.values()].reduce((sum, size) => sum + size, 0)

test('who imports a name gets what it needs and no more', async () => {
  const sizes = await bundled(`import {version} from 'clausediff'; console.log(version)`)
  expect(total(sizes)).toBeLessThan(2000)
})

test('a parser in a page: no stemmers, no rules, no reporters, and small', async () => {
  const sizes = await bundled(`import {parse} from 'clausediff/parse'; console.log(parse)`, true)
  const held = [...sizes].filter(([, size]) => size > 0).map(([path]) => path)
  const stages = held
    .map((path) => /dist\/lib\/(\w+)\//.exec(path)?.[1])
    .filter((stage) => stage !== undefined)
  expect([...new Set(stages)].sort()).toEqual(['format', 'language', 'parse'])
  expect(held.filter((path) => path.includes('@orama'))).toEqual([])
  // The words of a language are data; there are as many as there are languages. Of the rest, unified, remark-parse and
  // what they stand on are a third.
  const code = new Map([...sizes].filter(([path]) => !path.includes('dist/lib/language/')))
  expect(total(code)).toBeLessThan(195_000)
})

test.each(['collate', 'discover', 'judge', 'language', 'project'])(
  'clausediff/%s bundles for a browser',
  async (stage) => {
    const sizes = await bundled(`export * from 'clausediff/${stage}'`)
    expect(total(sizes)).toBeGreaterThan(0)
  },
)
