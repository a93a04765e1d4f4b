import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {reportersOf} from '../../src/report/index.ts'
import {clausediff, folderOf} from './run.ts'

/** What acts on a terminal, a log or a page. Paths and ids take what a file system and JSON take: nearly all. */
const tricks = [
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u001b[2J',
  '\u009b31m',
  '\u0085',
  '\u0090',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u202a',
  '\u2028',
  '\u2029',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u0008',
  '\u007f',
  '\u{E0041}',
  '\u206a',
  '\u180e',
  '::error::x',
  '::set-output name=a::b',
  '##[error]x',
  '##vso[task.setvariable variable=a]b',
  '`',
  '$(id)',
  "'",
  '"',
  '<b>',
  '@octocat',
  '#12',
  ']]>',
  '-->',
  '|',
  '%0A',
  '=1+1',
  '\u200f',
  '智能体',
  '😀',
]

/** Numbers that look random and are the same in every run (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

interface Case {
  folder: string
  key: string
  ids: string[]
}

function hostileCase(seed: number): Case {
  const next = random(seed)
  const trick = (): string => tricks[next(tricks.length)]!
  const words = [
    'The agent',
    'shall report',
    'no cases',
    'of 20 zones',
    'to the office',
    'before May',
    'open data',
  ]
  const text = (number: number): string =>
    Array.from({length: 6}, (_, at) => `${next(3) === 0 ? trick() : ''}${words[(at + number) % 7]}`).join(
      ` ${next(2) === 0 ? trick() : ''}`,
    )
  const name = (base: string): string => `${trick()}${base}${trick()}`.replaceAll('/', '_')
  const keys = ['I', 'II', 'III'].map((key) => `${next(4) === 0 ? '' : trick()}${key}${trick()}`)
  const paths = ['a', 'b', 'c'].map((path) => `${name(path).replaceAll('\0', '')}.tsv`)
  // A config refuses ids with control characters; here something is to be printed.
  const ids = ['one', 'two', 'three'].map((id) =>
    `${trick()}${id}${trick()}`.replaceAll(/[\s/\\\p{Cc}]/gu, ''),
  )
  const translations = paths.map((path, at) => ({
    path,
    id: ids[at],
    title: name('Title'),
    ...(at === 2 && {role: 'commentary'}),
  }))
  const ignore = [{text: `x\n::error::${trick()}\n##[error]y`, reason: `r\n::error::z${trick()}`}]
  const folder = folderOf({
    'clausediff.config.json': JSON.stringify({translations, ignore}),
    ...Object.fromEntries(
      paths.map((path, at) => [
        path,
        keys
          .filter((_, row) => row !== at)
          .map((key, row) => `${key}\t${text(row + at)}. ${trick()}${text(row)}.\n`)
          .concat('IV\tThe agent pays.\n')
          .join(''),
      ]),
    ),
  })
  return {folder, key: keys[2]!, ids}
}

/** Control characters, marks that reorder, separators of lines, halves of pairs; the line feed ends our own lines. */
const raw =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u180e\ufeff\u{E0000}-\u{E007F}\p{Cs}]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: SGR begins with escape
const colour = /\u001b\[[\d;]*m/g
const idle = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/g
const command = /^\s*::|##\[|##vso\[/m

function expectSafe(what: string, text: string, ownCommands = false): void {
  const found = raw.exec(text)
  expect(found && text.slice(Math.max(0, found.index - 40), found.index + 20), `${what}: a raw control`).toBe(
    null,
  )
  const lines = ownCommands ? text.replaceAll(/^::(?:error|warning|notice) [^:]*?::/gm, '') : text
  const started = command.exec(lines)
  expect(started && lines.slice(started.index, started.index + 60), `${what}: a command`).toBe(null)
}

/** Every format of text; the HTML report has a line of its own below, and a saved report is JSON as any. */
const formats: Record<string, string[]> = Object.fromEntries(
  (['check', 'diff', 'terms', 'parse', 'show', 'find', 'align'] as const).map((command) => [
    command,
    reportersOf(command)
      .filter(({isBinary, name}) => !isBinary && name !== 'html' && name !== 'report')
      .map(({name}) => name),
  ]),
)

describe.each(Array.from({length: 12}, (_, seed) => seed))(
  'hostile texts, keys, ids, titles and paths, seed %i',
  (seed) => {
    const {folder, key, ids} = hostileCase(seed)
    const env = {GITHUB_ACTIONS: 'true', CI: 'true'}
    const run = async (args: string[], ownCommands = false, isRead = false): Promise<void> => {
      const {code, stdout, stderr} = await clausediff(args, {cwd: folder, env})
      if (isRead) expect([args, code < 2 ? '' : stderr]).toEqual([args, ''])
      expect(stderr).not.toMatch(/internal error/)
      const what = args.join(' ')
      // A termbase is data: it keeps the marks that do nothing on a terminal and may be meant.
      const data = args[0] === 'termbase' ? stdout.replaceAll(idle, '') : stdout.replaceAll(colour, '')
      // By its byte order mark a spreadsheet knows a CSV to be UTF-8; its lines end as RFC 4180 has them.
      const shown = data.replace(/^\ufeff(?=")/, '').replaceAll('"\r\n', '"\n')
      expectSafe(`${what}, stdout`, shown, ownCommands)
      expectSafe(`${what}, stderr`, stderr)
    }

    test.each(Object.keys(formats))('%s prints nothing that acts', async (name) => {
      const subject = name === 'show' ? [key] : name === 'find' ? ['agent'] : []
      for (const format of formats[name]!) {
        const wide = ['check', 'diff'].includes(name) ? ['--all'] : []
        await run([name, ...wide, '--format', format, '--', ...subject], format === 'github', true)
        if (format === 'table') {
          await run([name, ...wide, '--color', '--width', '40', '--', ...subject])
          await run([name, ...wide, '--width', '200', '--', ...subject])
        }
      }
    })

    test('nor do the others, or what they refuse', async () => {
      await run(['completion', 'ids'])
      await run(['termbase', 'build'])
      await run(['termbase', 'build', '--format', 'tbx'])
      await run(['accept', '--allow-ci', '--by', 'T'])
      await run(['show', `${tricks[seed]}${tricks[seed + 12]}\n::error::x`])
      await run(['diff', `${tricks[seed]}\n::error::x.txt`])
      await run(['find', `\n::error::x${tricks[seed]}`])
      await run(['check', '--translation', `${ids[0]}\n::error::x`])
      await run([`\n::error::x${tricks[seed]}`])
      await run(['init'])
      await run(['report', '-o', 'report.html'])
      for (const file of readdirSync(folder).filter((path) => path.endsWith('.html'))) {
        const found = raw.exec(readFileSync(join(folder, file), 'utf8'))
        expect(found, file).toBe(null)
      }
    })
  },
)
