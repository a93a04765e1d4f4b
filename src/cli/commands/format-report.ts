import {resolve} from 'node:path'
import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {lackingIn, needTitles, type Report} from '../../judge/index.ts'
import {quoteWord} from '../../report/hint.ts'
import {type Given, type Reporter, type ReportingCommand, reporters} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {deliver, refuseToMix, targetsOf} from '../deliver.ts'
import {exitCode, type FailOn} from '../exit-code.ts'
import {allOption, failOnOption, formatOption, pagerOption, sheetOptions} from '../options.ts'
import {readReport} from '../read-report.ts'
import {repositoryPath} from '../repository-path.ts'

const commands = [...new Set(reporters.flatMap((one) => one.commands))].filter((name) => name !== 'report')

export const command: Command = {
  arguments: '<report>',
  argumentHelp: {
    report:
      'what `check --format json` wrote, or `--format report` of show, terms, find, align, parse; `-` is stdin',
  },
  description:
    'Prints a saved report in any of the formats of the command that made it, as that would have. Formats that show\n' +
    'texts need a report that was saved with --rows.',
  options: [
    formatOption(),
    ...sheetOptions(),
    new Option(
      '--as <command>',
      'print it as this command does (default: the one that made it, or check)',
    ).choices(commands),
    allOption('as of `check` and `diff`'),
    failOnOption('never'),
    pagerOption(),
  ],
  examples: [
    {
      command: 'clausediff format report.json --format html=report.html --format sarif=report.sarif',
      what: 'more of what a run found, without running it again',
    },
    {command: 'clausediff format report.json --as diff', what: 'the same findings, by concept'},
  ],
  async run(context, [file]) {
    const {options, io} = context
    const path = file as string
    if (path !== '-') context.protect([{file: resolve(io.cwd(), path), what: 'the report'}])
    const report = await readReport(resolve(io.cwd(), path), path, io)
    const as = (options.as ?? report.command ?? 'check') as ReportingCommand
    const targets = targetsOf(context, as)
    refuseToMix(targets, as)
    const failOn = options.failOn as FailOn
    await deliver(context, {
      command: as,
      targets,
      report: (reporter) => holding(report, reporter, path),
      shown: {
        least: options.all || failOn === 'never' ? 'info' : failOn,
        all: options.all === true,
        given: givenOf(report),
        pathOf: (one) => repositoryPath(resolve(io.cwd(), one), io.env),
      },
    })
    return exitCode(report, failOn)
  },
}

/** @throws InputError if the report does not hold what a reporter shows */
function holding(report: Report, {name, needs}: Reporter, path: string): Report {
  const [lacking] = lackingIn(report, needs)
  if (lacking === undefined) return report
  const how = report.command
    ? `clausediff ${report.command} … --format report=${quoteWord(path)}`
    : `clausediff check --rows --format json=${quoteWord(path)}`
  throw new InputError(
    `\`${path}\` holds no ${needTitles[lacking]}, which \`${name}\` shows: save it with \`${how}\``,
  )
}

/** The next command speaks of the texts that the report is on. */
const givenOf = ({translations}: Report): Given => ({files: translations.map(({path}) => path), options: []})
