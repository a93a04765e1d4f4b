import {InputError} from '../failure.ts'
import {readBytes} from './read-bytes.ts'

/**
 * The text of a file that somebody named.
 *
 * @param expected what it should be, for who names one that is not there
 * @throws InputError if it cannot be read
 */
export function namedText(file: string, path: string, expected: string): string {
  try {
    return Buffer.from(readBytes(file, path)).toString()
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code} = error as NodeJS.ErrnoException
    throw new InputError(
      code === 'ENOENT'
        ? `\`${path}\` does not exist: expected ${expected}`
        : `\`${path}\` cannot be read: ${code}`,
    )
  }
}
