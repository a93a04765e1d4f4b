import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import type {SourceFile} from '../../src/format/index.ts'
import {type Finding, judge} from '../../src/judge/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'
import {goldFolder, readLines} from '../gold/lines.ts'
import {checked, evidenceOf, keyed} from '../keyed.ts'

const root = join(import.meta.dirname, '../..')
const read = (id: string): string => readFileSync(join(root, 'corpus/ai-plus', `${id}.txt`), 'utf8')

interface GoldDifference {
  key: string
  /** Both annotators saw it, and a program can be expected to. */
  must: boolean
  rules: string[]
  note: string
}

/** Findings of rules that compare content, between two texts; rules on terms have their own tests. */
function findingsOf(a: string, b: string): Finding[] {
  const files = [['cset', a] as const, ['newswire', b] as const].map(
    ([id, value]) => ({path: `${id}.txt`, value, data: {clausediff: {id, language: 'en'}}}) as SourceFile,
  )
  const collation = collate(files.map((file) => parse(file)))
  return judge(checked(collation)).findings
}

const requote = (text: string): string =>
  text.replaceAll(/[“”]/g, '"').replaceAll('’', "'").replaceAll(' "', ' “').replaceAll('"', '”')
const british = (text: string): string =>
  text
    .replaceAll(/(\p{L}{3,}(?:n|l|r|m|t))iz(e|es|ed|ing|ation|ations)\b/gu, '$1is$2')
    .replaceAll(/(?<!col)labor/g, 'labour')

test.each([
  ['the same file', (text: string) => text],
  ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['other quotes', requote],
  ['British spelling', british],
])('cset against itself with %s: no rule compares and finds a difference', (_, change) => {
  for (const id of ['cset', 'newswire']) {
    const findings = findingsOf(read(id), change(read(id)))
    const alone = new Set(['numbering', 'structure'])
    expect(findings.filter(({rule}) => !alone.has(rule)).map(({message}) => message)).toEqual([])
  }
})

test.each([
  ['capitals', (text: string) => text.toUpperCase()],
  ['small letters', (text: string) => text.toLowerCase()],
])('every clause of cset against itself in %s', (_, change) => {
  const file = {path: 'cset.txt', value: read('cset'), data: {clausediff: {id: 'cset'}}} as SourceFile
  const clauses = Object.fromEntries(clausesOf(parse(file)).map(({key, text}) => [key, text]))
  const changed = Object.fromEntries(Object.entries(clauses).map(([key, text]) => [key, change(text)]))
  const {findings} = judge(evidenceOf(keyed('a', clauses), keyed('b', changed)))
  expect(findings.map(({message}) => message)).toEqual([])
})

test('what the rules on content say of the shipped pair', () => {
  const said = findingsOf(read('cset'), read('newswire')).map(
    ({rule, clause, message}) => `${clause || 'whole'} ${rule}: ${message}`,
  )
  expect(said).toMatchInlineSnapshot(`
    [
      "whole entity-mismatch: "State Council [2025] Document No. 11" (\`cset\`) ≠ "National Development [2025] 11" (\`newswire\`)",
      "preamble repetition: \`newswire\` says twice what \`cset\` says once: "The following comments are hereby made."",
      "I addition: \`cset\` lacks the phrase "deeply implementing the "AI+" action" (in \`newswire\`)",
      "I addition: \`cset\` lacks the item "other applications exceeds 90" (in \`newswire\`)",
      "I repetition: \`newswire\` says twice what \`cset\` says once: "Focusing on science and technology, industry, consumption, p…"",
      "I glued-text: a space is missing in "terminals,AgentThe" (\`newswire\`)",
      "II.(2).2 addition: \`cset\` lacks the conjunction "and" (in \`newswire\`)",
      "II.(2).3 addition: \`cset\` lacks the item "other capabilities of agricultural production" (in \`newswire\`)",
      "II.(2).3 addition: \`cset\` lacks the item "other fields" (in \`newswire\`)",
      "II.(2).3 addition: \`cset\` lacks the item "production" (in \`newswire\`)",
      "II.(4) omission: \`newswire\` lacks the item "Livelihoods" (in \`cset\`)",
      "II.(4).2 omission: \`newswire\` lacks the item "scenario-based" (in \`cset\`)",
      "II.(4).2 addition: \`cset\` lacks the item "education" (in \`newswire\`)",
      "II.(4).3 omission: \`newswire\` lacks the item "childcare" (in \`cset\`)",
      "II.(5).2 modality-mismatch: "It has accelerated" (\`newswire\`) reports a fact where \`cset\` gives an order",
      "II.(5).2 omission: \`newswire\` lacks the item "safety" (in \`cset\`)",
      "II.(5).2 addition: \`cset\` lacks the item "relief" (in \`newswire\`)",
      "III.(7) person-mismatch: "systems" (\`cset\`) ≠ "system" (\`newswire\`)",
      "III.(9) omission: \`newswire\` lacks the item "easy to use" (in \`cset\`)",
      "III.(10) person-mismatch: "chain" (\`cset\`) ≠ "chains" (\`newswire\`)",
      "III.(10) numbering: Unexpected \`(j)\`, expected \`(x)\`: it stands between \`(ix)\` and \`(xi)\`, so it is read as III.(10)",
      "III.(11) addition: \`cset\` lacks the item "colleges" (in \`newswire\`)",
      "III.(11) repetition: \`newswire\` says twice what \`cset\` says once: "open"",
      "III.(13) addition: \`cset\` lacks the item "assessment" (in \`newswire\`)",
      "III.(14) modality-mismatch: "It has established" (\`newswire\`) reports a fact where \`cset\` gives an order",
      "IV modality-mismatch: "shall strengthen" (\`cset\`) binds more than "should strengthen" (\`newswire\`)",
      "IV modality-mismatch: "shall give" (\`cset\`) binds more than "should closely" (\`newswire\`)",
    ]
  `)
})

test('every difference of the gold that must be found has a finding of its kind', () => {
  const gold = readLines<GoldDifference>(goldFolder, 'ai-plus/content.dev.jsonl')
  const findings = findingsOf(read('cset'), read('newswire'))
  const missed = gold.filter(
    ({key, must, rules}) =>
      must && !findings.some(({clause, rule}) => clause === key && rules.includes(rule)),
  )
  expect(missed.map(({key, note}) => `${key}: ${note}`)).toEqual([])
})

test('an item is lost though one of its words is said once more elsewhere in the sentence', () => {
  const lost = read('cset').replace(', quantum technology', '')
  const messages = findingsOf(lost, read('newswire')).map(({message}) => message)
  expect(messages).toContain('`cset` lacks the item "quantum technology" (in `newswire`)')
})
