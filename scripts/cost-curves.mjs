// What commands take on inputs of one kind that grow: processor time at n and at 4n, less that of an input of nothing.
// Linear is 4. `npm run bench:curves -- [NAME…]` runs the built tool on texts made here, and prints a line a kind.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {run} from './bench/measure.mjs'

// What was parsed once would be kept for the second run, and hide what parsing takes.
process.env.NODE_DISABLE_COMPILE_CACHE = '1'
const bin = join(import.meta.dirname, '../bin/clausediff.js')
const folder = mkdtempSync(join(tmpdir(), 'clausediff-curves-'))

// A generator of one's own, so that every run has the same texts.
const randomFrom = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const letters = 'abcdefghiklmnoprstuvw'
const word = (random, length) =>
  Array.from({length}, () => letters[Math.floor(random() * letters.length)]).join('')
const vocabulary = Array.from(
  {length: 3000},
  (
    (random) => () =>
      word(random, 7)
  )(randomFrom(1)),
)
/** Words as often as in a language: the first are met most (Zipf). */
const words = (n, seed, pause) => {
  const random = randomFrom(seed)
  const one = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? vocabulary[0]
  return Array.from({length: n}, (_, i) => (pause && i % pause === pause - 1 ? `${one()}.` : one())).join(' ')
}
const count = (n, piece) => Array.from({length: n}, (_, i) => piece(i)).join('')
const few = '1. One.\n\n2. Two.\n'
const clause = (text) => `1. ${text}\n\n2. Two.\n`

/** By name: the command, n, and the texts of n; Markdown unless another extension is named. */
const kinds = {
  'a word of n parts': ['diff', 1000, (n) => [clause(`${'last'.repeat(n)}x`), few]],
  'comment like a directive, without an end': [
    'parse',
    100_000,
    (n) => [`1. One.\n\n<!-- clausediff-ignore${' '.repeat(n)}x\n`],
  ],
  'unclosed comments to the judge': ['parse', 100_000, (n) => [clause('<!-- clausediff-ignore '.repeat(n))]],
  'openings of comments': ['parse', 250_000, (n) => [clause('<!--'.repeat(n))]],
  'footnotes of a clause': [
    'parse',
    25_000,
    (n) => [clause(`One ${count(n, (i) => `word[^${i}] `)}`) + count(n, (i) => `\n[^${i}]: Note.\n`)],
  ],
  'words of a clause': ['diff', 16_000, (n) => [clause(words(n, 1)), clause(words(n, 2))], 'txt'],
  'sentences of a clause, diff': [
    'diff',
    2000,
    (n) => [clause(words(n * 12, 1, 12)), clause(words(n * 12, 2, 12))],
    'txt',
  ],
  'sentences of a clause, show': [
    'show 1',
    2000,
    (n) => [clause(words(n * 12, 1, 12)), clause(words(n * 12, 2, 12))],
    'txt',
  ],
  'numbers of a clause': [
    'check',
    4000,
    (n) => [
      clause(count(n, (i) => `${i + 3} of ${(i * 7) % 991}, `)),
      clause(count(n, (i) => `${i + 4} of ${(i * 5) % 991}, `)),
    ],
    'txt',
  ],
  'AB- n times': ['check', 32_000, (n) => [clause('AB-'.repeat(n)), clause('AC-'.repeat(n))], 'txt'],
  'dots between two letters': ['check', 50_000, (n) => [clause(`a${'.'.repeat(n)}b`), clause('a.b')], 'txt'],
  'levels of dotted numbers': [
    'parse',
    200,
    (n) => [count(n, (i) => `${Array.from({length: i + 1}, () => 1).join('.')} Text.\n\n`)],
    'txt',
  ],
  'labels of one level': ['parse', 25_000, (n) => [count(n, (i) => `${i + 1}. Text.\n\n`)], 'txt'],
  'levels of brackets': [
    'parse',
    2500,
    (n) => [count(n, (i) => `${' '.repeat(i % 40)}(${i % 2 ? 'a' : '1'}) Text.\n\n`)],
    'txt',
  ],
  'a line of n sentences': ['parse', 20_000, (n) => [clause(words(n * 12, 1, 12))], 'txt'],
  'verse numbers in a line': [
    'parse',
    5000,
    (n) => [clause(count(n, (i) => `${(i % 150) + 2} Verse of the day. `))],
    'txt',
  ],
}

const asked = process.argv.slice(2)
const taken = (command, texts, extension) => {
  const files = texts.map((text, i) => {
    const path = join(folder, `${'ab'[i]}.${extension}`)
    writeFileSync(path, text)
    return path
  })
  const used = [1, 2].map(() => run([bin, ...command.split(' '), ...files], {cwd: folder, may: [0, 1]}))
  return {
    processor: Math.min(...used.map(({processor}) => processor)),
    megabytes: Math.max(...used.map(({megabytes}) => megabytes)),
  }
}
try {
  for (const [name, [command, n, make, extension = 'md']] of Object.entries(kinds)) {
    if (asked.length > 0 && !asked.some((part) => name.includes(part))) continue
    const texts = make(n)
    const start = taken(
      command,
      texts.map(() => few),
      extension,
    ).processor
    const [small, large] = [taken(command, texts, extension), taken(command, make(4 * n), extension)]
    const [short, long] = [small, large].map(({processor}) => Math.max(1, processor - start))
    const bytes = make(4 * n).reduce((sum, text) => sum + text.length, 0)
    console.log(
      `${name.padEnd(42)} ${command.padEnd(7)} n ${String(n).padStart(6)} ${short.toFixed(0).padStart(6)} ms, 4n ${long.toFixed(0).padStart(6)} ms, × ${(long / short).toFixed(1)}; ${(bytes / 1000).toFixed(0)} kB, ${large.megabytes.toFixed(0)} MB`,
    )
  }
} finally {
  rmSync(folder, {recursive: true})
}
