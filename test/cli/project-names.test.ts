import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausediff, folderOf, root} from './run.ts'

const things =
  'delivery payment repair storage transport insurance training testing cleaning lighting catering'
const choses =
  'livraison paiement réparation entreposage transport assurance formation essai nettoyage éclairage restauration'
const topics = things.split(' ')

const english = (thing: string, who: string): string =>
  `1. The ${who} begins the ${thing} within 30 days.\n\n2. The customer pays the ${who} for the ${thing} in cash.\n\n3. The ${who} keeps a register of every ${thing}.\n`
const french = (chose: string, who: string): string =>
  `1. Le ${who} commence le ${chose} dans les 30 jours.\n\n2. Le client paie le ${who} pour le ${chose} en espèces.\n\n3. Le ${who} tient un registre de chaque ${chose}.\n`

/** Eleven documents; `other` says what a translation calls the supplier in one of them. */
function project(texts: (topic: string, at: number) => Record<string, string>): string {
  const files = topics.flatMap((topic, at) =>
    Object.entries(texts(topic, at)).map(([id, text]) => [`${id}/${topic}.md`, text]),
  )
  return folderOf({
    ...Object.fromEntries(files),
    'clausediff.config.json': JSON.stringify({documents: [{path: '{translation}/{name}.md'}]}),
  })
}

const wavering = (strange: string, isStrange = (at: number): boolean => at === 10) =>
  project((topic, at) => ({
    a: english(topic, 'supplier'),
    b: english(topic, isStrange(at) ? strange : 'supplier'),
  }))
const abroad = (strange: string) =>
  project((topic, at) => ({
    en: english(topic, 'supplier'),
    fr: french(choses.split(' ')[at]!, at === 10 ? strange : 'fournisseur'),
  }))

interface Told {
  findings: {rule: string; clause: string; message: string; status: string}[]
}
const strays = async (folder: string, ...args: string[]): Promise<string[]> => {
  const {stdout} = await clausediff(['check', '-f', 'json', ...args], {cwd: folder})
  const {findings}: Told = JSON.parse(stdout)
  return findings
    .filter(({rule}) => rule === 'term-inconsistency')
    .map(({status, clause, message}) => `${status} ${clause}: ${message}`)
}

const cases: [what: string, folder: () => string, found: string[]][] = [
  [
    'a name that ten documents have and the eleventh has not',
    () => wavering('vendor'),
    [
      'new catering › 1: `b` says "vendor" (3 places) for what `a` calls "supplier", and "supplier" in 10 other documents',
    ],
  ],
  [
    'the same between two languages',
    () => abroad('prestataire'),
    [
      'new catering › 1: `fr` says "prestataire" (3 places) for what `en` calls "supplier", and "fournisseur" in 10 other documents',
    ],
  ],
  ['no name astray', () => wavering('supplier'), []],
  ['the same word in another number', () => wavering('suppliers'), []],
  ['two names that many documents have each', () => wavering('vendor', (at) => at % 2 === 0), []],
]

test.each(cases)('%s', async (_, folderFor, found) => {
  const folder = folderFor()
  expect(await strays(folder)).toEqual(found)
  rmSync(folder, {recursive: true, force: true})
})

test('what is accepted stays accepted, of all documents and of one', async () => {
  const folder = wavering('vendor')
  await clausediff(['accept', '--by', 'me'], {cwd: folder})
  const accepted = (await strays(folder)).map((line) => line.split(':')[0])
  expect(accepted).toEqual(['accepted catering › 1'])
  expect((await strays(folder, '--document', 'catering')).map((line) => line.split(':')[0])).toEqual(accepted)
  const again = await clausediff(['accept', '--by', 'me', '--document', 'catering'], {cwd: folder})
  expect(again.stdout).toMatch(/^clausediff.lock.json is up to date/)
  // Once it is mended the lock has one line too many.
  writeFileSync(join(folder, 'b/catering.md'), english('catering', 'supplier'))
  expect((await strays(folder)).map((line) => line.split(':')[0])).toEqual(['absent catering › 1'])
  rmSync(folder, {recursive: true, force: true})
})

test('terms of all documents have both names, and how often each stands', async () => {
  for (const [folder, steady, strange] of [
    [wavering('vendor'), ['b', 'supplier', 30], ['b', 'vendor', 3]],
    [abroad('prestataire'), ['fr', 'fournisseur', 30], ['fr', 'prestataire', 3]],
  ] as const) {
    const {stdout} = await clausediff(['terms', '-f', 'json'], {cwd: folder})
    const {concepts} = JSON.parse(stdout)
    const renderings = concepts[0].renderings.map(
      ({translation, text, count}: {translation: string; text: string; count: number}) => [
        translation,
        text,
        count,
      ],
    )
    const [pivot] = renderings
    expect(pivot.slice(1)).toEqual(['supplier', 33])
    expect(renderings.slice(1)).toEqual([steady, strange])
    expect(concepts[0].renderings[1].clauses).toContain('delivery › 1')
    rmSync(folder, {recursive: true, force: true})
  }
})

