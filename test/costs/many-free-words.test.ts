import {expect, test} from 'vitest'
import {AnchoredNeighbours} from '../../src/collate/links/anchored-neighbours.ts'
import {leftOver} from '../../src/collate/links/cells.ts'

type Given = Parameters<typeof leftOver>

// One word of 100,000 parts (`AB-AB-…`) beside another had 36 million cells for every 30,000 of them.
test('words of a row without any anchor are crossed with so many that a long row has no more cells than it can hold', () => {
  const n = 12_000
  const words = {
    forms: Int32Array.from({length: n}, (_, i) => i % 50),
    rowStarts: Int32Array.of(0, n),
  } as unknown as Given[1]
  const others = {...words, forms: words.forms.map((form) => form + 50)}
  const anchors = {toB: new Int32Array(n).fill(-1), toA: new Int32Array(n).fill(-1)}
  const places = new AnchoredNeighbours(words, others)
  places.locate(anchors)
  const cells = leftOver(
    {isFunction: new Uint8Array(100)} as unknown as Given[0],
    words,
    others,
    anchors,
    places,
  )
  expect(cells.a.length).toBeGreaterThan(n)
  expect(cells.a.length).toBeLessThan(250 * n)
})
