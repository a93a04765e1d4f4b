import type {ParseCache} from '../project/index.ts'
import {commandFirst} from './command-first.ts'
import {commands} from './commands/index.ts'
import {writeError} from './error-line.ts'
import {failureOf} from './failure-line.ts'
import type {IO} from './io.ts'
import {DiskParseCache, type Keeping} from './parse-cache.ts'
import {run} from './program.ts'
import {tendStreams} from './streams.ts'
import type {ThreadWork} from './threads/row-thread.ts'

/** What a second thread of the program does. */
export async function workInThread(work: ThreadWork): Promise<void> {
  await (await import('./threads/row-thread.ts')).workInThread(work)
}

/**
 * Runs one command.
 *
 * @param keeping where parsed texts may be kept for the next run; nowhere if left out
 * @returns the exit code: 0 clean, 1 new findings at or above `--fail-on`, 2 usage or input error, or results that
 *   could not be printed
 */
export async function main(io: IO, keeping?: Keeping): Promise<number> {
  const streams = tendStreams(io)
  const parses = keeping && new DiskParseCache(keeping)
  const code = await attempt(io, parses)
  const failure = await streams.end()
  if (code < 2 && failure === undefined) parses?.keep()
  if (failure === undefined) return code
  writeError(io, `clausediff: ${failure}`)
  return 2
}

async function attempt(io: IO, parses?: ParseCache): Promise<number> {
  try {
    return await run(io, parses)
  } catch (error) {
    const {line, code} = failureOf(error, io, await commandOf(commandFirst(io.argv.slice(2))))
    if (line) writeError(io, line, widthAsked(io.argv))
    return code
  }
}

/** The command that was asked for, `termbase convert`; empty if there is none of the name. */
async function commandOf([first = '', second = '']: readonly string[]): Promise<string> {
  if (!Object.hasOwn(commands, first)) return ''
  const {command} = await commands[first]!.load()
  return Object.hasOwn(command.commands ?? {}, second) ? `${first} ${second}` : first
}

/** What failed may be the reading of the options themselves: `--width` is looked for among the words. */
function widthAsked(argv: readonly string[]): {width?: number} {
  const width = Number(/ --width[= ](\d+)(?: |$)/.exec(` ${argv.slice(2).join(' ')}`)?.[1])
  return width >= 20 ? {width} : {}
}
