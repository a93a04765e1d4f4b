import {folderOf} from '../cli/run.ts'

/** Every command with what it can be run with in `folderFor(command)`. */
export const everyCommand: readonly (readonly string[])[] = [
  ['diff'],
  ['terms'],
  ['show', '*'],
  ['find', 'agents'],
  ['align'],
  ['check'],
  ['accept', '--reason', 'as published', '--by', 'T'],
  ['ignore', '--concept', 'harbour office / port authority', '--reason', 'as published'],
  ['prefer', 'agent', '--not', 'deputy'],
  ['report', '-o', 'report.html'],
  ['format', 'saved.json'],
  ['termbase', 'build'],
  ['termbase', 'import', 'more.csv'],
  ['termbase', 'export'],
  ['termbase', 'convert', 'more.csv'],
  ['parse'],
  ['init', '--yes'],
  ['explain'],
  ['completion', 'bash'],
  ['help'],
  ['--version'],
]

interface Texts {
  one: string
  other: string
}

/** Some clauses with terms, numbers and words of duty that differ. */
export const small: Texts = textsOf(4)

/** So many clauses that whatever a command prints of them is longer than a terminal of 24 lines. */
export const long: Texts = textsOf(40)

function textsOf(clauses: number): Texts {
  const clause = (at: number, [agent, body]: readonly string[], hours: number): string =>
    `${at}. The ${agent} shall report ${at} cases to the ${body} within ${hours} hours. The ${body} keeps list ${at} of all ${agent}s and publishes it in May.\n`
  const numbers = Array.from({length: clauses}, (_, index) => index + 1)
  return {
    one: numbers.map((at) => clause(at, ['agent', 'harbour office'], 24)).join('\n'),
    other: numbers.map((at) => clause(at, ['deputy', 'port authority'], at % 3 === 0 ? 48 : 24)).join('\n'),
  }
}

const csv = 'concept,language,term,status\nc1,en,agent,preferred\nc1,en,deputy,deprecated\n'

/** A report of nothing, as `check --format json` saves it. */
const saved = {
  schemaVersion: 1,
  tool: {name: 'clausediff', version: '0.1.0'},
  translations: [],
  findings: [],
  concepts: [],
  summary: {byRule: {}, bySeverity: {}, byClause: {}},
}

/** A folder with two texts, and for all commands but `init` with a config. */
export function folderFor(command: readonly string[], {one, other}: Texts): string {
  const config = {
    translations: [
      {path: 'one.txt', id: 'one'},
      {path: 'other.txt', id: 'other'},
    ],
    termbase: ['terms.csv'],
  }
  return folderOf({
    'one.txt': one,
    'other.txt': other,
    'saved.json': JSON.stringify(saved),
    'terms.csv': csv,
    'more.csv': csv.replaceAll('c1', 'c2').replaceAll('agent', 'office'),
    ...(command[0] !== 'init' && {'clausediff.config.json': JSON.stringify(config)}),
  })
}
