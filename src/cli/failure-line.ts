import {CommanderError} from 'commander'
import {InputError} from '../failure.ts'
import {didYouMean} from '../project/did-you-mean.ts'
import {visible} from '../report/visible.ts'
import type {IO} from './io.ts'

const issues = 'https://github.com/clausediff/clausediff/issues'

/**
 * What is said of something that was thrown, and the exit code: one line whatever it is. The stack of a
 * bug is printed only if `CLAUSEDIFF_DEBUG` is set.
 *
 * @param command the one that was asked for, whose help says more
 */
export function failureOf(error: unknown, io: Pick<IO, 'env'>, command = ''): {line: string; code: number} {
  if (error instanceof CommanderError) return usageFailure(error, command)
  if (error instanceof InputError) return {line: `clausediff: ${oneLine(error.message)}`, code: 2}
  if ((error as NodeJS.ErrnoException)?.syscall === 'uv_cwd')
    return {line: 'clausediff: the folder of this terminal is no longer there: go to another one', code: 2}
  const message = error instanceof Error ? error.message : String(error)
  const stack =
    error instanceof Error && io.env.CLAUSEDIFF_DEBUG
      ? `\n${(error.stack ?? '').split('\n').map(visible).join('\n')}`
      : ''
  return {
    line: `clausediff: internal error: ${oneLine(message)}; this is a bug: report it with the command at ${issues}${
      stack || ' (CLAUSEDIFF_DEBUG=1 shows the stack)'
    }`,
    code: 2,
  }
}

/** Commander's own messages, put the way ours are: names in backticks, one line, what to do next. */
function usageFailure(error: CommanderError, command: string): {line: string; code: number} {
  if (error.exitCode === 0) return {line: '', code: 0}
  if (error.code === 'commander.help') return {line: '', code: 2}
  const [what = '', hint = ''] = error.message.split('\n')
  const message = what
    .replace(/^error: /, '')
    .replace(/^command-argument value '(.*?)' is invalid for argument '(.*?)'\. /, "unknown $2 '$1': ")
    .replace(/^option '(?:-\w, )?(--[\w-]+).*?' argument '(.*?)' is invalid\. /, "$1 '$2': ")
    .replace(
      /^(too many arguments for '.*')\. Expected (.*?) arguments? but got (\d+)\.$/,
      '$1: expected $2, got $3',
    )
    .replace(/Allowed choices are (.*)\.$/, 'expected one of $1')
    .replaceAll(/'([^']*)'/g, '`$1`')
  const nearest =
    /\(Did you mean (?:one of )?(.+?)\?\)/.exec(hint)?.[1]?.replaceAll(/[^, ]+/g, '`$&`') ??
    nearestChoice(what)
  const help = `clausediff ${command ? `${command} ` : ''}--help`
  return {
    line: oneLine(`clausediff: ${message}; ${nearest ? `did you mean ${nearest}?` : `see ${help}`}`),
    code: 2,
  }
}

/** Commander suggests names of options and commands, not their values. */
function nearestChoice(message: string): string | undefined {
  const [, given, choices] = /'([^']*)' is invalid.*?Allowed choices are (.*)\.$/.exec(message) ?? []
  if (given === undefined || choices === undefined) return undefined
  return /`.*`/.exec(didYouMean(given, choices.split(', ')))?.[0]
}

function oneLine(text: string): string {
  return visible(text.replaceAll(/\s*\n\s*/g, ' ').trim())
}
