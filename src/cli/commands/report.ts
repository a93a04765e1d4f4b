import {mkdir} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {reportHtml} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {compareProject} from '../compare-project.ts'
import {minScoreOption, watchOption} from '../options.ts'
import {writeOutput} from '../write-output.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'One HTML file that needs nothing but itself: an overview, the concepts, and every clause side by side.\n' +
    'A work of more than 1,200 clauses gets a folder of pages beside that file.',
  options: [
    new Option('-o, --output <file>', 'where to write it').default('report.html'),
    minScoreOption(),
    watchOption(),
  ],
  examples: [
    {command: 'clausediff report -o report.html', what: "a report on the config's translations"},
    {command: 'clausediff report kjv.tsv asv.tsv -o bibles.html', what: 'two whole Bibles: a file and pages'},
  ],
  async run(context, [files]) {
    const {io, options} = context
    const output = options.output!
    if (output === '' || output.endsWith('/'))
      throw new InputError(`\`${output}\` is no file: expected a name such as report.html`)
    const project = await context.open(files as string[], 2)
    const comparison = await compareProject(context, project)
    let written = 0
    for (const {path, text} of reportHtml(comparison, {name: basename(output)})) {
      const file = join(dirname(output), path)
      if (written > 0) await mkdir(resolve(io.cwd(), dirname(file)), {recursive: true})
      await writeOutput(io.cwd(), file, text)
      written++
    }
    context.say(written === 1 ? `wrote ${output}` : `wrote ${output} and ${written - 1} pages beside it`)
    return 0
  },
}
