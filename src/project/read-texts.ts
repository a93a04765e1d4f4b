import {InputError} from '../failure.ts'
import {type Document, read, type SourceMeta} from '../format/index.ts'
import type {Files} from './files.ts'

/**
 * Opens a file and reads its texts.
 *
 * @param path what to call it in messages and reports
 * @throws InputError if it is missing, a folder, unreadable, empty, not Unicode, or in a format that is not read
 */
export async function readTexts(
  files: Files,
  file: string,
  path: string,
  meta: SourceMeta,
): Promise<Document[]> {
  let bytes: Uint8Array
  try {
    bytes = await files.read(file, path)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(refusal((error as {code?: string}).code, path))
  }
  return read(bytes, path, meta, files.calls?.(path))
}

function refusal(code: string | undefined, path: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `\`${path}\` does not exist: expected a file`
  if (code === 'EISDIR') return `\`${path}\` is a folder: expected a file; name the files in it`
  if (code === 'EACCES' || code === 'EPERM') return `\`${path}\` cannot be read: permission denied`
  return `\`${path}\` cannot be read: ${code ?? 'unknown failure'}`
}
