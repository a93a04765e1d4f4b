import {expect, test} from 'vitest'
import {type Document, read} from '../../src/format/index.ts'
import {expectLinear} from './growth.ts'

const repeated = (piece: (i: number) => string, n: number): string =>
  Array.from({length: n}, (_, i) => piece(i)).join('')

/** A page is made into a tree before time is taken; what is taken out of the tree is counted. */
async function expectReadLinear(name: string, make: (n: number) => string, n: number): Promise<void> {
  const inputs = new Map<number, Document[]>()
  for (const size of [n, 4 * n]) {
    const documents = await read(new TextEncoder().encode(make(size)), name)
    inputs.set(size, documents)
    expect(documents).not.toEqual([])
  }
  expectLinear(
    (size) => inputs.get(size)!,
    n,
    (documents) => documents.map((document) => document.contents()),
  )
}

test.each([
  [
    'quoted fields without a doubled quote',
    'a.csv',
    (n: number) => `key,en\n${repeated((i) => `${i},"The ${i} keeper, shall report."\n`, n)}`,
    6000,
  ],
  [
    'paragraphs side by side',
    'a.html',
    (n: number) =>
      `<html><body>${repeated((i) => `<p>${i + 1}. The keeper shall report.</p>\n`, n)}</body></html>`,
    4000,
  ],
  [
    'headings side by side',
    'a.html',
    (n: number) =>
      `<html><body>${repeated((i) => `<h2>Chapter ${i + 1}</h2>\n<p>The keeper shall report.</p>\n`, n)}</body></html>`,
    3000,
  ],
])('%s', async (_, name, make, n) => {
  await expectReadLinear(name, make, n)
})
