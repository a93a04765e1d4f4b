import {Chalk} from 'chalk'
import {expectGiven, hasField, InputError} from '../failure.ts'
import type {Reported} from '../judge/index.ts'
import {lackingIn, needTitles} from '../judge/needs.ts'
import type {OutputFile, Reporter, ReportingCommand, ReportOptions} from './reporter.ts'
import {reporterOf} from './reporters.ts'
import type {Screen} from './screen.ts'

/** What is printed, and for whom. */
export interface PrintOptions extends ReportOptions {
  /** Whose reporters to choose from; `check` if left out. */
  command?: ReportingCommand
  /** Reporters of one's own. */
  reporters?: readonly Reporter[]
  /** 80 columns without colour if left out. */
  screen?: Screen
}

/**
 * Prints a report.
 *
 * @param format a name that `--format` takes, or that of a reporter of one's own
 * @returns the text; of a reporter that writes several files, that of the first
 * @throws InputError if there is no such format, or if the report does not hold what it shows
 * @example await printReport(report, 'sarif')
 */
export async function printReport(
  report: Reported,
  format: string,
  {command = 'check', reporters = [], screen = plain, ...options}: PrintOptions = {},
): Promise<string> {
  const isReport = hasField(report, 'findings', 'object') && hasField(report, 'summary', 'object')
  expectGiven(
    isReport,
    'printReport',
    'a report, as `judge` and `parseReport` give it and `compare` in `report`',
    report,
  )
  const reporter = reporterOf(command, format, reporters)
  const [lacking] = lackingIn(report, reporter.needs)
  if (lacking) throw new InputError(`the report holds no ${needTitles[lacking]}, which \`${format}\` shows`)
  const print = await reporter.load()
  const printed = print(report, options, screen)
  if (typeof printed === 'string') return printed
  let text = ''
  for (const part of printed as Iterable<string | OutputFile>) {
    if (typeof part !== 'string') return part.text
    text += part
  }
  return text
}

const plain: Screen = {width: 80, paint: new Chalk({level: 0})}
