import {InputError, reasonOf} from '../failure.ts'
import {type Document, read} from '../format/index.ts'
import {splitLanguages as split} from '../parse/index.ts'
import type {Files} from './files.ts'
import type {Source} from './sources.ts'

/**
 * Opens a file and reads its texts.
 *
 * @throws InputError if it is missing, a folder, unreadable, empty, damaged, not in its encoding, or in a format that is
 *   not read
 */
export async function readTexts(
  files: Files,
  {file, path, meta, encoding, changes, maxUnpacked, splitLanguages, isStdin}: Source,
): Promise<Document[]> {
  const called = isStdin ? undefined : files.calls?.(path)
  const how = {
    ...(called !== undefined && {called}),
    ...(encoding !== undefined && {encoding}),
    ...(changes !== undefined && {changes}),
    ...(maxUnpacked !== undefined && {maxUnpacked}),
    ...(files.pdfText && {pdfText: (bytes: Uint8Array) => files.pdfText!(bytes)}),
  }
  const texts = await read(isStdin ? await files.stdin!() : await bytesOf(files, file, path), path, meta, how)
  return splitLanguages ? texts.flatMap(split) : texts
}

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

async function bytesOf(files: Files, file: string, path: string): Promise<Uint8Array> {
  try {
    return await files.read(file, path)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(refusal((error as {code?: string}).code, path))
  }
}

const isMissing = (code: string | undefined): boolean => code === 'ENOENT' || code === 'ENOTDIR'

function refusal(code: string | undefined, path: string): string {
  if (isMissing(code)) return `\`${path}\` does not exist: expected a file`
  if (code === 'EISDIR') return `\`${path}\` is a folder: expected a file; name the files in it`
  return `\`${path}\` cannot be read: ${reasonOf(code)}`
}
