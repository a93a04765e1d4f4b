import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type Document, documentOf, sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'
import type {ParseCache} from '../../src/project/files.ts'
import {ParsedTexts} from '../../src/project/parsed-texts.ts'
import {readTree, storedTree} from '../../src/project/stored-tree.ts'

const documentFrom = (value: string, path = 'law.md'): Document => documentOf(sourceOf(value, path))

const root = join(import.meta.dirname, '../..')
const shipped = ['ai-plus', 'enchiridion'].flatMap((corpus) =>
  readdirSync(join(root, 'corpus', corpus))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join('corpus', corpus, name)),
)
const texts: Record<string, string> = {
  ...Object.fromEntries(
    [...shipped, 'README.md', 'docs/method.md'].map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  ),
  'notes.md':
    '# Law\n\n1. The agent¹ reports\n   to the *office* (局).\n\n2. It is so and stays so.[^a]\n\n¹ Officer.\n\n[^a]: So far.\n',
  'windows.txt': '\ufeff1. One\r\n   line\u00a0more.\r\n\r\n2. Two\tblanks.\r\n',
  'prose.txt':
    'A text without numbers has sentences, and paragraphs of several lines\nthat are folded.\n\nIt has a second paragraph, which says what the first one did not say.\n\nAnd a third.\n',
  'gaps.txt': '1. One.\n\n3. Three.\n\n(j) Ten.\n',
}

test.each(Object.entries(texts))('%s: what is stored of its tree is the same tree', (path, value) => {
  const document = documentFrom(value, path)
  const translation = parse(document)
  const stored = storedTree(translation, document)
  expect(readTree(stored!, value)).toEqual(translation)
  // Fields are printed in their order.
  expect(JSON.stringify(readTree(stored!, value))).toBe(JSON.stringify(translation))
})

test('of running text nothing is stored but where it stands', () => {
  for (const path of shipped) {
    const document = documentFrom(texts[path]!, path)
    const translation = parse(document)
    const stored = storedTree(translation, document)!
    const sentences = clausesOf(translation).flatMap(({text}) => text.match(/[^.]{40,}/g) ?? [])
    expect(sentences.length).toBeGreaterThan(20)
    expect(sentences.filter((sentence) => stored.includes(sentence.slice(0, 40)))).toEqual([])
  }
})

test('a tree with more than is stored of it is not kept', () => {
  const document = documentFrom(texts['notes.md']!)
  const translation = parse(document)
  const [clause] = clausesOf(translation)
  clause!.glosses.push({start: 0, end: 3, gloss: 'nowhere in the text', glossStart: 0, glossEnd: 3})
  expect(storedTree(translation, document)).toBeUndefined()
})

/** A cache in memory that notes what it is asked for. */
function noting(): {cache: ParseCache; kept: Map<string, string>; hits: () => number} {
  const kept = new Map<string, string>()
  let hits = 0
  const cache: ParseCache = {
    get(asked) {
      const found = kept.get(JSON.stringify(asked))
      if (found !== undefined) hits++
      return found
    },
    put(asked, make) {
      const text = make()
      if (text !== undefined) kept.set(JSON.stringify(asked), text)
    },
  }
  return {cache, kept, hits: () => hits}
}

test.each([
  ['the text', documentFrom('1. One.\n\n2. Three.\n')],
  ['its path', documentFrom('1. One.\n\n2. Two.\n', 'law.txt')],
  ['its language', documentOf(sourceOf('1. One.\n\n2. Two.\n', 'law.md', {language: 'de'}))],
])('what another run parsed is taken for the same text alone, not where %s is another', (_, other) => {
  const {cache, hits} = noting()
  const one = documentFrom('1. One.\n\n2. Two.\n')
  const parsed = new ParsedTexts(cache).parse(one)
  expect(hits()).toBe(0)
  expect(new ParsedTexts(cache).parse(one)).toEqual(parsed)
  expect(hits()).toBe(1)
  expect(new ParsedTexts(cache).parse(other)).toEqual(parse(other))
  expect(hits()).toBe(1)
})

test('of several texts in one file, of packed files and of very long texts nothing is kept', () => {
  const {cache, kept} = noting()
  const texts = new ParsedTexts(cache)
  const document = documentFrom('1. One.\n\n2. Two.\n')
  texts.parse({...document, part: 'de'})
  texts.parse({...document, places: ['¶ 1', '¶ 2', '¶ 3', '¶ 4']})
  texts.parse(documentFrom(`1. One.\n\n2. ${'Two. '.repeat(100_001)}\n`))
  expect(kept.size).toBe(0)
})

test.each([
  ['white space that is seldom folded', '1. One\u2003two.\n\n2. Three.\n'],
  ['decoded characters', '1. One &copy; two.\n\n2. Three.\n'],
])('a text with %s would be stored in words, so nothing of it is kept', (_, value) => {
  const {cache, kept} = noting()
  new ParsedTexts(cache).parse(documentFrom(value))
  expect(kept.size).toBe(0)
})