test('a work that says both counts once, in a table as in JSON', async () => {
  const folder = project((topic, at) => ({
    a: english(topic, 'supplier'),
    b: english(topic, at === 10 ? 'vendor' : 'supplier').replace('The vendor begins', 'The supplier begins'),
  }))
  const {stdout} = await clausediff(['terms', '-f', 'json'], {cwd: folder})
  const {concepts} = JSON.parse(stdout) as {
    concepts: {renderings: {translation: string; text: string; count: number; clauses: string[]}[]}[]
  }
  const named = concepts[0]!.renderings.map(({translation, text, count}) => [translation, text, count])
  expect(named).toEqual([
    ['a', 'supplier', 33],
    ['b', 'supplier', 31],
    ['b', 'vendor', 2],
  ])
  for (const {clauses} of concepts[0]!.renderings) expect(new Set(clauses).size).toBe(clauses.length)
  const table = await clausediff(['terms'], {cwd: folder})
  expect(table.stdout).toMatch(/supplier ×33 +supplier ×31/)
  expect(table.stdout).toMatch(/vendor ×2/)
  rmSync(folder, {recursive: true, force: true})
})

test('files that are named are read alone', async () => {
  const folder = wavering('vendor')
  const named = ['a/catering.md', 'b/catering.md']
  expect(await strays(folder, ...named)).toEqual([])
  for (const [args, count] of [
    [['--document', 'catering'], 33],
    [named, 3],
  ] as const) {
    const {stdout} = await clausediff(['terms', '-f', 'json', ...args], {cwd: folder})
    const {concepts} = JSON.parse(stdout)
    expect(concepts[0].renderings[0]).toMatchObject({text: 'supplier', count})
  }
  // What is accepted of all documents is not told to be gone.
  await clausediff(['accept', '--by', 'me'], {cwd: folder})
  expect(await strays(folder, ...named)).toEqual([])
  rmSync(folder, {recursive: true, force: true})
})

test('docs/projects.md shows what is printed', async () => {
  const folder = abroad('prestataire')
  const {stdout} = await clausediff(['check', '--rule', 'term-inconsistency'], {cwd: folder})
  expect(readFileSync(join(root, 'docs/projects.md'), 'utf8')).toContain(`\`\`\`text\n${stdout}\`\`\`\n`)
  rmSync(folder, {recursive: true, force: true})
})

test('a finding is ignored in its document, a concept in all, a word preferred in all', async () => {
  const folder = wavering('vendor')
  const config = () => JSON.parse(readFileSync(join(folder, 'clausediff.config.json'), 'utf8'))
  const {findings} = JSON.parse((await clausediff(['check', '-f', 'json'], {cwd: folder})).stdout)
  const stray = findings.find(({rule}: {rule: string}) => rule === 'term-inconsistency')
  const ignored = await clausediff(['ignore', stray.fingerprint, '--reason', 'as agreed'], {cwd: folder})
  expect([ignored.stdout, ignored.stderr]).toEqual([
    'wrote clausediff.config.json: 1 finding ignored from now on\n',
    '',
  ])
  expect(config().ignore).toEqual([
    {
      rule: 'term-inconsistency',
      clauses: ['1'],
      fingerprint: stray.fingerprint,
      reason: 'as agreed',
      documents: ['catering'],
    },
  ])
  expect(await strays(folder)).toEqual([])
  const concept = ['ignore', '--concept', 'supplier / vendor', '--reason', 'one and the same']
  expect((await clausediff(concept, {cwd: folder})).stdout).toMatch(/: 3 findings ignored from now on/)
  expect(config().ignore[1]).toEqual({concept: 'supplier / vendor', reason: 'one and the same'})
  expect((await clausediff(['ignore', '--concept', 'cat / dog'], {cwd: folder})).code).toBe(2)
  const preferred = await clausediff(['prefer', 'supplier', '--not', 'vendor'], {cwd: folder})
  expect(preferred.stdout).toBe(
    '"supplier", not "vendor": wrote terms.csv, named in clausediff.config.json\n',
  )
  const {stdout} = await clausediff(['check', '--rule', 'term-deprecated', '-f', 'lines'], {cwd: folder})
  expect(stdout.match(/term-deprecated/g)).toHaveLength(3)
  expect((await clausediff(['prefer', 'astronaut'], {cwd: folder})).stderr).toContain(
    'no translation says `astronaut`',
  )
  rmSync(folder, {recursive: true, force: true})
})
