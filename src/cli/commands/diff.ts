import {compare} from '../../pipeline.ts'
import {reportJson} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {judgeSettings} from '../judge-settings.ts'
import {failOnOption, formatOption, minScoreOption, pagerOption, watchOption} from '../options.ts'
import {readProject} from '../project.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  options: [formatOption(['json']), minScoreOption(), failOnOption('never'), pagerOption(), watchOption()],
  examples: [{command: 'clausediff diff', what: "the config's translations"}],
  async run(context, [files]) {
    const project = await context.open(files as string[], 2)
    const {report} = await compare(await readProject(project), judgeSettings(project, context.options))
    await context.deliver(() => reportJson(report))
    return 0
  },
}
