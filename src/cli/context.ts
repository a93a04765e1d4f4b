import type {OnProgress} from '../collate/index.ts'
import {InputError} from '../failure.ts'
import {type Screen, visible} from '../report/index.ts'
import type {IO} from './io.ts'
import type {Meter} from './meter.ts'
import type {Target} from './options.ts'
import {page} from './pager.ts'
import {isLarge, openProject, type Project} from './project.ts'
import {createScreen} from './terminal.ts'

/** The options of all commands, as commander parses them; each command declares the ones it takes. */
export interface Options {
  config?: string
  width?: number
  color?: boolean
  quiet?: boolean
  format?: Target[]
  pager?: boolean
  watch?: boolean
  translation?: string[]
  clause?: string[]
  rule?: string[]
  minScore?: number
  all?: boolean
  failOn?: string
  output?: string
  [other: string]: unknown
}

/** What a command works with. */
export interface Context {
  io: IO
  options: Options
  /** The terminal that results go to. */
  screen: Screen
  /** A line on stderr; nothing with `--quiet`. */
  say(line: string): void
  /** Prints results: through the pager if they are longer than the terminal, unless told not to. */
  print(text: string, paging?: boolean): Promise<void>
  /** Prints or writes results in every format asked for. */
  deliver(render: (format: string, screen: Screen) => string | Promise<string>): Promise<void>
  /** The texts to work on; see `openProject`. */
  open(files: readonly string[], least?: number): Promise<Project>
  /** A meter on stderr for work that takes long; it vanishes before anything is printed. */
  progress(project: Project): Promise<OnProgress>
  /** Runs once, or with `--watch` again whenever one of the opened files changes. */
  repeat(run: () => Promise<number>): Promise<number>
}

export async function createContext(io: IO, options: Options): Promise<Context> {
  const opened = new Set<string>()
  const guessed = new Set<string>()
  const screen = await createScreen(io, options)
  let meter: Meter | undefined
  const context: Context = {
    io,
    options,
    screen,
    say(line) {
      meter?.clear()
      if (!options.quiet) io.stderr.write(`${visible(line)}\n`)
    },
    async print(text, paging = true) {
      meter?.clear()
      if (text !== '') await page(io, text, paging && options.pager !== false && !options.watch)
    },
    async deliver(render) {
      for (const {name, file} of options.format ?? [{name: 'table'}]) {
        if (file === undefined) await context.print(await render(name, screen))
        else {
          const {writeOutput} = await import('./write-output.ts')
          const plain = await createScreen({...io, stdout: io.stderr}, {width: screen.width, color: false})
          await writeOutput(io.cwd(), file, await render(name, plain))
          context.say(`wrote ${file}`)
        }
      }
    },
    async open(files, least = 1) {
      const project = await openProject(io.cwd(), files, options.config)
      project.onGuess = (line, file) => {
        if (!guessed.has(file)) context.say(line)
        guessed.add(file)
      }
      for (const {file} of project.sources) opened.add(file)
      if (project.config) opened.add(project.config.file)
      if (project.sources.length < least) {
        const names = project.sources.map(({path}) => `\`${path}\``).join(', ')
        throw new InputError(`expected at least ${least} translations, got one: ${names}; name another file`)
      }
      if (project.shipped) {
        context.say('no config here: using the corpus that ships (`clausediff init` writes a config)')
      }
      return project
    },
    async progress(project) {
      if (options.quiet || !io.stderr.isTTY || !isLarge(project)) return () => {}
      const {createMeter} = await import('./meter.ts')
      meter = createMeter(io)
      return meter.show
    },
    async repeat(run) {
      if (!options.watch) return run()
      const {watch} = await import('./watch.ts')
      return watch(io, opened, run)
    },
  }
  return context
}
