import type {Readable, Writable} from 'node:stream'

/** Everything the command line touches outside itself, but for the files it is told to read; `process` fits. */
export interface IO {
  argv: string[]
  env: Record<string, string | undefined>
  stdin: Readable & {isTTY?: boolean}
  stdout: Writable & {isTTY?: boolean; columns?: number; rows?: number}
  stderr: Writable & {isTTY?: boolean; columns?: number}
  cwd(): string
}
