import type {IO} from './io.ts'
import {forLog} from './log.ts'
import {columnsAsked} from './terminal.ts'
import {wrapWords} from './wrap-words.ts'

/**
 * Writes a message to stderr, broken between words where it is wider than the terminal. Down a pipe it stays one
 * line, for programs that look for it, unless `--width` or `COLUMNS` asks for less.
 */
export function writeError(
  io: Pick<IO, 'env' | 'stderr'>,
  text: string,
  options: {width?: number} = {},
): void {
  const width =
    options.width ??
    (io.stderr.columns || columnsAsked(io) || (io.stderr.isTTY ? 80 : Number.POSITIVE_INFINITY))
  const lines = text.split('\n').flatMap((line) => wrapWords(line, width, 2))
  io.stderr.write(forLog(`${lines.join('\n')}\n`, io.env))
}
