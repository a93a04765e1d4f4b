import type {Command as Program} from 'commander'

/**
 * Refuses names of nothing. `--clause "$CLAUSE"` without that variable would else look at no clause, and find nothing wrong.
 *
 * @throws CommanderError if an argument or the value of an option has nothing but blanks, or a list of them no name
 */
export function refuseBlank(program: Program): void {
  const values = program.opts<Record<string, unknown>>()
  for (const option of program.options) {
    const value = values[option.attributeName()]
    const isList = Array.isArray(value)
    if (isList ? value.length === 0 || value.some(isBlank) : isBlank(value)) {
      program.error(`error: option '${option.long}' is empty`, {exitCode: 2})
    }
  }
  for (const [at, argument] of program.registeredArguments.entries()) {
    if ([program.processedArgs[at]].flat().some(isBlank)) {
      program.error(`error: argument '${argument.name()}' is empty`, {exitCode: 2})
    }
  }
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''
