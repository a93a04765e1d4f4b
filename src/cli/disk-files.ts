import {existsSync, lstatSync, readdirSync, readlinkSync, realpathSync} from 'node:fs'
import * as nodePath from 'node:path'
import type {Files} from '../project/index.ts'
import type {IO} from './io.ts'
import {readBytes, refuseEndless} from './read-bytes.ts'

/** Loaded when a PDF is met that nothing else reads. */
export const textOfPdf = async (bytes: Uint8Array): Promise<string | undefined> =>
  (await import('./pdf-text.ts')).pdfText(bytes)

/** The files of this machine. */
export const diskFiles: Files = {
  paths: nodePath,
  exists: existsSync,
  read: readBytes,
  whyAbsent(file, called) {
    if (!lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink()) return undefined
    return `\`${called}\` is a link to \`${readlinkSync(file)}\`, which does not exist: expected a file`
  },
  list: (folder) =>
    readdirSync(folder, {withFileTypes: true}).map((entry) => ({
      name: entry.name,
      isFile: entry.isFile(),
      isFolder: entry.isDirectory(),
    })),
  pdfText: textOfPdf,
  async write(file, text, {called, before}) {
    const {replaceLock} = await import('./replace-lock.ts')
    return replaceLock(linked(file), called, before, text)
  },
}

/** The same, with what comes from stdin as `-`: it is read once, however often it is asked for. */
export function withStdin(files: Files, io: Pick<IO, 'stdin'>): Files {
  let typed: Promise<Uint8Array> | undefined
  return {
    ...files,
    stdin() {
      typed ??= allOf(io.stdin)
      return typed
    },
  }
}

async function allOf(stream: IO['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    refuseEndless(length, '-')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Where a link leads, also to a file that is still to be made: the link stays. */
function linked(file: string): string {
  if (existsSync(file)) return realpathSync(file)
  try {
    return nodePath.resolve(nodePath.dirname(file), readlinkSync(file))
  } catch {
    return file
  }
}
