import {InputError} from '../failure.ts'
import {hint} from '../report/hint.ts'
import type {Given} from '../report/index.ts'

/** Options that name texts; others, of what is to be shown of them, are nothing to a command that helps. */
const whole = new Set(['--config', '--corpus', '--allow-outside', '--lock'])

/** A refusal with the command that helps, about the texts that the refused one was about. */
export function withNext(error: unknown, given?: Given): unknown {
  if (!(error instanceof InputError) || !error.next) return error
  const {command, does} = error.next
  const texts = given && {...given, options: given.options.filter(([name]) => whole.has(name!))}
  const next = hint(command, texts)
  return next === undefined ? error : new InputError(`${error.message}; \`${next}\` ${does}`)
}
