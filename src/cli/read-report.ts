import type {Report} from '../judge/index.ts'
import {parseReport} from '../report/index.ts'
import {namedText} from './named-text.ts'

/**
 * A report that was saved as JSON.
 *
 * @param path what to call it in messages
 * @throws InputError if it cannot be read, or is no report of this version
 */
export async function readReport(file: string, path: string): Promise<Report> {
  return parseReport(
    namedText(file, path, 'a report, as `clausediff check --format json=FILE` writes it'),
    path,
  )
}
