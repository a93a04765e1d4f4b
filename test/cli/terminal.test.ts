import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {reportersOf} from '../../src/report/index.ts'
import {clausediff, folderOf, root} from './run.ts'

const corpus = ['--config', 'corpus/ai-plus/clausediff.config.json']

/** The beginning of both translations, real text and all, where the pipeline runs again and again. */
const excerpt = folderOf({
  'clausediff.config.json': '{"translations": [{"path": "cset.txt"}, {"path": "newswire.txt"}]}',
  'cset.txt': beginning('cset', 66),
  'newswire.txt': beginning('newswire', 32),
})

function beginning(id: string, lines: number): string {
  const text = readFileSync(join(root, `corpus/ai-plus/${id}.txt`), 'utf8')
  return text.split('\n').slice(0, lines).join('\n')
}

const commands: [name: string, args: string[], cwd: string][] = [
  ['diff', ['diff', '--all'], excerpt],
  ['terms', ['terms', '--all'], excerpt],
  ['check', ['check', '--all'], excerpt],
  ['show', ['show', 'III.*', ...corpus], root],
  ['find', ['find', 'intelligent'], excerpt],
  ['parse', ['parse', ...corpus], root],
  ['explain', ['explain'], root],
]

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this is about
const escapes = /\u001b\[[0-9;]*m|\u001b\]8;;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g

for (const [name, args, cwd] of commands) {
  test.each([60, 80, 120, 200])(`${name}: no line is wider than %i columns`, async (width) => {
    const {stdout} = await clausediff([...args, '--width', String(width), '--color'], {cwd})
    const wide = stdout.split('\n').filter((line) => stringWidth(line.replaceAll(escapes, '')) > width)
    expect(wide).toEqual([])
  })

  test(`${name}: colour changes no character`, async () => {
    const plain = await clausediff([...args, '--no-color'], {cwd})
    const coloured = await clausediff([...args, '--color'], {cwd})
    expect(coloured.stdout).not.toBe(plain.stdout)
    expect(coloured.stdout.replaceAll(escapes, '')).toBe(plain.stdout)
  })
}

test.each<[string, {env?: Record<string, string>; terminal?: number; args?: string[]}, boolean]>([
  ['a pipe', {}, false],
  ['a terminal', {terminal: 80}, true],
  ['a terminal with NO_COLOR', {terminal: 80, env: {NO_COLOR: '1'}}, false],
  ['a terminal with an empty NO_COLOR', {terminal: 80, env: {NO_COLOR: ''}}, true],
  ['a terminal that is dumb', {terminal: 80, env: {TERM: 'dumb'}}, false],
  ['a pipe with FORCE_COLOR', {env: {FORCE_COLOR: '1'}}, true],
  ['a terminal with FORCE_COLOR=0', {terminal: 80, env: {FORCE_COLOR: '0'}}, false],
  ['NO_COLOR and --color', {env: {NO_COLOR: '1'}, args: ['--color']}, true],
  ['FORCE_COLOR and --no-color', {env: {FORCE_COLOR: '1'}, args: ['--no-color']}, false],
])('colour on %s', async (_name, {args = [], ...surroundings}, coloured) => {
  const {stdout} = await clausediff(['show', 'I', ...corpus, ...args], surroundings)
  expect(stdout.includes('\u001b[')).toBe(coloured)
})

test.each<[string, {env?: Record<string, string>; terminal?: number; args?: string[]}, number]>([
  ['a pipe', {}, 80],
  ['a terminal', {terminal: 63}, 63],
  ['COLUMNS', {env: {COLUMNS: '47'}}, 47],
  ['--width', {terminal: 63, args: ['--width', '51']}, 51],
])('lines fill the width of %s', async (_name, {args = [], ...surroundings}, width) => {
  const {stdout} = await clausediff(['show', 'I', ...corpus, '--no-color', ...args], surroundings)
  const widest = Math.max(...stdout.split('\n').map((line) => stringWidth(line)))
  expect(widest).toBeLessThanOrEqual(width)
  expect(widest).toBeGreaterThan(width - 8)
})

