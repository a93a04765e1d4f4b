// One work, however long, is worked on in ranges of its rows: merged, they are the bytes of one process.
import {readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {clausediff, folderOf, root} from './run.ts'

const folders: string[] = []
const made = (files: Record<string, string>): string => {
  const folder = folderOf(files)
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

/** The first paragraphs of texts that ship. */
function corpus(name: string, ids: readonly string[], paragraphs: number): Record<string, string> {
  const texts = ids.map((id) => {
    const text = readFileSync(join(root, 'corpus', name, `${id}.txt`), 'utf8')
    return [`${id}.txt`, text.split('\n\n').slice(0, paragraphs).join('\n\n')]
  })
  return Object.fromEntries(texts)
}

/** A law in three languages, with a termbase, and a text about it. */
const law = {
  'clausediff.config.json': JSON.stringify({
    translations: [
      {path: 'de.txt', language: 'de', role: 'source'},
      {path: 'one.txt', language: 'en'},
      {path: 'two.txt', language: 'en'},
      {path: 'fr.txt', language: 'fr'},
      {path: 'fr2.txt', language: 'fr'},
      {path: 'about.txt', language: 'en', role: 'commentary'},
    ],
    termbase: ['terms.csv'],
    ignore: [{rule: 'number-mismatch', clauses: ['§3(1)'], reason: 'agreed'}],
  }),
  'terms.csv': 'concept,language,term,status\nt,en,tenant,preferred\nt,en,lessee,deprecated\n',
  ...Object.fromEntries(
    Object.entries({
      de: ['Der Mieter zahlt # Euro im Monat.', 'Der Mieter darf nicht rauchen.'],
      one: ['The tenant pays # euros a month.', 'The tenant must not smoke.'],
      two: ['The lessee pays # euros per month.', 'The lessee shall smoke.'],
      fr: ['Le locataire paie # euros par mois.', 'Le locataire ne doit pas fumer.'],
      fr2: ['Le preneur paie # euros par mois.', 'Le preneur ne doit pas fumer.'],
    }).map(([id, clauses]) => [
      `${id}.txt`,
      Array.from({length: 12}, (_, at) => {
        const amount = id === 'two' && at % 5 === 2 ? 40 + at : 30 + at
        return `§ ${at + 1}\n\n(1) ${clauses[0]!.replace('#', `${amount}`)}\n\n(2) ${clauses[1]!}\n`
      }).join('\n'),
    ]),
  ),
  'about.txt':
    'The tenant pays 30 euros a month. A lessee who smokes pays more.\n\nThe tenant must not smoke.\n\nThe lessee is free.\n',
}

/** Works of every kind, and what names their texts on the command line. */
const works: Record<string, [files: Record<string, string>, named: string[]]> = {
  policy: [corpus('ai-plus', ['cset', 'newswire', 'caixin'], 14), ['newswire.txt', 'cset.txt', 'caixin.txt']],
  handbook: [corpus('enchiridion', ['long', 'higginson'], 14), ['long.txt', 'higginson.txt']],
  'a law between languages': [law, []],
  'one text': [corpus('enchiridion', ['long'], 6), ['long.txt']],
}

async function shards(cwd: string, of: number, order: readonly number[], ...more: string[]): Promise<void> {
  for (const index of order) {
    const args = ['shard', '--of', `${of}`, '--index', `${index}`, '--quiet', ...more]
    expect(await clausediff(args, {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
  }
}
const fresh = (folder: string): void => rmSync(join(folder, 'shards'), {recursive: true, force: true})

describe.each(Object.entries(works))('%s', (name, [files, named]) => {
  test.each(name === 'one text' ? ['check'] : ['check', 'diff', 'terms'])('%s', async (as) => {
    const folder = made(files)
    await shards(folder, 3, [2, 0, 1, 0], '--as', as, ...named)
    // The rest is functions of what JSON has.
    for (const format of ['json', 'table']) {
      const one = await clausediff([as, ...named, '-f', format], {cwd: folder})
      const merged = await clausediff(['merge', 'shards', '--as', as, ...named, '-f', format], {cwd: folder})
      expect([merged.code, merged.stdout], format).toEqual([one.code, one.stdout])
      expect(one.code).toBeLessThan(2)
    }
  })
})

test('any number of parts, in any order, by numbers that differ: the same files', async () => {
  const folder = made(corpus('ai-plus', ['cset', 'newswire'], 24))
  const named = ['cset.txt', 'newswire.txt']
  const {stdout} = await clausediff(['check', ...named, '-f', 'json'], {cwd: folder})
  const results = () =>
    readdirSync(join(folder, 'shards')).map((name) => [
      name,
      readFileSync(join(folder, 'shards', name), 'utf8'),
    ])
  let before: unknown
  for (const [of, order] of [
    [1, [0]],
    [2, [1, 0]],
    [20, Array.from({length: 20}, (_, at) => 19 - at)],
  ] as const) {
    fresh(folder)
    await shards(folder, of, order, ...named)
    expect(results().length).toBeGreaterThan(2)
    before ??= results()
    expect(results()).toEqual(before)
  }
  // Done once more, by other numbers.
  await shards(folder, 3, [1, 2], ...named)
  expect(results()).toEqual(before)
  expect((await clausediff(['merge', 'shards', ...named, '-f', 'json'], {cwd: folder})).stdout).toBe(stdout)
})

test('what is missing, damaged or of other texts is named, and never taken for the rest', async () => {
  const folder = made(works['a law between languages']![0])
  const merge = () => clausediff(['merge', 'shards', '-f', 'json'], {cwd: folder})
  const one = async () => (await clausediff(['check', '-f', 'json'], {cwd: folder})).stdout
  await shards(folder, 2, [1])
  expect(await merge()).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/`shards` lacks `rows 1 to 8`, `rows 17 to 24`.*: run the shards/),
  })
  await shards(folder, 2, [0])
  expect((await merge()).stdout).toBe(await one())
  const file = join(folder, 'shards', readdirSync(join(folder, 'shards'))[1]!)
  truncateSync(file, 200)
  expect((await merge()).stderr).toMatch(
    /is damaged or of another version: remove it, and run its shard again/,
  )
  await shards(folder, 2, [0, 1])
  writeFileSync(file, readFileSync(file, 'utf8').replace('"schemaVersion":1', '"schemaVersion":9'))
  expect((await merge()).stderr).toMatch(
    /is damaged or of another version: remove it, and run its shard again/,
  )
  await shards(folder, 2, [0, 1])
  expect((await merge()).stdout).toBe(await one())
  const text = readFileSync(join(folder, 'two.txt'), 'utf8')
  writeFileSync(join(folder, 'two.txt'), text.replace('30 euros', '29 euros'))
  expect((await merge()).stderr).toContain('`shards` lacks `all rows`: run the shards')
})

test('against a lock, as one process', async () => {
  const folder = made(works['a law between languages']![0])
  await clausediff(['accept', '--reason', 'as it is'], {cwd: folder})
  const text = readFileSync(join(folder, 'two.txt'), 'utf8')
  writeFileSync(join(folder, 'two.txt'), text.replace('30 euros', '29 euros'))
  await shards(folder, 2, [0, 1])
  const one = await clausediff(['check', '-f', 'json'], {cwd: folder})
  expect(await clausediff(['merge', 'shards', '-f', 'json'], {cwd: folder})).toEqual(one)
  expect(one.stdout).toContain('29 euros')
})
