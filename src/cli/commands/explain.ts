import {Argument} from 'commander'
import {ruleIds, rules} from '../../judge/index.ts'
import {pageText, reportRules} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {pagerOption} from '../options.ts'
import {readPackageFile} from '../package-file.ts'
import {rulesNamed} from '../rule-name.ts'

export const command: Command = {
  arguments: [
    new Argument('[rule]', 'id of a rule, or the first word of several; all are listed if left out')
      .choices(ruleIds)
      .argParser((word: string) => rulesNamed(word)),
  ],
  options: [pagerOption()],
  examples: [
    {command: 'clausediff explain', what: 'every rule, its severity, and what it reports'},
    {command: 'clausediff explain number-mismatch', what: 'one rule with examples and options'},
  ],
  async run(context, [named]) {
    const asked = named as string[] | undefined
    if (asked?.length !== 1) {
      await context.print(
        reportRules(
          rules.filter(({id}) => asked?.includes(id) ?? true),
          context.screen,
        ),
      )
      return 0
    }
    const [id] = asked
    const rule = rules.find((one) => one.id === id)
    const page = readPackageFile(`docs/rules/${id}.md`) ?? `# ${id} (${rule?.severity})\n\n${rule?.summary}\n`
    // Through a pipe it stays Markdown, for who reads it as that.
    await context.print(context.io.stdout.isTTY ? pageText(page, context.screen) : page)
    return 0
  },
}
