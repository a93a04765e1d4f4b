import {InputError, reasonOf} from '../failure.ts'
import type {Files} from './files.ts'

/** Why a text cannot be read, by the code that the system gives. */
export function refusal(code: string | undefined, path: string): string {
  if (isMissing(code)) return `\`${path}\` does not exist: expected a file`
  if (code === 'EISDIR') return `\`${path}\` is a folder: expected a file; name the files in it`
  return `\`${path}\` cannot be read: ${reasonOf(code)}`
}

/**
 * The text of a file that only programs of UTF-8 read; a byte order mark stays.
 *
 * @param what names it in the message: "config `x.json`"
 * @throws InputError if its bytes are none, as where a shell wrote it in UTF-16
 */
export function utf8Of(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new InputError(`${what} is not UTF-8; save it as UTF-8`)
  }
}

const isMissing = (code: string | undefined): boolean => code === 'ENOENT' || code === 'ENOTDIR'

/**
 * @param what goes before its name in the message
 * @throws InputError for a file that is there and that the system refuses to open, where it was taken for missing: `exists` is
 *   false for a link that leads back to itself, a name that is too long, and what stands in a folder of others
 */
export async function refuseClosed(files: Files, file: string, path: string, what = ''): Promise<void> {
  try {
    await files.read(file, path)
  } catch (error) {
    const {code} = error as {code?: string}
    if (code !== undefined && !isMissing(code)) throw new InputError(what + refusal(code, path))
  }
}
