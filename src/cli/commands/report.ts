import {statSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {reportHtml} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {compareProject} from '../compare-project.ts'
import {minScoreOption, textOptions, watchOption} from '../options.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'A single self-contained HTML file: an overview, the concepts, and every clause side by side.\n' +
    'A work of more than 1,200 clauses gets a folder of pages beside that file.',
  options: [
    new Option('-o, --output <file>', 'where to write it').default('report.html'),
    minScoreOption(),
    watchOption(),
    ...textOptions(),
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
    const printed = reportHtml(comparison, {name: basename(output)})[Symbol.iterator]()
    const first = printed.next().value!
    let next = printed.next()
    if (!next.done && !isFileOrMissing(resolve(io.cwd(), output)))
      throw new InputError(
        `so long a work has pages beside its report, and \`${output}\` is no file: give a name`,
      )
    await context.write(output, first.text)
    let pages = 0
    for (; !next.done; next = printed.next()) {
      const file = join(dirname(output), next.value.path)
      await mkdir(resolve(io.cwd(), dirname(file)), {recursive: true})
      await context.write(file, next.value.text)
      pages++
    }
    context.say(pages === 0 ? `wrote ${output}` : `wrote ${output} and ${pages} pages beside it`)
    return 0
  },
}

const isFileOrMissing = (file: string): boolean => statSync(file, {throwIfNoEntry: false})?.isFile() ?? true
