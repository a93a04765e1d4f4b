import type {Argument, Option, Command as Program} from 'commander'
import type {Context} from './context.ts'

/** One command of the command line; one a file in `commands/`, listed in `commands/index.ts`. */
export interface Command {
  /** In commander's notation, `<key> [file...]`, or one with choices of its own; none if left out. */
  arguments?: string | Argument[]
  /** What each argument is, for `--help`. */
  argumentHelp?: Record<string, string>
  /** Paragraphs for `--help`, below the summary. */
  description?: string
  /** Its own options; those of `everyOption` are added to each command. */
  options?: Option[]
  /** Real commands, each with what it does. */
  examples?: {command: string; what: string}[]
  /** Commands below this one: `termbase build`. */
  commands?: Record<string, CommandEntry>
  /**
   * Does it.
   *
   * @param values the arguments in order, as commander parses them (a variadic one is an array)
   * @param wholeProgram makes the program with the options and help of every command
   * @returns the exit code
   */
  run?(context: Context, values: unknown[], wholeProgram: () => Promise<Program>): Promise<number>
}

/** What is known of a command before its module is loaded: the help of the whole program needs no more. */
export interface CommandEntry {
  summary: string
  load(): Promise<{command: Command}>
}
