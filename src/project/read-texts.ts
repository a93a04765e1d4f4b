import {InputError} from '../failure.ts'
import {type Document, read} from '../format/index.ts'
import {splitLanguages as split} from '../parse/index.ts'
import type {Files} from './files.ts'
import {refusal} from './refusal.ts'
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

async function bytesOf(files: Files, file: string, path: string): Promise<Uint8Array> {
  try {
    return await files.read(file, path)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(refusal((error as {code?: string}).code, path))
  }
}
