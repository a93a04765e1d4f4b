import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {clausediff} from '../../cli/run.ts'
import {hold, type Input, once, type Random, several, type Target} from '../input.ts'
import {holdPrintable} from '../invariants/output.ts'
import {oddString, texts} from '../texts/index.ts'

const commands: readonly string[] = [
  ...[
    'diff',
    'terms',
    'show',
    'find',
    'align',
    'check',
    'accept',
    'report',
    'parse',
    'explain',
    'completion',
    'init',
  ],
  ...[
    'termbase build',
    'termbase convert',
    'termbase export',
    'termbase import',
    'help',
    'help diff',
    'dif',
    '',
  ],
]
const options: readonly string[] = [
  ...[
    '--format',
    '-f',
    '--all',
    '-a',
    '--min-score',
    '--clause',
    '-c',
    '--rule',
    '-r',
    '--translation',
    '-t',
  ],
  ...[
    '--fail-on',
    '--max-findings',
    '--lock',
    '--since',
    '--config',
    '--width',
    '--color',
    '--no-color',
    '-q',
  ],
  ...[
    '--quiet',
    '--no-pager',
    '--reason',
    '--by',
    '--prune',
    '--no-text',
    '--allow-ci',
    '-o',
    '--output',
    '--yes',
  ],
  ...[
    '--dialect',
    '--style',
    '--min-count',
    '--title',
    '--into',
    '--help',
    '-h',
    '-V',
    '--version',
    '--',
    '-',
    '--x',
  ],
]
const values: readonly string[] = [
  ...[
    'table',
    'json',
    'markdown',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'pharaoh',
    'jsonl',
    'csv',
    'tbx',
    'basic',
  ],
  ...[
    'json=out.json',
    'table=out.txt',
    'junit=',
    'core',
    'dct',
    'error',
    'warning',
    'never',
    '0',
    '1',
    '0.5',
    '-1',
  ],
  ...[
    '1e9',
    'NaN',
    '20',
    '80',
    '1',
    '2',
    'I',
    'II.*',
    '1-2',
    '*',
    'a',
    'b',
    'c',
    'a.txt',
    'b.md',
    'terms.csv',
  ],
  ...['clausediff.config.json', 'lock.json', 'missing.txt', 'out', 'x.html', 'agent', 'bash', 'ids', ''],
]

/** No path but names of this folder: what is written stays there. */
const word = (random: Random): string =>
  (once(random, 8) ? oddString(random) : random.pick(values)).replaceAll(/[/\\\0]|\.\./g, '')

/** A command line over some texts, a config, a lock and a termbase, in one process with its own streams. */
export const cliTarget: Target = {
  name: 'cli',
  count: 250,
  make(random) {
    const files = texts(random)
    const extras = [
      {
        path: 'clausediff.config.json',
        value: JSON.stringify({translations: files.map(({path}) => ({path})), termbase: ['terms.csv']}),
      },
      {
        path: 'terms.csv',
        value: 'concept,language,term,status\nc1,en,agency,preferred\nc1,en,agent,deprecated\n',
      },
      {path: 'lock.json', value: '{"schemaVersion": 1, "clauses": {}}'},
    ].filter(() => !once(random, 4))
    const words = [
      ...random.pick(commands).split(' '),
      ...several(random, 0, 6, () => (once(random, 2) ? random.pick(options) : word(random))),
      ...(once(random, 2) ? files.map(({path}) => path) : []),
    ]
    return {files: [...files, ...extras], words: words.filter((one, i) => i > 0 || one !== '')}
  },
  async check(input) {
    const cwd = folderOf(input)
    try {
      const {code, stdout, stderr} = await clausediff(input.words, {cwd, env: {HOME: cwd}})
      hold([0, 1, 2].includes(code), 'exit code', () => String(code))
      hold(!/internal error|^\s+at /m.test(stderr), 'internal error', () => stderr)
      hold(code !== 2 || stderr !== '' || isQuiet(input), 'exit 2 says why', () => stdout.slice(0, 200))
      const isHelp = stderr.startsWith('Usage: ')
      hold(code !== 2 || isHelp || stderr.trim().split('\n').length < 12, 'one line', () => stderr)
      const coloured = input.words.includes('--color')
      holdPrintable(stderr, 'stderr', coloured)
      // A table for other programs holds what its cells hold.
      if (!input.words.includes('termbase')) holdPrintable(stdout, 'stdout', coloured)
    } finally {
      rmSync(cwd, {recursive: true, force: true})
    }
  },
}

/** Commander prints the help of a command with subcommands, and nothing beside it. */
const isQuiet = ({words}: Input): boolean => words[0] === 'termbase' || words.length === 0

function folderOf({files}: Input): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-fuzz-'))
  mkdirSync(folder, {recursive: true})
  for (const {path, value} of files) writeFileSync(join(folder, path), value)
  return folder
}
