import {readFileSync} from 'node:fs'
import {basename, dirname, join, posix, relative} from 'node:path'
import {expect, test} from 'vitest'
import {circlesOf, files, importsOf, root} from './imports.ts'
import {wordsElsewhere} from './words-elsewhere.ts'

/**
 * What each folder of src may import, and what to do instead of importing anything else.
 * Data flows format → parse → collate → discover → judge → compose → report; project and cli stand around it.
 */
const layers: Record<string, {may: string[]; instead: string}> = {
  language: {may: [], instead: 'language knows nobody; pass what it needs as an argument'},
  format: {may: [], instead: 'format reads bytes into texts; find clauses and languages in parse'},
  parse: {
    may: ['format', 'language'],
    instead: 'parse sees one file; compare translations in collate',
  },
  collate: {
    may: ['parse', 'language'],
    instead: 'collate lays texts side by side; look for phrases in discover',
  },
  termbase: {may: ['language'], instead: 'a termbase knows no text; match it in discover or judge'},
  discover: {
    may: ['collate', 'parse', 'language', 'termbase'],
    instead: 'discover gathers evidence; put opinions into judge/rules',
  },
  judge: {
    may: ['discover', 'collate', 'parse', 'language', 'termbase'],
    instead: 'judge makes the report; print it in report',
  },
  compose: {
    may: ['judge', 'discover', 'collate', 'parse', 'language'],
    instead: 'compose puts into a report what reporters show; print it in report',
  },
  report: {
    may: ['judge'],
    instead: 'a reporter is a function of the report alone; put what it lacks into the report in compose',
  },
  project: {
    may: ['judge', 'discover', 'collate', 'parse', 'language', 'termbase', 'format'],
    instead: 'project stands under every front end; print in report, ask and answer people in cli',
  },
  lsp: {
    may: ['project', 'report', 'judge', 'discover', 'collate', 'parse', 'language'],
    instead: 'lsp answers an editor; put what every front end needs into project',
  },
  mcp: {
    may: ['project', 'report', 'compose', 'judge', 'discover', 'collate', 'parse', 'language'],
    instead: 'mcp answers an agent; put what every front end needs into project',
  },
  cli: {
    may: [
      'lsp',
      'mcp',
      'project',
      'report',
      'compose',
      'judge',
      'discover',
      'collate',
      'parse',
      'language',
      'termbase',
      'format',
    ],
    instead: 'nothing should be out of reach for cli',
  },
}
/**
 * Doors beside a stage's index, which loads all of the stage: what every command needs to start, and what `show`
 * does, would otherwise load every rule and reporter; a bundle of `clausediff/parse` would hold every format.
 */
const doors: Record<string, readonly string[]> = {
  format: ['document.ts', 'markdown.ts', 'markup.ts', 'text-document.ts'],
  language: ['in-checks.ts'],
  collate: ['links/pairs.ts'],
  judge: ['contents.ts', 'doubts.ts', 'needs.ts', 'quality.ts', 'severity.ts'],
  compose: ['documents.ts', 'found.ts'],
  project: ['did-you-mean.ts'],
  report: [
    'commands.ts',
    'hint.ts',
    'print.ts',
    'reporters.ts',
    'schema.ts',
    'visible.ts',
    'words/phrasebook.ts',
  ],
}
/** Files at the root of src that any layer may import. */
const leaves = [
  'column-number',
  'failure',
  'group',
  'int-column',
  'json',
  'once',
  'recall',
  'roman',
  'runs',
  'version',
]
test('imports run one way, and enter a stage by its index', () => {
  const offences: string[] = []
  for (const name of files) {
    const [folder = '', ...rest] = name.split('/')
    if (rest.length === 0) continue
    const layer = layers[folder]
    if (!layer) {
      offences.push(
        `src/${folder} is no stage: add it to the table in test/layers.test.ts, or move \`${name}\``,
      )
      continue
    }
    for (const target of importsOf(name)) {
      if (!target.startsWith('.')) continue
      const path = posix.normalize(posix.join(dirname(name), target))
      const [other = '', ...inner] = path.split('/')
      if (other === folder || (inner.length === 0 && leaves.includes(other.replace('.ts', '')))) continue
      if (inner.length === 0) {
        if (folder !== 'cli') offences.push(`${name} imports ${path}: ${layer.instead}`)
      } else if (!layer.may.includes(other)) {
        offences.push(`${name} imports ${path}: ${layer.instead}`)
      } else if (inner.join('/') !== 'index.ts' && !doors[other]?.includes(inner.join('/'))) {
        offences.push(`${name} imports ${path}: enter the stage by ${other}/index.ts`)
      }
    }
  }
  expect(offences).toEqual([])
})

test('only cli touches disk, environment, clock and streams', () => {
  const outside = /^node:/
  const offences = files
    .filter((name) => !name.startsWith('cli/'))
    .flatMap((name) => [
      ...importsOf(name)
        .filter((target) => outside.test(target))
        .map((target) => `${name} imports ${target}: hand the value in from cli`),
      ...(/\b(process\.(env|stdout|stderr|cwd|argv)|Date\.now|new Date\(\))/.test(
        readFileSync(join(root, name), 'utf8'),
      )
        ? [`${name} reads the environment or the clock: hand the value in from cli`]
        : []),
    ])
  expect(offences).toEqual([])
})

test('no folder or file has a name that says nothing', () => {
  const empty = /(^|\/)(utils?|helpers?|common|shared|manager|misc|data|info)(\/|\.ts$)/
  expect(files.filter((name) => empty.test(name)).map((name) => relative('.', name))).toEqual([])
})

test('no files import each other in a circle', () => {
  const circles = circlesOf(files)
  expect(circles.map((circle) => `${circle.join(', ')}: put what they share into a file of its own`)).toEqual(
    [],
  )
})

test('a file name stands once a stage', () => {
  const byName = new Map<string, string[]>()
  for (const name of files) {
    const [stage = ''] = name.split('/')
    // The same files stand in the folder of every language, and every folder has its index.
    if (basename(name) === 'index.ts' || /^language\/[a-z]{2}\//.test(name)) continue
    const known = `${stage} ${basename(name)}`
    byName.set(known, [...(byName.get(known) ?? []), name])
  }
  const twice = [...byName.values()].filter(({length}) => length > 1)
  expect(twice.map((names) => `${names.join(' and ')}: call each what it alone holds`)).toEqual([])
})

test('words of other languages stand in language/ alone', () => {
  const letters = /(?![A-Za-z])\p{L}/u
  const found = files.filter((name) => !name.startsWith('language/') && letters.test(codeOf(name)))
  const offences = [
    ...found
      .filter((name) => !(name in wordsElsewhere))
      .map((name) => `${name} holds words of some language: put them into its folder in language/`),
    ...Object.keys(wordsElsewhere)
      .filter((name) => !found.includes(name))
      .map((name) => `${name} holds none any more: take it off the list in test/words-elsewhere.ts`),
  ]
  expect(offences).toEqual([])
})

/** A source without its comments. */
const codeOf = (name: string): string =>
  readFileSync(join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
