import {ruleIds, rules} from '../../judge/index.ts'
import type {Tool} from '../tool.ts'

export const explain: Tool = {
  name: 'explain',
  title: 'What a rule means',
  quotesNothing: true,
  description:
    'Explains a rule of check: what it reports, examples, options, what it does not see. Without a rule it lists all.',
  input: {
    type: 'object',
    properties: {rule: {enum: [...ruleIds], description: 'Id of the rule.'}},
    additionalProperties: false,
  },
  output: {
    type: 'object',
    required: ['rules'],
    properties: {
      rules: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'severity', 'summary'],
          properties: {
            id: {type: 'string'},
            severity: {type: 'string'},
            summary: {type: 'string'},
            page: {type: 'string', description: 'Markdown.'},
          },
        },
      },
    },
  },
  async run({rule}, {host}) {
    const chosen = rules.filter(({id}) => rule === undefined || id === rule)
    const explained = chosen.map(({id, severity, summary}) => {
      const page = rule === undefined ? undefined : host.explain(id)
      return {id, severity, summary, ...(page !== undefined && {page})}
    })
    return {
      result: {rules: explained},
      text: explained
        .map(({id, severity, summary, page}) => page ?? `${id} (${severity}): ${summary}`)
        .join('\n'),
    }
  },
}
