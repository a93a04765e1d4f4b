import {InputError} from '../failure.ts'
import {type Given, hint} from '../report/index.ts'

/** A refusal with the command that helps, about the texts that the refused one was about. */
export function withNext(error: unknown, given?: Given): unknown {
  if (!(error instanceof InputError) || !error.next) return error
  const {command, does} = error.next
  // What is refused here is the very state that the option names: the command that helps does without.
  const texts = given && {...given, options: given.options.filter(([name]) => name !== '--since')}
  const next = hint(command, texts)
  return next === undefined ? error : new InputError(`${error.message}; \`${next}\` ${does}`)
}
