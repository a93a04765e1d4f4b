import {Argument} from 'commander'
import {ruleIds, rules} from '../../judge/index.ts'
import {reportRules} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {readPackageFile} from '../package-file.ts'
import {ruleNamed} from '../rule-name.ts'

export const command: Command = {
  arguments: [
    new Argument('[rule]', 'id of a rule; all are listed if left out')
      .choices(ruleIds)
      .argParser((word: string) => ruleNamed(word)),
  ],
  examples: [
    {command: 'clausediff explain', what: 'every rule, its severity, and what it reports'},
    {command: 'clausediff explain number-mismatch', what: 'one rule with examples and options'},
  ],
  async run(context, [id]) {
    if (id === undefined) {
      await context.print(reportRules(rules, context.screen))
      return 0
    }
    const page = readPackageFile(`docs/rules/${id}.md`)
    const rule = rules.find((one) => one.id === id)
    await context.print(page ?? `${id} (${rule?.severity})\n\n${rule?.summary}\n`)
    return 0
  },
}
