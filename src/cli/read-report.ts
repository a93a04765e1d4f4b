import type {Report} from '../judge/index.ts'
import {parseReport} from '../report/index.ts'
import {diskFiles, withStdin} from './disk-files.ts'
import type {IO} from './io.ts'
import {namedText} from './named-text.ts'

/**
 * A report that was saved as JSON; `-` is stdin.
 *
 * @param path what to call it in messages
 * @throws InputError if it cannot be read, or is no report of this version
 */
export async function readReport(file: string, path: string, io: Pick<IO, 'stdin'>): Promise<Report> {
  if (path === '-') return parseReport(Buffer.from(await withStdin(diskFiles, io).stdin!()).toString(), path)
  return parseReport(
    namedText(file, path, 'a report, as `clausediff check --format json=FILE` writes it'),
    path,
  )
}
