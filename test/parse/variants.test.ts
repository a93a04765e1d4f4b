import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausesOf, type Translation} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

/** The same words in other clothes: every clause must come out the same. */
const corpus = join(import.meta.dirname, '../../corpus/ai-plus')

const wrapped = (width: number) => (text: string) =>
  text.replaceAll(new RegExp(`(.{1,${width}})(?: +|$)`, 'gm'), '$1\n').replaceAll(/\n(?=\n)/g, '\n')
const run = /^(\d\.|\((?:\d+|[ivxj]+)\)) ([^.\n]{5,160}\.)(?= )/gm

const variants: [string, string, (text: string) => string][] = [
  ['CRLF', 'txt', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', 'txt', (text) => `\uFEFF${text}`],
  ['lines of 78 characters', 'txt', wrapped(78)],
  ['lines of 60 characters', 'txt', wrapped(60)],
  ['no blank lines', 'txt', (text) => text.replaceAll(/\n\n+/g, '\n')],
  ['blanks at both ends', 'txt', (text) => text.replaceAll(/^(?=\S)/gm, '    ').replaceAll(/$/gm, '  ')],
  ['no-break spaces behind labels', 'txt', (text) => text.replaceAll(/^(\S+\.|\(\w+\)) /gm, '$1\u00a0')],
  ['full-width brackets', 'txt', (text) => text.replaceAll(/^\((\w+)\) /gm, '（$1）')],
  ['Markdown', 'md', (text) => text],
  ['wrapped Markdown', 'md', wrapped(72)],
  ['indented Markdown', 'md', (text) => text.replaceAll(/^(?=\(|\d)/gm, '      ')],
  [
    'Markdown headings',
    'md',
    (text) => text.replaceAll(/^([IV]+\. .*)$/gm, '## $1').replaceAll(/^(\(\w+\) .{5,80})$/gm, '### $1'),
  ],
  ['bold headings', 'md', (text) => text.replaceAll('**', '').replaceAll(run, '$1 **$2**')],
  [
    'bold labels',
    'md',
    (text) => text.replaceAll('**', '').replaceAll(/^(\d\.|\(\w+\)|[IV]+\.) /gm, '**$1** '),
  ],
]

const printed = (translation: Translation): string[] =>
  clausesOf(translation).flatMap(({key, heading = '', text, children}) => [
    `${key} {${heading}} ${text}`,
    ...children.flatMap((child) => (child.type === 'note' ? [`  ${child.marker} ${child.text}`] : [])),
  ])

for (const id of ['cset', 'newswire']) {
  const source = readFileSync(join(corpus, `${id}.txt`), 'utf8')
  const plain = printed(parseValue(source, `${id}.txt`))
  test.each(variants)(`${id} with %s`, (_, extension, change) => {
    expect(printed(parseValue(change(source), `${id}.${extension}`))).toEqual(plain)
  })
}
