import {expect, test} from 'vitest'
import {clausediff, folderOf} from '../cli/run.ts'

const en = [
  'Each agency shall report to the board within 30 days.',
  'The harbour master must not refuse a permit.',
  'A permit lasts for 12 months.',
  'The agency keeps a register of all permits.',
]
const de = [
  'Jede Behörde muss dem Rat binnen 30 Tagen berichten.',
  'Der Hafenmeister darf eine Genehmigung nicht verweigern.',
  'Eine Genehmigung gilt 12 Monate.',
  'Die Behörde führt ein Verzeichnis aller Genehmigungen.',
]
const numbered = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}. ${line}\n`).join('\n')

async function foundIn(files: Record<string, string>, ...options: string[]): Promise<string[]> {
  const cwd = folderOf(files)
  const {stdout} = await clausediff(['check', ...Object.keys(files), ...options, '--format', 'json'], {cwd})
  const {findings} = JSON.parse(stdout) as {findings: {rule: string; clause: string}[]}
  return findings.map(({rule, clause}) => `${rule} ${clause}`)
}

test('a list and as many paragraphs in another language stand side by side', async () => {
  expect(await foundIn({'en.txt': numbered(en), 'de.txt': de.join('\n\n')})).toEqual([])
  expect(await foundIn({'en.txt': en.join('\n\n'), 'de.txt': numbered(de)})).toEqual([])
  const changed = de.join('\n\n').replace('30', '60').replace(' nicht', '')
  expect(await foundIn({'en.txt': numbered(en), 'de.txt': changed})).toEqual([
    'number-mismatch 1',
    'negation-mismatch 2',
  ])
})

test('so in a text in two languages that prints its numbers once', async () => {
  const law = en.map((line, at) => `${at + 1}. ${line}\n\n${de[at]}\n`).join('\n')
  expect(await foundIn({'law.txt': law}, '--split-languages')).toEqual([])
})

test('not where one has more of them, or one is much longer than its counterpart would be', async () => {
  const all = await foundIn({'en.txt': numbered(en), 'de.txt': de.slice(1).join('\n\n')})
  expect(all.length).toBeGreaterThan(0)
  const long = [de[0]!, de.join(' ').repeat(4), de[2]!, de[3]!]
  expect((await foundIn({'en.txt': numbered(en), 'de.txt': long.join('\n\n')})).length).toBeGreaterThan(0)
})
