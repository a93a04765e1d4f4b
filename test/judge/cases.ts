import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge, type RuleId} from '../../src/judge/index.ts'
import {parse, type Role} from '../../src/parse/index.ts'
import type {SourceFile} from '../../src/read/index.ts'
import {keyed} from '../keyed.ts'

/** A title, the clauses of every text, and what the rule says. */
export interface Case {
  title: string
  /**
   * As written: `a: …`, `b fr: …`, `src zh source: …`, each with a key before the colon where not `I`: `a II: …`;
   * or the lines of a file whose outline is sought: `a| (1) …`.
   */
  input: string[]
  expected: string[]
}

export const casesFolder = join(import.meta.dirname, '../cases/rules')

/** Cases of a file: blocks between blank lines; `# title`, then texts, then `> what is said`. */
export function readCases(rule: RuleId, kind: 'ok' | 'not-ok'): Case[] {
  const text = readFileSync(join(casesFolder, rule, `${kind}.txt`), 'utf8')
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n')
      return {
        title: lines[0]!.replace(/^# /, ''),
        input: lines.slice(1).filter((line) => !line.startsWith('>')),
        expected: lines.filter((line) => line.startsWith('>')),
      }
    })
}

export function printCases(cases: readonly Case[]): string {
  return cases
    .map(({title, input, expected}) => `${[`# ${title}`, ...input, ...expected].join('\n')}\n`)
    .join('\n')
}

interface Head {
  id: string
  language: string
  role: Role
}

/** What one rule says of a case: clause and message, then the places. */
export async function runCase(rule: RuleId, {input}: Case): Promise<string[]> {
  const documents = new Map<string, string>()
  const texts = new Map<string, Head & {clauses: Record<string, string>}>()
  for (const line of input) {
    const [, file, fileLine] = /^(\w+)\| ?(.*)$/.exec(line) ?? []
    if (file !== undefined) {
      documents.set(file, `${documents.get(file) ?? ''}${fileLine}\n`)
      continue
    }
    const [, head = '', text = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? []
    const [id = '', ...words] = head.split(' ')
    const role = words.find((word): word is Role => /^(source|commentary)$/.test(word))
    const language = words.find((word) => /^[a-z]{2}$/.test(word))
    const key = words.find((word) => word !== role && word !== language) ?? 'I'
    const known = texts.get(id) ?? {id, language: language ?? 'en', role: role ?? 'translation', clauses: {}}
    known.clauses[key] = text
    texts.set(id, known)
  }
  const translations = [
    ...[...texts.values()].map(({id, clauses, role, language}) => keyed(id, clauses, {role, language})),
    ...[...documents].map(([id, value]) =>
      parse({path: `${id}.txt`, value, data: {clausediff: {id, language: 'en'}}} as SourceFile),
    ),
  ]
  const collation = collate(translations)
  const concordance =
    rule.includes('term') || rule.includes('wording')
      ? await discover(collation)
      : {concepts: [], divergences: [], inconsistencies: []}
  const {findings} = judge({collation, concordance})
  return findings
    .filter((finding) => finding.rule === rule)
    .flatMap(({clause, message, renderings}) => [
      `> ${clause || 'whole'} ${message}`,
      ...renderings.map(({translation, text}) => `>   ${translation}: ${text}`),
    ])
}
