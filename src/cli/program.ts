import {Command as Program} from 'commander'
import type {ParseCache} from '../project/index.ts'
import type {ReportingCommand} from '../report/index.ts'
import {version} from '../version.ts'
import type {Command, CommandEntry} from './command.ts'
import {commandFirst} from './command-first.ts'
import {commands} from './commands/index.ts'
import {type Context, createContext} from './context.ts'
import {helpExamples, helpLayout, helpText} from './help-layout.ts'
import type {IO} from './io.ts'
import {withNext} from './next-command.ts'
import {everyOption, takeStdout} from './options.ts'
import {refuseBlank} from './refuse-blank.ts'
import {widthOf} from './terminal.ts'

/** What one run comes to, and where it keeps what it parsed. */
interface Outcome {
  code: number
  parses?: ParseCache
}

/** Parses the arguments and runs the command they name. Only that command's module is loaded. */
export async function run(io: IO, parses?: ParseCache): Promise<number> {
  const outcome: Outcome = {code: 0, ...(parses && {parses})}
  const program = createProgram(io, outcome)
  // `help diff` is `diff --help`: commander's own help command would print a command that is not loaded yet.
  const typed = commandFirst(io.argv.slice(2))
  const [first, ...rest] = typed
  const [named] = rest
  const isUnknown = named !== undefined && !named.startsWith('-') && !Object.hasOwn(commands, named)
  // A name that no command has is refused as it is without `help`.
  const words = first !== 'help' ? typed : isUnknown ? rest : [...rest, '--help']
  await program.parseAsync(words, {from: 'user'})
  return outcome.code
}

/** The program with every command's name and summary; a command's options come when it is called. */
function createProgram(io: IO, outcome: Outcome): Program {
  const program = new Program('clausediff')
  program
    .description(
      'Lays several translations of one numbered document clause beside clause\n' +
        'and says where they name the same thing differently.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => helpWidthOf(io),
      getErrHelpWidth: () => helpWidthOf(io),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp(helpLayout)
    .addHelpText(
      'after',
      () => `${helpText(overview, helpWidthOf(io))}\n${helpExamples(firstSteps, helpWidthOf(io))}`,
    )
  addCommands(program, commands, io, outcome)
  return program
}

function addCommands(parent: Program, table: Record<string, CommandEntry>, io: IO, outcome: Outcome): void {
  for (const [name, {summary}] of Object.entries(table)) parent.command(name).description(summary)
  parent.hook('preSubcommand', async (_parent, program) => {
    const entry = table[program.name()]
    if (!entry) return
    const {command} = await entry.load()
    describe(program, entry, command, io)
    if (command.commands) addCommands(program, command.commands, io, outcome)
    if (command.run) {
      program.action(async () => {
        refuseBlank(program)
        takeStdout(program)
        const context = await createContext(io, program.opts(), outcome.parses)
        await refuseFormats(context, program.name())
        await completeRuleNames(context)
        outcome.code = await context.repeat(async () => {
          try {
            return await command.run!(context, program.processedArgs, () => createWholeProgram(io))
          } catch (error) {
            throw withNext(error, context.given)
          }
        })
      })
    }
  })
}

/** Refuses outputs that could not be written before any text is read. */
async function refuseFormats(context: Context, command: string): Promise<void> {
  if (!context.options.format) return
  const {reportersOf} = await import('../report/reporters.ts')
  if (reportersOf(command as ReportingCommand).length === 0) return
  const {refuseToMix, targetsOf} = await import('./deliver.ts')
  refuseToMix(targetsOf(context, command as ReportingCommand), command as ReportingCommand)
}

/** Puts the whole names of rules in the place of the beginnings that `--rule` gives. */
async function completeRuleNames({options, openConfig}: Context): Promise<void> {
  if (!options.rule) return
  const {rulesNamed} = await import('./rule-name.ts')
  const own = options.corpus === undefined ? (await openConfig())?.ownRules : undefined
  const ownIds = own?.map(({id}) => id)
  const meant = options.rule.map((word) => ({word, ids: rulesNamed(word, ownIds)}))
  options.rule = [...new Set(meant.flatMap(({ids}) => ids))]
  options.ruleWords = meant.map(({word, ids}) => (ids.length === 1 ? ids[0]! : word))
}

/** The program with every command's options and help, for documentation and completion. */
export async function createWholeProgram(io: IO): Promise<Program> {
  const program = createProgram(io, {code: 0})
  await describeAll(program, commands, io)
  return program
}

async function describeAll(parent: Program, table: Record<string, CommandEntry>, io: IO): Promise<void> {
  for (const program of parent.commands) {
    const entry = table[program.name()]
    if (!entry) continue
    const {command} = await entry.load()
    describe(program, entry, command, io)
    for (const [name, {summary}] of Object.entries(command.commands ?? {})) {
      program.command(name).description(summary)
    }
    await describeAll(program, command.commands ?? {}, io)
  }
}

/** Gives a command its arguments, options and help. */
function describe(program: Program, entry: CommandEntry, command: Command, io: IO): void {
  program.summary(entry.summary)
  program.description(command.description ? `${entry.summary}\n\n${command.description}` : entry.summary)
  if (typeof command.arguments === 'string') program.arguments(command.arguments)
  else for (const argument of command.arguments ?? []) program.addArgument(argument)
  for (const argument of program.registeredArguments) {
    argument.description = command.argumentHelp?.[argument.name()] ?? argument.description
  }
  if (command.run) {
    for (const option of [...(command.options ?? []), ...everyOption()]) program.addOption(option)
  }
  const {examples = []} = command
  if (examples.length > 0) program.addHelpText('after', () => helpExamples(examples, helpWidthOf(io)))
}

/** Help reads worse where lines are wider than a page. */
const helpWidthOf = (io: IO): number => Math.min(widthOf(io, {}), 100)

const overview = `
Files may be paths or the ids of translations in clausediff.config.json. Without files, the config says which. \
A sample corpus ships with clausediff: --corpus ai-plus.

Exit codes: 0 clean, 1 new findings at or above --fail-on, 2 usage or input error.`

const firstSteps = [
  {command: 'clausediff diff --corpus ai-plus', what: 'what the sample translations name differently'},
  {command: 'clausediff diff old.md new.md', what: 'the same of two files of yours'},
  {command: 'clausediff show III.10', what: 'one clause, every translation side by side'},
]
