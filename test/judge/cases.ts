import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import type {SourceFile} from '../../src/format/index.ts'
import {baselineOf, judge, type RuleId} from '../../src/judge/index.ts'
import {parse, type Role, type Translation} from '../../src/parse/index.ts'
import {readTermbase} from '../../src/termbase/index.ts'
import {keyed} from '../keyed.ts'
import {only} from '../only.ts'

/** A title, the clauses of every text, and what the rule says. */
export interface Case {
  title: string
  /**
   * As written: `a: …`, `b fr: …`, `src zh source: …`, each with a key before the colon where not `I`: `a II: …`;
   * or the lines of a file whose outline is sought: `a| (1) …`; `a messages: …` is one of a program's messages. `was a: …` is the text as it was when it was
   * accepted, `term: concept,language,translation,term,status` a line of a termbase.
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

interface Text {
  id: string
  language: string
  role: Role
  areMessages: boolean
  clauses: Record<string, string>
}

const termColumns = 'concept,language,translation,term,status'
const parsed = ({id, clauses, ...about}: Text): Translation => keyed(id, clauses, about)

/** What one rule says of a case: clause and message, then the places. */
export async function runCase(rule: RuleId, {input}: Case): Promise<string[]> {
  const documents = new Map<string, string>()
  const texts = new Map<string, Text>()
  /** As they were when they were accepted; a text without such a line did not change. */
  const before = new Map<string, Text>()
  const terms: string[] = []
  for (const line of input) {
    const [, file, fileLine] = /^(\w+)\| ?(.*)$/.exec(line) ?? []
    if (file !== undefined) {
      documents.set(file, `${documents.get(file) ?? ''}${fileLine}\n`)
      continue
    }
    if (line.startsWith('term: ')) {
      terms.push(line.slice('term: '.length))
      continue
    }
    const [, was, head = '', text = ''] = /^(was )?([^:]+): ?(.*)$/.exec(line) ?? []
    const [id = '', ...words] = head.split(' ')
    const role = words.find((word): word is Role => /^(source|commentary)$/.test(word))
    const language = words.find((word) => /^[a-z]{2,3}$/.test(word))
    const areMessages = words.includes('messages')
    const key = words.find((word) => word !== role && word !== language && word !== 'messages') ?? 'I'
    const known = (was ? before : texts).get(id) ?? {
      id,
      language: language ?? 'en',
      role: role ?? 'translation',
      areMessages,
      clauses: {},
    }
    known.clauses[key] = text
    ;(was ? before : texts).set(id, known)
  }
  const translations = [
    ...[...texts.values()].map(parsed),
    ...[...documents].map(([id, value]) =>
      parse({path: `${id}.txt`, value, data: {clausediff: {id, language: 'en'}}} as SourceFile),
    ),
  ]
  const collation = collate(translations)
  const concordance = await discover(collation)
  const termbase = await readTermbase(`${termColumns}\n${terms.join('\n')}\n`, rule)
  const baseline = baselineOf(
    [...texts.values()].map((text) => parsed({...text, ...before.get(text.id), role: text.role})),
    'since accepted',
  )
  const {findings} = judge(
    {
      collation,
      concordance,
      ...(terms.length > 0 && {termbase}),
      ...(before.size > 0 && {baseline}),
    },
    only(rule),
  )
  return findings
    .filter((finding) => finding.rule === rule)
    .flatMap(({clause, message, renderings}) => [
      `> ${clause || 'whole'} ${message}`,
      ...renderings.map(({translation, text}) => `>   ${translation}: ${text}`),
    ])
}
