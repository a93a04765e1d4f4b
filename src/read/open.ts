import {InputError} from '../failure.ts'
import {readBytes} from './bytes.ts'
import {textOf} from './decode.ts'
import {type SourceFile, type SourceMeta, sourceOf} from './source.ts'

/**
 * Opens and decodes a file. At once: loading `node:fs/promises` and waiting for its threads takes longer than reading.
 *
 * @param file where it is, for the file system
 * @param path what to call it in messages and reports
 * @param bytesOf where its bytes come from; the disk if left out
 * @throws InputError if it is missing, a folder, unreadable, empty, not Unicode, or in a format that is not read
 */
export async function read(
  file: string,
  path: string,
  meta: SourceMeta,
  bytesOf: (file: string, path: string) => Uint8Array = readBytes,
): Promise<SourceFile> {
  let bytes: Uint8Array
  try {
    bytes = bytesOf(file, path)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(refusal((error as NodeJS.ErrnoException).code, path))
  }
  return sourceOf(textOf(bytes, path), path, meta)
}

function refusal(code: string | undefined, path: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `\`${path}\` does not exist: expected a file`
  if (code === 'EISDIR') return `\`${path}\` is a folder: expected a file; name the files in it`
  if (code === 'EACCES' || code === 'EPERM') return `\`${path}\` cannot be read: permission denied`
  return `\`${path}\` cannot be read: ${code ?? 'unknown failure'}`
}
