import {selectRows} from '../../collate/index.ts'
import {isAtLeast, narrowReport, ruleIds, type Severity, severities} from '../../judge/index.ts'
import {reportSchema} from '../../report/schema.ts'
import {document, from, partOf, type Tool} from '../tool.ts'
import type {Work} from '../work.ts'
import {printBoth} from './print.ts'
import {splitKey} from './split-key.ts'

const mostFindings = 40

export const check: Tool = {
  name: 'check',
  title: 'What is new and wrong',
  description:
    'Runs every rule (numbers, "must", "not", omissions, terms, numbering, drift) and lists findings that the lock does not accept, with both texts and their places. Narrow it by severity, rule or clause.',
  input: {
    type: 'object',
    properties: {
      least: {enum: [...severities], description: 'The lowest severity to list; warning if left out.'},
      rule: {type: 'array', items: {enum: [...ruleIds]}, description: 'Only these rules.'},
      clause: {
        type: 'array',
        items: {type: 'string'},
        description: 'Only these clauses: keys, ranges, branches.',
      },
      ...document,
      ...from('findings'),
    },
    additionalProperties: false,
  },
  output: reportSchema,
  async run({least = 'warning', rule, clause, document, from: first}, work) {
    const report = await work.report(document)
    const keys = clause as string[] | undefined
    const {findings: asked} = narrowReport(report, {
      ...(rule !== undefined && {rules: rule as string[]}),
      ...(keys && {
        clauses: new Set((await Promise.all(keys.map((key) => keysOf(work, key, document)))).flat()),
      }),
    })
    const wanted = asked.filter(
      ({status, severity}) => status === 'new' && isAtLeast(severity, least as Severity),
    )
    const {part: findings, more} = partOf(wanted, first, mostFindings)
    const part = narrowReport({...report, findings, concepts: []}, {})
    const both = await printBoth('check', () => part, {least: least as Severity})
    return {...both, ...(more !== undefined && {more})}
  },
}

/** Keys of rows that are meant, as the report has them. */
async function keysOf(work: Work, query: string, document: unknown): Promise<string[]> {
  const {key, name} = splitKey(query, document)
  const {project, comparison} = await work.current(name)
  const {collation} = await comparison()
  const before = project.document === undefined ? '' : `${project.document} › `
  return selectRows(collation, key).map((row) => before + collation.rows[row]!.key)
}
