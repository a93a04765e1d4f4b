import type {Report} from '../../judge/index.ts'
import {reportJson} from '../report-json.ts'
import type {Screen} from '../screen.ts'
import {checkTable} from './check-table.ts'
import type {CheckOptions} from './check-view.ts'
import {located} from './located.ts'

export {headline, hiddenPhrases, tallyOf} from './check-view.ts'
export type {CheckOptions}

/** Formats that `check` can print, in the order in which help lists them. */
export const checkFormats = ['table', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const

/** Prints a report in one of `checkFormats`; a format's module is loaded when it is asked for. */
export async function reportCheck(
  report: Report,
  format: string,
  options: CheckOptions,
  screen: Screen,
): Promise<string> {
  const {pathOf = () => undefined} = options
  switch (format) {
    case 'json':
      return reportJson(report)
    case 'sarif':
      return (await import('./sarif.ts')).checkSarif(report, options)
    case 'junit':
      return (await import('./junit.ts')).checkJunit(report, options)
    case 'github':
      return (await import('./github.ts')).checkGithub(located(report, pathOf), options)
    case 'gitlab':
      return (await import('./gitlab.ts')).checkGitlab(located(report, pathOf), options)
    case 'markdown':
      return (await import('./check-markdown.ts')).checkMarkdown(report, options)
    default:
      return checkTable(report, options, screen)
  }
}
