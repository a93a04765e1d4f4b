import {InputError} from '../failure.ts'
import type {Report} from '../judge/index.ts'
import {parseReport} from '../report/index.ts'
import {readBytes} from './read-bytes.ts'

/**
 * A report that was saved as JSON.
 *
 * @param path what to call it in messages
 * @throws InputError if it cannot be read, or is no report of this version
 */
export async function readReport(file: string, path: string): Promise<Report> {
  return parseReport(textOf(file, path), path)
}

function textOf(file: string, path: string): string {
  try {
    return Buffer.from(readBytes(file, path)).toString()
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code} = error as NodeJS.ErrnoException
    throw new InputError(
      code === 'ENOENT'
        ? `\`${path}\` does not exist: expected a report, as \`clausediff check --format json=FILE\` writes it`
        : `\`${path}\` cannot be read: ${code}`,
    )
  }
}
