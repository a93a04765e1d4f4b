// What a comparison recalls of the one before changes no byte of what it says.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {memoryFiles, openProject} from '../../src/project/index.ts'
import {printReport} from '../../src/report/index.ts'
import {root} from '../cli/run.ts'
import {type Random, randomFrom} from '../injection/random.ts'

type Texts = Record<string, string>

/** A corpus that ships, as files in a folder of memory. */
function shipped(name: string, kept: readonly string[], paragraphs = Number.POSITIVE_INFINITY): Texts {
  const folder = join(root, 'corpus', name)
  const texts: Texts = {}
  for (const file of readdirSync(folder).filter((one) => kept.includes(one.replace('.txt', '')))) {
    const text = readFileSync(join(folder, file), 'utf8')
    texts[`/house/${file}`] = text.split('\n\n').slice(0, paragraphs).join('\n\n')
  }
  const {translations} = JSON.parse(readFileSync(join(folder, 'clausediff.config.json'), 'utf8'))
  const config = {translations: translations.filter(({id}: {id: string}) => kept.includes(id))}
  return {...texts, '/house/clausediff.config.json': JSON.stringify(config)}
}

const law: Texts = {
  '/house/clausediff.config.json': JSON.stringify({
    translations: [
      {path: 'de.txt', language: 'de', role: 'source'},
      {path: 'one.txt', language: 'en'},
      {path: 'two.txt', language: 'en'},
    ],
    termbase: ['terms.csv'],
  }),
  '/house/terms.csv': 'concept,language,term,status\nt,en,tenant,preferred\nt,en,lessee,deprecated\n',
  '/house/de.txt':
    '§ 1 Miete\n\n(1) Der Mieter zahlt 300 Euro im Monat.\n\n(2) Der Mieter darf nicht rauchen.\n\n§ 2 Pflichten\n\n(1) Der Vermieter muss Dach, Fenster und Türen erhalten.\n\n(2) Hunde und Katzen sind erlaubt.\n',
  '/house/one.txt':
    '§ 1 Rent\n\n(1) The tenant pays 300 euros a month.\n\n(2) The tenant must not smoke.\n\n§ 2 Duties\n\n(1) The landlord must maintain the roof, the windows and the doors.\n\n(2) Dogs and cats are allowed.\n',
  '/house/two.txt':
    '§ 1 Rent\n\n(1) The lessee pays 300 euros per month.\n\n(2) The lessee shall not smoke.\n\n§ 2 Obligations\n\n(1) The owner must maintain the roof and the doors.\n\n(2) Cats and dogs are permitted, and dogs are permitted.\n',
}

const wordsOf = (text: string): RegExpMatchArray[] => [...text.matchAll(/\p{L}{3,}/gu)]
const withMatch = (text: string, {index = 0, 0: match}: RegExpMatchArray, other: string): string =>
  text.slice(0, index) + other + text.slice(index + match.length)

/** Edits as people make them; each gives the text as it is afterwards. */
const edits: Record<string, (text: string, random: Random) => string> = {
  'another word': (text, random) =>
    withMatch(text, random.pick(wordsOf(text)), random.pick(wordsOf(text))[0]),
  'a slip': (text, random) => {
    const word = random.pick(wordsOf(text))
    return withMatch(text, word, word[0].slice(0, 2) + word[0].slice(3))
  },
  'no word': (text, random) => withMatch(text, random.pick(wordsOf(text)), ''),
  'another number': (text, random) => {
    const numbers = [...text.matchAll(/\d+/g)]
    return numbers.length === 0 ? text : withMatch(text, random.pick(numbers), `${random.number(90)}`)
  },
  'a word more': (text, random) => {
    const word = random.pick(wordsOf(text))
    return withMatch(text, word, `${random.pick(['not', 'only', 'must', 'every', '30'])} ${word[0]}`)
  },
  'a paragraph less': (text, random) => {
    const all = text.split('\n\n')
    return all
      .filter((_, at) => all.length < 4 || at !== 1 + (random.number(9) % (all.length - 1)))
      .join('\n\n')
  },
  'a paragraph twice': (text, random) => {
    const all = text.split('\n\n')
    const at = random.number(all.length)
    return all.toSpliced(random.number(all.length), 0, all[at]!).join('\n\n')
  },
  'a paragraph elsewhere': (text, random) => {
    const all = text.split('\n\n')
    const [moved = ''] = all.splice(random.number(all.length), 1)
    return all.toSpliced(random.number(all.length), 0, moved).join('\n\n')
  },
}

/** What the project says in the end, or why it says nothing. */
async function saidBy(
  open: () => Promise<{report(): Promise<Parameters<typeof printReport>[0]>}>,
): Promise<string> {
  try {
    return printReport(await (await open()).report(), 'json')
  } catch (error) {
    return String(error)
  }
}

async function editAndCompare(texts: Texts, count: number, seed: number): Promise<void> {
  const random = randomFrom(seed)
  const project = await openProject(memoryFiles(texts), '/house')
  const now = {...texts}
  const files = Object.keys(texts).filter((file) => file.endsWith('.txt'))
  const names = Object.keys(edits)
  for (let number = 0; number < count; number++) {
    const file = random.pick(files)
    const name = random.pick(names)
    const before = now[file]!
    now[file] = edits[name]!(before, random)
    for (const text of random.number(5) === 0 ? [now[file], before] : [now[file]]) {
      now[file] = text
      project.update(file, text)
      const [updated, fresh] = [
        await saidBy(async () => project),
        await saidBy(() => openProject(memoryFiles(now), '/house')),
      ]
      expect(updated, `edit ${number} of ${file}: ${name}, seed ${seed}`).toBe(fresh)
    }
  }
}

describe('an edited project says what a new one says', () => {
  const asked = Number(process.env.RECALL_EDITS ?? 0)
  const seed = Number(process.env.RECALL_SEED ?? 1)
  test(
    'policy, two translations and a commentary',
    () => editAndCompare(shipped('ai-plus', ['cset', 'newswire', 'caixin'], 12), asked || 15, seed),
    300_000,
  )
  test(
    'handbook, three translations',
    () =>
      editAndCompare(shipped('enchiridion', ['higginson', 'long', 'matheson'], 10), asked || 10, seed + 1),
    300_000,
  )
  test('a law between languages, with a termbase', () => editAndCompare(law, asked || 25, seed + 2), 300_000)
})

test('what another clause says tells more of a phrase that nobody touched', async () => {
  const texts = (a: string, b: string): Texts => ({
    '/house/a.txt': `1. The agents shall pay the fee.\n\n2. ${a}\n`,
    '/house/b.txt': `1. The officers shall pay the fee.\n\n2. ${b}\n`,
  })
  const open = (of: Texts) => openProject(memoryFiles(of), '/house', {texts: ['a.txt', 'b.txt']})
  const first = texts('It is due in May.', 'It is due in May.')
  const then = texts('The agents shall report in May.', 'The officers shall report in May.')
  const project = await open(first)
  project.update('a.txt', first['/house/a.txt'])
  const before = await project.report()
  for (const name of ['a.txt', 'b.txt']) project.update(name, then[`/house/${name}`])
  const updated = await project.report()
  const inFirst = ({findings}: typeof updated) => findings.filter(({clause}) => clause === '1')
  expect(inFirst(updated).map(({score}) => score)).not.toEqual(inFirst(before).map(({score}) => score))
  expect(updated).toEqual(await (await open(then)).report())
})
