import {InputError, reasonOf} from '../failure.ts'
import {readBytes} from './read-bytes.ts'

/**
 * The text of a file that somebody named.
 *
 * @param expected what it should be, for who names one that is not there
 * @throws InputError if it cannot be read
 */
export const namedText = (file: string, path: string, expected: string): string =>
  Buffer.from(namedBytes(file, path, expected)).toString()

/** The same as bytes. */
export function namedBytes(file: string, path: string, expected: string): Uint8Array {
  try {
    return readBytes(file, path)
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code} = error as NodeJS.ErrnoException
    throw new InputError(
      code === 'ENOENT'
        ? `\`${path}\` does not exist: expected ${expected}`
        : `\`${path}\` cannot be read: ${reasonOf(code)}`,
    )
  }
}
