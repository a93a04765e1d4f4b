import type {Need, Reported} from '../../judge/index.ts'
import {printReport, type ReportingCommand, type ReportOptions, reporterOf} from '../../report/index.ts'

/** Characters of text in an answer; what is cut off stands in the value beside it. */
const longest = 20_000

/** A report as the value that JSON has, and as the text that people read. */
export async function printBoth(
  command: ReportingCommand,
  make: (needs: ReadonlySet<Need>) => Reported | Promise<Reported>,
  options: ReportOptions = {},
): Promise<{result: object; text: string}> {
  const print = async (format: string): Promise<string> =>
    printReport(await make(new Set(reporterOf(command, format).needs)), format, {command, ...options})
  const text = await print('table')
  return {
    result: JSON.parse(await print('json')) as object,
    text:
      text.length > longest
        ? `${text.slice(0, longest)}\n… (cut; the whole of it is in the structured result)`
        : text,
  }
}
