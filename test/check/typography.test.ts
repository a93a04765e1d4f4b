import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type SourceFile, sourceOf} from '../../src/format/index.ts'
import type {Role} from '../../src/parse/index.ts'
import {acceptState, compare} from '../../src/project/index.ts'

const folder = join(import.meta.dirname, '../../corpus/ai-plus')
const manifest: {translations: {path: string; id: string; role: Role; language: string}[]} = JSON.parse(
  readFileSync(join(folder, 'clausediff.config.json'), 'utf8'),
)

/**
 * The shipped translations, each printed differently; the name of the file says whether it is Markdown. The
 * commentaries stay as they are: web pages, where a menu of short lines and broken prose look alike.
 */
function texts(print: (text: string) => string, extension = 'txt'): SourceFile[] {
  return manifest.translations.map(({path, ...meta}) => {
    const text = readFileSync(join(folder, path), 'utf8')
    return meta.role === 'translation'
      ? sourceOf(print(text), path.replace('.txt', `.${extension}`), meta)
      : sourceOf(text, path, meta)
  })
}

const paragraphs = (text: string, print: (paragraph: string) => string): string =>
  text
    .split(/(\n{2,})/)
    .map((part, index) => (index % 2 === 0 ? print(part) : part))
    .join('')

function wrap(text: string, width: number): string {
  return paragraphs(text, (paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    return [...lines, line].join('\n')
  })
}

const straight = (text: string): string => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")
const curly = (text: string): string =>
  straight(text)
    .replaceAll(/(?<=^|[\s(（[—-])"/g, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s(“])'/g, '‘')
    .replaceAll("'", '’')

/** Headings, emphasis (some texts have some), escapes, entities: as somebody would who turns a text into Markdown by hand. */
function markdown(text: string): string {
  return paragraphs(text, (paragraph) => {
    const escaped = paragraph.replaceAll(/[_`<\\]/g, '\\$&').replaceAll('&', '&amp;')
    if (/^[IVX]+\. .{1,120}$/.test(paragraph)) return `## ${escaped}`
    if (/^\([ivx]+\) .{1,120}$/.test(paragraph)) return `### ${escaped}`
    const heading = /^((?:\d+\.|\([a-z\d]+\)) )([^.*]{3,120}\.)( .*)$/s.exec(escaped)
    return heading ? `${heading[1]}**${heading[2]}**${heading[3]}` : escaped
  })
}

const blanks = (text: string): string =>
  text.replaceAll(/(?<=[a-z,]) (?=[a-z])/g, (_, at: number) => (at % 3 === 0 ? '\u00A0' : '  '))
const softened = (text: string): string =>
  text.replaceAll(/(?<=[a-z]{4})(?=[a-z]{4})/g, (_, at: number) => (at % 2 === 0 ? '\u00AD' : '\u200B'))

const before = texts((text) => text)
const {lock} = await acceptState(before)

test.each<[string, SourceFile[]]>([
  ['lines of 50 and straight quotes', texts((text) => wrap(straight(text), 50))],
  ['lines of 72 with CRLF and a BOM', texts((text) => `\uFEFF${wrap(text, 72).replaceAll('\n', '\r\n')}`)],
  ['Markdown', texts(markdown, 'md')],
  ['Markdown in lines of 72 and curly quotes', texts((text) => curly(wrap(markdown(text), 72)), 'md')],
  ['other blanks and what is not seen', texts((text) => softened(blanks(text)))],
])('after acceptance, %s brings no new finding', async (_, sources) => {
  const {report} = await compare(sources, {}, {lock})
  const fresh = report.findings.filter(({status}) => status === 'new')
  expect(fresh.map(({rule, clause, message}) => `${rule} ${clause} ${message}`)).toEqual([])
  expect(
    report.findings
      .filter(({status}) => status === 'absent')
      .map(({rule, clause, message}) => `${rule} ${clause} ${message}`),
  ).toEqual([])
})