test('--quiet says nothing but results and errors', async () => {
  expect((await clausediff(['show', 'I'], {cwd: folderOf({})})).stderr).toBe(
    'no config here: using the sample corpus (`clausediff init` writes a config)\n',
  )
  expect((await clausediff(['show', 'I', '--quiet'], {cwd: folderOf({})})).stderr).toBe('')
})

/** What a text must not do to a terminal: every C0 and C1 control but tab and line feed, bidi, separators. */
const hostile =
  '\u001b[31mred\u001b]0;title\u0007 \u009b2J bell\u0007 \u202eevil\u2066 back\b\b del\u007f sep\u2028x'
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not come through
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

const formats: Record<string, readonly string[]> = {
  align: ['table', 'jsonl', 'pharaoh'],
  check: reportersOf('check').map(({name}) => name),
}

test.each([
  ['show', '*'],
  ['find', 'red'],
  ['parse'],
  ['diff', '--all'],
  ['terms', '--all'],
  ['check', '--all'],
  ['align'],
])('%s %s: nothing in a text acts on the terminal', async (command, ...args) => {
  const cwd = folderOf({
    'clausediff.config.json': JSON.stringify({
      translations: [
        {path: 'a.txt', id: 'a'},
        {path: 'b.txt', id: 'b'},
      ],
    }),
    'a.txt': `1. Scope. The ${hostile} agents shall apply.\n\n2. Terms of the ${hostile} body.\n`,
    'b.txt': `1. Scope. The ${hostile} bodies may apply.\n\n2. Words of the ${hostile} agent.\n`,
  })
  for (const format of formats[command] ?? ['table', 'json', 'markdown']) {
    const {stdout, stderr} = await clausediff([command, ...args, '--format', format], {cwd})
    // CSV ends its lines with CRLF (RFC 4180).
    const shown = format === 'csv' ? stdout.replaceAll('\r\n', '\n') : stdout
    expect({
      format,
      stdout: shown.match(acting),
      stderr: stderr.match(acting),
    }).toEqual({
      format,
      stdout: null,
      stderr: null,
    })
    if (format === 'json') JSON.parse(stdout)
  }
})

test('the same bytes whatever the order of files, and on a second run', async () => {
  for (const args of [
    ['diff', '--all'],
    ['terms'],
    ['check', '--all'],
    ['show', 'II.1'],
    ['find', 'agents'],
  ]) {
    const one = await clausediff([...args, 'cset.txt', 'newswire.txt'], {cwd: excerpt})
    const two = await clausediff([...args, 'newswire.txt', 'cset.txt'], {cwd: excerpt})
    const again = await clausediff([...args, 'cset.txt', 'newswire.txt'], {cwd: excerpt})
    // The head names the texts as they were given; nothing else knows their order.
    const stdout = two.stdout.replace('newswire ↔ cset ', 'cset ↔ newswire ')
    expect({...two, stdout}).toEqual(one)
    expect(again).toEqual(one)
  }
  const five = ['show', 'III.10', 'cset', 'newswire', 'policy-review', 'ndrc-qa', 'caixin']
  const one = await clausediff(five)
  const two = await clausediff([...five.slice(0, 2), ...five.slice(2).reverse()])
  expect(two).toEqual(one)
})

test('a coloured word that begins with a combining mark leaves the escape sequence whole', async () => {
  const cwd = folderOf({
    'a.txt': '1. The agent shall report 条.\n\n2. Two.\n',
    'b.txt': '1. The \u0301agent shall report 条.\n\n2. Two.\n',
  })
  const {stdout} = await clausediff(['show', '1', 'a.txt', 'b.txt', '--color'], {cwd})
  expect(stdout.normalize()).toBe(stdout)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what it looks for
  expect(stdout.match(/\u001b\[(?![\d;]*m)/)).toBe(null)
  expect(stdout).toContain('\u25cc\u0301')
})
