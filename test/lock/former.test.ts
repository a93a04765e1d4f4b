import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type SourceFile, sourceOf} from '../../src/format/index.ts'
import {parseLock} from '../../src/judge/index.ts'
import {compare} from '../../src/project/index.ts'

/** A lock of version 0.1.0, in which clause 4 was not accepted; README.md there says how it was made. */
const folder = join(import.meta.dirname, 'former')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const texts = (change = (text: string) => text): SourceFile[] =>
  ['tenancy-a.txt', 'tenancy-b.txt'].map((name) => sourceOf(change(read(name)), name, {language: 'en'}))

async function statuses(lock: string, files = texts()): Promise<string[]> {
  const {report} = await compare(files, {}, {lock: parseLock(lock, 'clausediff.lock.json')})
  return report.findings.map(({status, clause, renderings, message}) =>
    [status, clause, renderings.map(({text}) => text).join(' / ') || message].join(' '),
  )
}

test('what a former version accepted stays accepted, what it did not is new', async () => {
  expect(await statuses(read('clausediff.lock.json'))).toMatchInlineSnapshot(`
    [
      "accepted 1 deposit / bond",
      "accepted 2 garden / yard",
      "accepted 2 strong room / vault",
      "accepted 3 surveyor / assessor",
      "accepted 3 report / account",
      "accepted 4 landlord / owner",
    ]
  `)
})

/** As if a former version had cut and told everything otherwise. */
const otherwise = read('clausediff.lock.json')
  .replaceAll(/"fingerprint": "\w/g, '$&_')
  .replaceAll(
    /Unexpected \\"(\w+)\\" in (`[^`]+`), expected \\"([\w ]+)\\" as in/g,
    'In $2 \\"the $1\\" stands for \\"the $3\\" of',
  )

test('findings of which only cut and message changed stay accepted', async () => {
  expect(otherwise).toContain('stands for')
  expect(await statuses(otherwise)).toMatchInlineSnapshot(`
    [
      "accepted 1 deposit / bond",
      "accepted 2 garden / yard",
      "accepted 2 strong room / vault",
      "accepted 3 surveyor / assessor",
      "accepted 3 report / account",
      "new 4 landlord / owner",
    ]
  `)
})

test('where a text changed since, a finding in another cut is new', async () => {
  const changed = texts((text) => text.replace('garden', 'front garden'))
  const found = await statuses(otherwise, changed)
  expect(found.filter((line) => /^\w+ 2 .*(garden|vault)/.test(line))).toMatchInlineSnapshot(`
    [
      "new 2 front garden / yard",
      "new 2 strong room / vault",
      "absent 2 In \`tenancy-b\` "the yard" stands for "the garden" of \`tenancy-a\`",
      "absent 2 In \`tenancy-b\` "the vault" stands for "the strong room" of \`tenancy-a\`",
    ]
  `)
})
