import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {expect, test} from 'vitest'
import type {Clause, Note, Region, Translation} from '../../src/parse/index.ts'
import {parseFile} from './parse-file.ts'

/**
 * One folder a case: `input.txt` or `input.md`, and `outline.txt`, all that parsing made of it. After a change
 * that is meant, UPDATE_GOLDENS=1 writes them anew: read every line of the difference.
 */
const folder = join(import.meta.dirname, '../cases/parse')
const corpus = join(import.meta.dirname, '../../corpus/ai-plus')
const golden = (name: string): string => join(folder, name, 'outline.txt')

const cases = readdirSync(folder).map((name) => {
  const input = ['input.txt', 'input.md'].map((file) => join(folder, name, file)).find(existsSync)
  return {name, input: input ?? join(corpus, `${name}.txt`)}
})

test.each(cases)('$name', ({name, input}) => {
  const found = printed(parseFile(input))
  if (process.env.UPDATE_GOLDENS) writeFileSync(golden(name), found)
  expect(found).toBe(readFileSync(golden(name), 'utf8'))
})

test('every text of the corpus has its golden', () => {
  const texts = readdirSync(corpus).filter((name) => name.endsWith('.txt'))
  expect(texts.filter((name) => !existsSync(golden(basename(name, '.txt'))))).toEqual([])
})

function printed({title, language, children, doubts}: Translation): string {
  return [
    `title: ${title}`,
    `language: ${language}`,
    '',
    ...children.flatMap((node) => nodeLines(node, '')),
    ...(doubts.length > 0 ? [''] : []),
    ...doubts.map(
      ({rule, position, message}) => `${rule} ${position?.start.line}:${position?.start.column} ${message}`,
    ),
    '',
  ].join('\n')
}

function nodeLines(node: Clause | Region | Note, indent: string): string[] {
  const at = node.position?.start.line
  if (node.type === 'region') return [`[${node.kind}:${at}] ${node.text}`]
  if (node.type === 'note') return [`${indent}note:${at} ${node.marker} ${node.text}`]
  const {key, label, heading, text, glosses, children} = node
  const rest = heading === undefined ? text : `{${heading}}${text.slice(heading.length)}`
  const named = glosses.map(({start, end, gloss}) => `${indent}  gloss ${text.slice(start, end)} = ${gloss}`)
  return [
    `${indent}${key} <${label}>:${at} ${rest}`.trimEnd(),
    ...named,
    ...children.flatMap((child) => nodeLines(child, `${indent}  `)),
  ]
}
