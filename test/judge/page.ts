import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Rule} from '../../src/judge/index.ts'
import {type Case, casesFolder, readCases, runCase} from './cases.ts'

/** How many examples of a kind a page shows; the rest are in the folder of cases. */
const shown = {'not-ok': 5, ok: 6}

/** The docs page of a rule: its own head comment, its first cases and its options. */
export async function pageOf(rule: Rule): Promise<string> {
  const [head, unseen] = headOf(rule.id)
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    `Severity: \`${rule.severity}\` unless the config says otherwise.${scopeOf(rule)}`,
    head,
    ...(await examplesOf(rule, 'not-ok', '## Reported')),
    ...(await examplesOf(rule, 'ok', '## Not reported')),
    `## What it does not see\n\n${unseen}`,
    optionsOf(rule),
    '## Configuration',
    `\`\`\`json\n{"rules": {"${rule.id}": "off"}}\n\`\`\``,
    'A severity (`"error"`, `"warning"`, `"info"`) in place of `"off"` changes how much a finding counts.',
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const scopeOf = ({scope}: Rule): string =>
  ({
    row: '',
    work: ' It weighs the whole work: against an accepted state it is heard only where a clause changed.',
    words:
      ' It weighs the whole work: against an accepted state it is heard only where a word that it speaks of changed.',
  })[scope ?? 'row']

/** The comment right above the rule in its file, and what its last paragraph says is not seen. */
function headOf(id: string): [head: string, unseen: string] {
  const source = readFileSync(join(import.meta.dirname, '../../src/judge/rules', `${id}.ts`), 'utf8')
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+: Rule/.exec(source)?.[1]
  if (comment === undefined)
    throw new Error(`${id}.ts has no comment above its rule: say there what it reports`)
  const [head = '', unseen] = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .trim()
    .split(/\n\nNot seen:\s/)
  if (unseen === undefined)
    throw new Error(
      `the comment in ${id}.ts has no last paragraph "Not seen: …": say there what it does not see`,
    )
  return [head, `${unseen[0]!.toUpperCase()}${unseen.slice(1)}`]
}

async function examplesOf({id}: Rule, kind: 'ok' | 'not-ok', heading: string): Promise<string[]> {
  if (!existsSync(join(casesFolder, id, `${kind}.txt`))) return []
  const cases = readCases(id, kind).slice(0, shown[kind])
  // What the files expect may be written anew beside this, by another test.
  const said = process.env.UPDATE_GOLDENS
    ? await Promise.all(cases.map(async (one) => ({...one, expected: await runCase(id, one)})))
    : cases
  return [heading, ...said.map(exampleOf)]
}

const exampleOf = ({title, input, expected}: Case): string => {
  const said = expected.filter((line) => !line.startsWith('>   ')).map((line) => line.replace(/^> \S+ /, ''))
  const heading = `${title[0]!.toUpperCase()}${title.slice(1)}:`
  return [heading, `\`\`\`text\n${input.join('\n')}\n\`\`\``, ...said.map((message) => `> ${message}`)].join(
    '\n\n',
  )
}

function optionsOf({options}: Rule): string {
  const entries = Object.entries((options ?? {}) as Record<string, unknown>)
  if (entries.length === 0) return ''
  const rows = entries.map(([name, value]) => `| \`${name}\` | \`${JSON.stringify(value)}\` |`)
  return ['## Options', ['| option | if left out |', '| --- | --- |', ...rows].join('\n')].join('\n\n')
}
