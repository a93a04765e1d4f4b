import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import type {IO} from '../../src/cli/io.ts'
import {main} from '../../src/cli/main.ts'

export const root = join(import.meta.dirname, '../..')

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

interface Surroundings {
  cwd?: string
  env?: Record<string, string>
  /** A terminal of so many columns instead of a pipe. */
  terminal?: number
}

/** Runs the command line in this process, as in a shell whose folder is the repository's. */
export async function clausediff(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const stdout = sink(surroundings.terminal)
  const stderr = sink(surroundings.terminal)
  const io: IO = {
    argv: ['node', 'clausediff', ...args],
    env: surroundings.env ?? {},
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd: () => surroundings.cwd ?? root,
  }
  const code = await main(io)
  return {code, stdout: stdout.text(), stderr: stderr.text()}
}

function sink(columns?: number): {stream: IO['stdout']; text(): string} {
  const chunks: string[] = []
  const stream: IO['stdout'] = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  if (columns !== undefined) Object.assign(stream, {isTTY: true, columns})
  return {stream, text: () => chunks.join('')}
}

/** An empty folder with some files. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}
