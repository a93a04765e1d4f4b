import {expect, test} from 'vitest'
import {compose, whole} from '../../src/compose/index.ts'
import {sourceOf} from '../../src/format/index.ts'
import {compare} from '../../src/project/pipeline.ts'

const texts = ['warden', 'keeper'].map((name) =>
  sourceOf(
    `1. The ${name} opens the gate.\n2. The ${name} closes the gate.\n3. The ${name} sleeps.\n`,
    `${name}.txt`,
    {language: 'en'},
  ),
)

test('renderings of concepts are made when they are read, and plain in the whole', async () => {
  const comparison = await compare(texts, {}, {isBrief: true})
  const full = (await compare(texts)).report
  const report = compose(comparison.report, comparison, new Set(['renderings'] as const))
  const [concept] = report.concepts
  expect(Object.getOwnPropertyDescriptor(concept, 'renderings')?.get).toBeDefined()
  expect(concept!.renderings.map(({text}) => text).sort()).toEqual(['keeper', 'warden'])
  const [plain] = whole(report).concepts
  expect(Object.getOwnPropertyDescriptor(plain, 'renderings')?.get).toBeUndefined()
  expect(structuredClone(report.concepts)).toEqual(full.concepts)
})
