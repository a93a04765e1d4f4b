import {expect, test} from 'vitest'
import {bundled, total} from '../../scripts/bench/sizes.mjs'

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
  expect(held.filter((path) => /node_modules\/(?:micromark|mdast|unified|vfile)/.test(path))).toEqual([])
  // The words of a language are data; there are as many as there are languages.
  const code = new Map([...sizes].filter(([path]) => !path.includes('dist/lib/language/')))
  expect(total(code)).toBeLessThan(160_000)
})

test('the reader of Markdown is loaded where it is named', async () => {
  const sizes = await bundled(
    `import {markdownOf} from 'clausediff/parse/markdown'; console.log(markdownOf)`,
    true,
  )
  expect([...sizes.keys()].some((path) => path.includes('micromark'))).toBe(true)
  expect([...sizes.keys()].filter((path) => path.includes('dist/lib/parse/'))).toEqual([])
})

test.each(['collate', 'discover', 'judge', 'language', 'project'])(
  'clausediff/%s bundles for a browser',
  async (stage) => {
    const sizes = await bundled(`export * from 'clausediff/${stage}'`)
    expect(total(sizes)).toBeGreaterThan(0)
  },
)
