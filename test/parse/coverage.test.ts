import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {
  type Clause,
  clausesOf,
  type Note,
  positionOf,
  type Region,
  type Translation,
} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

const corpus = join(import.meta.dirname, '../../corpus/ai-plus')
const cases = join(import.meta.dirname, '../cases/parse')
const texts = [
  ...readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(corpus, name)),
  ...readdirSync(cases).flatMap((name) =>
    readdirSync(join(cases, name))
      .filter((file) => file.startsWith('input.'))
      .map((file) => join(cases, name, file)),
  ),
]
type Positioned = Clause | Note | Region

function nodesOf(translation: Translation): Positioned[] {
  const regions = translation.children.filter((node) => node.type === 'region')
  const clauses = clausesOf(translation)
  return [
    ...regions,
    ...clauses,
    ...clauses.flatMap(({children}) => children.filter(({type}) => type === 'note')),
  ]
}

const normal = (text: string): string => text.replaceAll(/[\u00ad\u200b\ufeff]/g, '').replaceAll(/\s+/g, ' ')

/** What is left of a node's source slice when what the node's runs leave out is taken out. */
function rebuilt(source: string, {runs}: Positioned): string {
  let text = ''
  for (let i = 0; i < runs.length; i += 3) {
    const [at, from, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!]
    text = text.padEnd(at, ' ') + source.slice(from, from + length)
  }
  return text
}

test.each(texts)('%s: the source slice of every node is its value', (path) => {
  const source = readFileSync(path, 'utf8')
  const translation = parseValue(source, path)
  for (const node of nodesOf(translation)) {
    expect(node.position).toBeDefined()
    const {start, end} = node.position!
    const inside = node.runs.filter((_, i) => i % 3 === 1)
    expect(inside.every((offset) => offset >= start.offset! && offset < end.offset!)).toBe(true)
    // An entity's text is one character, its source several: compared by its first.
    const entities = (text: string): string => text.replaceAll(/[&<>]/g, '&')
    expect(entities(normal(rebuilt(source, node)))).toBe(entities(normal(node.text)))
  }
})

test.each(texts)('%s: every character that is not blank belongs to a node', (path) => {
  const source = readFileSync(path, 'utf8')
  const covered = new Uint8Array(source.length)
  for (const {position} of nodesOf(parseValue(source, path))) {
    covered.fill(1, position!.start.offset, position!.end.offset)
  }
  const left = [...covered.keys()].filter((i) => !covered[i] && /[^\s\uFEFF]/.test(source[i]!))
  expect(left.map((i) => source[i]).join('')).toBe('')
})

test.each(texts)('%s: words of the source are words of some node, or markup', (path) => {
  const source = readFileSync(path, 'utf8')
  const translation = parseValue(source, path)
  const nodes = nodesOf(translation)
  const seen = new Uint8Array(source.length)
  for (const {runs} of nodes) {
    for (let i = 0; i < runs.length; i += 3) seen.fill(1, runs[i + 1], runs[i + 1]! + runs[i + 2]!)
  }
  for (const clause of clausesOf(translation)) {
    const {offset = 0} = clause.position!.start
    seen.fill(1, offset, offset + clause.label.length + 8)
    for (const note of clause.children) {
      if (note.type === 'note') seen.fill(1, note.position!.start.offset, note.position!.start.offset! + 8)
    }
  }
  // Where links lead.
  for (const {index, 0: link} of source.matchAll(/^\[[^\]^]+\]: \S*[/.]\S*|(?<=\])\[[^\]^]*\]/gm))
    seen.fill(1, index, index + link.length)
  const words = [...source.matchAll(/[\p{L}\p{N}]{3,}/gu)].filter(({index}) => !seen[index])
  const markup = /^(?:amp|lt|gt|https|example|org|comment|that|text)$/
  expect(words.map(([word]) => word).filter((word) => !markup.test(word))).toEqual([])
})

test('a place in a clause leads to the same characters in the source', () => {
  const source = readFileSync(join(corpus, 'cset.txt'), 'utf8')
  const translation = parseValue(source, 'cset.txt')
  for (const clause of clausesOf(translation)) {
    for (const match of clause.text.matchAll(/\S+/g)) {
      const {start, end} = positionOf(translation, clause, match.index, match.index + match[0].length)
      const slice = source.slice(start.offset, end.offset)
      expect(slice.replaceAll(/[*¹²³⁴]/g, '')).toBe(match[0].replaceAll('*', ''))
      expect(
        source
          .split('\n')
          [start.line - 1]!.slice(start.column - 1)
          .startsWith(match[0][0]!),
      ).toBe(true)
    }
  }
})
