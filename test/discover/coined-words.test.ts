import {expect, test} from 'vitest'
import {compare, sourceOf} from '../../src/index.ts'

async function glued(clauses: string[]): Promise<string[]> {
  const number = (texts: string[]): string => texts.map((text, index) => `${index + 1}. ${text}\n`).join('')
  const other = clauses.map((text) => text.replaceAll('FairBoat', 'harbour'))
  const {report} = await compare([
    sourceOf(number(clauses), 'a.txt', {language: 'en'}),
    sourceOf(number(other), 'b.txt', {language: 'en'}),
  ])
  return report.findings.filter(({rule}) => rule === 'glued-text').map(({message}) => message)
}

test('a word with a capital inside that stands three times was meant so', async () => {
  const clauses = [
    'The FairBoat label is free.',
    'A boat is fair where all agree.',
    'The FairBoat list is public.',
    'Sell under the FairBoat name.',
  ]
  expect(await glued(clauses)).toEqual([])
  expect(
    await glued(clauses.map((text, index) => (index > 1 ? text.replace('FairBoat ', '') : text))),
  ).toHaveLength(1)
})
