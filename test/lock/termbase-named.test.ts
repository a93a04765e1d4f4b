import {describe, expect, test} from 'vitest'
import {type SourceFile, sourceOf} from '../../src/format/index.ts'
import {acceptState, compare} from '../../src/project/index.ts'
import {proposeTermbase, readTermbase, type Termbase} from '../../src/termbase/index.ts'

const files: SourceFile[] = [
  sourceOf(
    '1. The tenant pays the deposit to the landlord.\n\n2. The landlord keeps the deposit and the garden.\n\n3. The tenants strengthen the fence; the landlord strengthens the gate.\n\n4. Strengthening the gate is the duty of the landlord, and the deposit stays.\n',
    'a.md',
    {language: 'en'},
  ),
  sourceOf(
    '1. The lessee pays the bond to the landlord.\n\n2. The landlord keeps the bond and the yard.\n\n3. The lessees are strengthening the fence; the landlord has strengthened the gate.\n\n4. To strengthen the gate is the duty of the landlord, and the bond stays.\n',
    'b.md',
    {language: 'en'},
  ),
]

const told = ({report}: Awaited<ReturnType<typeof compare>>): string[] =>
  report.findings.map(({status, rule, clause, message}) => `${status} ${rule} ${clause}: ${message}`)

const proposed = async (): Promise<Termbase> => {
  const {report} = await compare(files)
  return proposeTermbase(report.concepts, report.translations, {minCount: 1})
}

/** As if somebody had approved every line. */
const approved = async (): Promise<Termbase> => {
  const {concepts, ...rest} = await proposed()
  return {
    ...rest,
    concepts: concepts.map((concept) => ({
      ...concept,
      id: `house-${concept.id}`,
      terms: concept.terms.map((term) => ({...term, status: 'admitted' as const})),
    })),
  }
}

describe('a termbase that is named after everything was accepted', () => {
  test('changes nothing while it only proposes', async () => {
    const {lock} = await acceptState(files)
    const termbase = await proposed()
    expect(termbase.concepts.length).toBeGreaterThan(2)
    expect(told(await compare(files, {}, {lock, termbase}))).toEqual(told(await compare(files, {}, {lock})))
  })

  test('gives concepts other names, and what was accepted of them stays accepted', async () => {
    const {lock} = await acceptState(files, {}, {}, {reason: 'agreed'})
    const termbase = await approved()
    const known = {lock, termbase}
    const comparison = await compare(files, {}, known)
    expect(comparison.report.concepts.some(({id}) => id.startsWith('house-'))).toBe(true)
    expect(told(comparison).filter((line) => !line.startsWith('accepted'))).toEqual([])
  })

  test('takes no reason from what is accepted or pruned afterwards', async () => {
    const {lock} = await acceptState(files, {}, {}, {reason: 'agreed'})
    const termbase = await approved()
    for (const choice of [{}, {prune: true}]) {
      const {lock: next, added} = await acceptState(files, {}, {lock, termbase}, choice)
      expect(added).toEqual([])
      const accepted = [...next.clauses.values()].flatMap((clause) => clause.accepted)
      expect(new Set(accepted.map(({reason}) => reason))).toEqual(new Set(['agreed']))
      expect(
        told(await compare(files, {}, {lock: next, termbase})).filter((line) => line.startsWith('new')),
      ).toEqual([])
    }
  })
})

describe('terms of one concept that face each other', () => {
  const table = (lines: string): Promise<Termbase> =>
    readTermbase(`concept,language,term\n${lines}`, 'terms.csv')
  const said = async (a: string, b: string, lines: string): Promise<string[]> => {
    const pair = [a, b].map((text, index) => sourceOf(text, `${'ab'[index]}.md`, {language: 'en'}))
    const {report} = await compare(pair, {}, {termbase: await table(lines)})
    return report.findings
      .filter(({rule}) => rule === 'term-divergence')
      .map(({renderings}) => renderings.map(({text}) => text).join(' / '))
  }

  test('inflected forms of one term are no divergence', async () => {
    const words = 'x,en,industry\nx,en,branch\n'
    expect(
      await said('1. The industries grow.\n\n2. End.', '1. The industry grows.\n\n2. End.', words),
    ).toEqual([])
    expect(
      await said('1. The industries grow.\n\n2. End.', '1. The branches grow.\n\n2. End.', words),
    ).toEqual(['industries / branches'])
  })

  test('what both say is no divergence in another order', async () => {
    const words = 'x,en,agent\nx,en,broker\n'
    expect(
      await said(
        '1. The agent writes to the broker.\n\n2. End.',
        '1. To the broker the agent writes.\n\n2. End.',
        words,
      ),
    ).toEqual([])
  })
})
