import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readGold, score} from '../../scripts/links/gold.mjs'
import {collate} from '../../src/collate/index.ts'
import {parse} from '../../src/parse/index.ts'
import {goldFolder} from '../gold/lines.ts'

const folder = join(goldFolder, 'bible')
const read = (id: string) =>
  parse({
    path: `${id}.tsv`,
    value: readFileSync(join(folder, `${id}.tsv`), 'utf8'),
    data: {clausediff: {id, language: 'en'}},
  } as unknown as Parameters<typeof parse>[0])

/** Floors are what was measured on these verses alone, less .01; on whole Bibles the linker has more to go by. */
test('words of two hundred verses are linked as well as they were', () => {
  const collation = collate([read('kjv'), read('asv')])
  const [a, b] = ['kjv', 'asv'].map((id) => collation.translations.findIndex((one) => one.id === id))
  const words = [collation.words(a!), collation.words(b!)] as const
  const gold = readGold(join(folder, 'kjv-asv.links.jsonl'), collation.rows, words)
  expect(gold.length).toBe(200)
  const {all, different} = score(gold, collation.links(a!, b!))
  console.info(`links: ${JSON.stringify({all, different})}`)
  expect(all.f1).toBeGreaterThanOrEqual(0.966)
  expect(different.f1).toBeGreaterThanOrEqual(0.876)
  expect(different.precision).toBeGreaterThanOrEqual(0.889)
})
