// What clausediff costs, as ratios from one run: node scripts/bench.mjs [--rounds 3] [--check] [--quick] [--against FOLDER]
//
// Wall time, the best of several rounds, commands taken in turn; processor time beside it, which a busy machine
// distorts less. --check ends with 1 where a bound is broken; --quick leaves out the nine translations; --against takes
// another built checkout in turn with this one.
// CLAUSEDIFF_MATERIAL names the folder with bible/; without it a made work of the same size stands in.
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {writeFormats} from './bench/formats.mjs'
import {race, run} from './bench/measure.mjs'
import {linkByPeer} from './bench/peer.mjs'
import {sizesOfEntries} from './bench/sizes.mjs'
import {findTexts} from './bench/texts.mjs'

const rounds = process.argv.includes('--rounds')
  ? Number(process.argv[process.argv.indexOf('--rounds') + 1])
  : 3
const bin = join(import.meta.dirname, '../bin/clausediff.js')
const corpus = join(import.meta.dirname, '../corpus/ai-plus')
const material = process.env.CLAUSEDIFF_MATERIAL
if (!material) {
  console.warn(
    'CLAUSEDIFF_MATERIAL IS NOT SET: no Bibles; a made work of 31,102 rows stands in, and says less',
  )
}
const broken = []

/** Prints one figure beside its bound. */
function say(what, value, bound, unit = '×') {
  const within = bound === undefined || value <= bound
  if (!within) broken.push(what)
  const limit = bound === undefined ? '' : `  ${within ? 'within' : 'ABOVE'} ${bound} ${unit}`
  console.log(`${what.padEnd(62)}${value.toFixed(2).padStart(8)} ${unit}${limit}`)
}

const small = race(
  {
    node: ['-e', '0'],
    show: [bin, 'show', 'III.10', '--quiet'],
    diff: [bin, 'diff', '--quiet'],
  },
  Math.max(rounds, 5),
)
console.log(`node -e 0: ${small.node.wall.toFixed(0)} ms`)
say('show, shipped corpus / node -e 0', small.show.wall / small.node.wall, 6)
say('diff, shipped corpus / node -e 0', small.diff.wall / small.node.wall, 30)

const against = process.argv.indexOf('--against')
if (against > 0) measureAgainst(join(process.argv[against + 1], 'bin/clausediff.js'))
await measureParse()

const texts = findTexts(material)
const [kjv, asv] = texts.all
const floor = [join(import.meta.dirname, 'bench/floor.mjs')]
const large = race(
  {
    floor: [...floor, kjv, asv],
    terms: [bin, 'terms', '--quiet', kjv, asv],
    align: [bin, 'align', '--quiet', '--format', 'pharaoh', kjv, asv],
    diff: [bin, 'diff', '--quiet', kjv, asv],
    check: [bin, 'check', '--quiet', kjv, asv],
    thousand: [bin, 'terms', '--quiet', ...texts.thousand],
  },
  rounds,
)
console.log(
  `floor, two translations read and split by a regular expression: ${large.floor.wall.toFixed(0)} ms`,
)
say('terms, two translations / floor', large.terms.wall / large.floor.wall)
say('  the same in processor time', large.terms.processor / large.floor.processor, 40)
say('align, two translations / floor', large.align.wall / large.floor.wall)
const peer = linkByPeer(kjv, asv, texts.folder, rounds)
if (peer === undefined) console.log('eflomal-align is not on the path: no peer')
else say('eflomal, fast mode, links alone / floor, processor time', peer / large.floor.processor)
say('terms, two translations: peak memory', large.terms.megabytes, 450, 'MB')
for (const name of ['diff', 'check']) {
  say(`${name}, two translations / floor, processor time`, large[name].processor / large.floor.processor)
  say(`${name}, two translations: peak memory`, large[name].megabytes, undefined, 'MB')
}
say('time per row at all rows / at 1,000', large.terms.wall / texts.rows / (large.thousand.wall / 1000), 1.2)

measureFormats()
for (const [entry, kilobytes] of await sizesOfEntries())
  say(`bundle for browsers, loaded at once: ${entry}`, kilobytes, undefined, 'kB')
if (!process.argv.includes('--quick')) measureNine()
rmSync(texts.folder, {recursive: true})
if (broken.length > 0) console.log(`broken: ${broken.join('; ')}`)
if (process.argv.includes('--check') && broken.length > 0) process.exitCode = 1

/** The small commands beside those of another build, in processor time. */
function measureAgainst(other) {
  const pair = ['cset.txt', 'newswire.txt'].map((name) => join(corpus, name))
  const commands = {show: ['show', 'III.10'], diff: ['diff'], check: ['check']}
  for (const [name, args] of Object.entries(commands)) {
    const command = (script) => [script, ...args, ...pair]
    const {ours, theirs} = race({ours: command(bin), theirs: command(other)}, Math.max(rounds, 9))
    say(`${name}, two translations / the other build`, ours.processor / theirs.processor)
  }
}

/** `parse` of one text in several formats, in processor time beside the same in keyed TSV. */
function measureFormats() {
  const {tsv, ...others} = writeFormats(kjv, texts.folder)
  const command = (path) => [bin, 'parse', '--quiet', path]
  const costs = race(
    Object.fromEntries(Object.entries({tsv, ...others}).map(([name, path]) => [name, command(path)])),
    rounds,
  )
  for (const name of Object.keys(others)) {
    say(`parse, a Bible as ${name} / as keyed TSV`, costs[name].processor / costs.tsv.processor, 2)
  }
}

/**
 * Parsing the corpus a hundred times, and once with every text a hundred times in a row, in this process. Means, not
 * the best of one against a hundred: small texts may be parsed between two rounds of garbage collection, large ones
 * pay for theirs.
 */
async function measureParse() {
  const {parse} = await import('../dist/lib/index.js')
  const texts = readdirSync(corpus)
    .filter((path) => path.endsWith('.txt'))
    .map((path) => ({path, value: readFileSync(join(corpus, path), 'utf8')}))
  const time = (count) => {
    const files = texts.map(({path, value}) => ({
      path,
      value: value.repeat(count),
      data: {clausediff: {id: path, language: 'en'}},
    }))
    const start = performance.now()
    for (const file of files) parse(file)
    return performance.now() - start
  }
  for (let warm = 0; warm < 20; warm++) time(1)
  const one = Array.from({length: 100}, () => time(1)).reduce((sum, value) => sum + value) / 100
  const hundred = Array.from({length: 3}, () => time(100)).sort((a, b) => a - b)[1]
  say('parse, 100 × the corpus / once', hundred / one, 110)
}

/** Nine translations against their 36 pairs, each as dear as the eight with the first are on average. */
function measureNine() {
  const pairs = texts.all.slice(1).map((other) => run([bin, 'terms', '--quiet', kjv, other]))
  const nine = run([bin, 'terms', '--quiet', ...texts.all])
  const mean = pairs.reduce((sum, {processor}) => sum + processor, 0) / pairs.length
  say('nine translations / 36 pairs, processor time', nine.processor / mean / 36, 1.2)
  say('nine translations: peak memory', nine.megabytes, undefined, 'MB')
}
