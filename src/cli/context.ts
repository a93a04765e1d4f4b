import {resolve} from 'node:path'
import type {OnProgress} from '../collate/index.ts'
import {
  type ConfigFile,
  editFile,
  type Files,
  listed,
  loadConfig,
  lockPath,
  mayBeDocument,
  openWorks,
  type ParseCache,
  type Project,
  type Works,
} from '../project/index.ts'
import type {Given, Screen} from '../report/index.ts'
import {visible} from '../report/visible.ts'
import {diskFiles, withStdin} from './disk-files.ts'
import {comparable, expectTexts} from './enough-texts.ts'
import {writeError} from './error-line.ts'
import {givenOf} from './given.ts'
import type {IO} from './io.ts'
import {forLog} from './log.ts'
import type {Meter} from './meter.ts'
import {createOutputGuard, outputsOf} from './output-guard.ts'
import {refuseOutside} from './outside.ts'
import {page} from './pager.ts'
import type {Options} from './parsed-options.ts'
import {areLarge, filesOf} from './project-files.ts'
import {readAs} from './read-as.ts'
import {recorded} from './recorded.ts'
import type {SharingFor} from './shards/sharing.ts'
import {shippedConfig, takesShipped} from './shipped.ts'
import {statOf} from './stat-of.ts'
import {createScreen} from './terminal.ts'
import {phrasebookOf} from './ui-language.ts'
import type {Written} from './write-output.ts'

/** What a command works with. */
export interface Context {
  io: IO
  options: Options
  /** The terminal that results go to. */
  screen: Screen
  /** A line on stderr; nothing with `--quiet`. */
  say(line: string): void
  /**
   * Prints results: through the pager if they are longer than the terminal, unless told not to.
   *
   * @param isCommands whether its lines are meant as commands for a runner
   */
  print(text: string, paging?: boolean, isCommands?: boolean): Promise<void>
  /** What was typed, for the commands proposed next; known once texts were opened. */
  given?: Given
  /**
   * The texts to work on; see `openProject`.
   *
   * @param corpus when the corpus that ships is meant beside `--corpus`: never, where a command judges or writes;
   *   where one of its texts is named by its id; or also where nobody names a text
   */
  open(files: readonly string[], least?: number, corpus?: 'never' | 'named' | 'unnamed'): Promise<Project>
  /** Notes what was written since the last decision as one, for `undo`. */
  decided(what: string): Promise<void>
  /** The same for commands that take many works: a config's documents, those of `--document`, or the one work there is. */
  openAll(files: readonly string[], least?: number, corpus?: 'never' | 'named' | 'unnamed'): Promise<Works>
  /** What the config says, for commands that need no text. */
  openConfig(): Promise<ConfigFile | undefined>
  /** Notes files that are read, and refuses options that would write over one of them. */
  protect(files: readonly {file: string; what: string}[]): void
  /**
   * Writes a file that an option names, or one beside it.
   *
   * @param over what it may replace of all that was read, as `protect` calls it
   */
  write(path: string, text: Written, over?: string): Promise<void>
  /** The same for what a decision writes, so that `undo` puts back what stood there. */
  writeDecided(path: string, text: string, over?: string): Promise<void>
  /**
   * Changes a file by a decision: should another run write it meanwhile, what that wrote is changed.
   *
   * @param change is told whether the file is there
   */
  editDecided(path: string, change: (isThere: boolean) => Promise<string>, over?: string): Promise<void>
  /** How work is shared out among runs, where it is. */
  sharing?: SharingFor
  /** A meter on stderr for work that takes long; it vanishes before anything is printed. */
  progress(project: Pick<Project, 'sources'>): Promise<OnProgress>
  /** The same over many works, which are counted. */
  progressOver(works: Works): Promise<OnProgress>
  /** After work that took long: says that there is more of it, `writing`. */
  wait(what: string): void
  /** Runs once, or with `--watch` again whenever one of the opened files changes. */
  repeat(run: () => Promise<number>): Promise<number>
}

/** @param parses what texts were parsed into in earlier runs */
export async function createContext(io: IO, options: Options, parses?: ParseCache): Promise<Context> {
  const opened = new Set<string>()
  const folders = new Set<string>()
  let latest: ConfigFile | undefined
  const guessed = new Set<string>()
  const guard = createOutputGuard()
  const decided = recorded({
    ...diskFiles,
    ...(parses && {parses}),
    async load(file, called) {
      const {loadModule} = await import('./load-module.ts')
      return loadModule(file, called, io, options.allowOutside === true)
    },
  })
  /** Where everything is read: what is staged, where that is asked for. */
  const place = async (): Promise<Files> =>
    options.staged
      ? {...decided.files, ...(await import('./staged-files.ts')).stagedFiles(io.cwd())}
      : decided.files
  const screen = await createScreen(io, options)
  screen.words = await phrasebookOf(options.uiLanguage, io.env)
  const heed = async (config: ConfigFile | undefined): Promise<void> => {
    if (options.uiLanguage === undefined) screen.words = await phrasebookOf(config?.uiLanguage, io.env)
  }
  let meter: Meter | undefined
  let isOver = false
  const put = async (text: string, paging = true): Promise<void> => {
    meter?.clear()
    if (text !== '') await page(io, text, paging && options.pager !== false && !options.watch)
  }
  const protect = (config: ConfigFile | undefined, sources: Project['sources']): void => {
    const {lock} = options
    const named = typeof lock === 'string' ? lock : undefined
    const outputs = outputsOf(options, io.env).map((path) => resolve(io.cwd(), path))
    context.protect(filesOf(config, sources, lockPath(diskFiles, io.cwd(), config, named), outputs))
  }
  const context: Context = {
    io,
    options,
    screen,
    say(line) {
      meter?.clear()
      if (!options.quiet) writeError(io, visible(screen.words?.tell(line) ?? line), options)
    },
    print: (text, paging = true, isCommands = false) => put(isCommands ? text : forLog(text, io.env), paging),
    async open(files, least, meant) {
      return (await context.openAll(files, least, meant)).only()
    },
    async openAll(files, least = 1, meant = 'never') {
      const {corpus} = options
      const folder = io.cwd()
      const found = await openWorks(noting(withStdin(await place(), io), folders), folder, {
        texts: files,
        ...readAs(options),
        ...((corpus !== undefined || meant !== 'never') && {
          shipped: (name) => shippedConfig(folder, name),
        }),
        fallsBack: async () => meant === 'unnamed' && (await takesShipped(folder)),
        onGuess(line) {
          if (!guessed.has(line)) context.say(line)
          guessed.add(line)
        },
        onStrangers: (paths) =>
          context.say(`left out, since their part {lang} is no language: ${listed(paths)}`),
      })
      const works = typeof options.base === 'string' ? found.against(options.base) : found
      const {sources} = works
      await heed(works.config)
      if (works.config && options.allowOutside !== true) {
        refuseOutside(works.config, io, works.config.documents && sources.map(({file}) => file))
      }
      for (const {file, isStdin} of sources) if (!isStdin) opened.add(file)
      if (works.config) opened.add(works.config.file)
      latest = works.config
      protect(works.config, sources)
      context.given = givenOf(options, files, sources)
      if (works.isMany && files.length === 0) return least < 2 ? works : comparable(context, works)
      await expectTexts(works, least)
      if (works.isShipped && corpus === undefined) {
        context.say('no config here: using the sample corpus (`clausediff init` writes a config)')
      }
      return works
    },
    async decided(what) {
      const {note} = await import('./journal.ts')
      await note(io, {what, written: decided.written.splice(0)})
    },
    async openConfig() {
      const config = await loadConfig(await place(), io.cwd(), options.config)
      if (config && options.allowOutside !== true) refuseOutside(config, io)
      protect(config, [])
      await heed(config)
      return config
    },
    protect(files) {
      for (const {file, what} of files) guard.protect(file, what)
      guard.check(io.cwd(), outputsOf(options, io.env))
    },
    async write(path, text, over) {
      guard.check(io.cwd(), [path], over)
      const {writeOutput} = await import('./write-output.ts')
      await writeOutput(io.cwd(), path, text)
    },
    async writeDecided(path, text, over) {
      await decided.record(io.cwd(), path, text, () => context.write(path, text, over))
    },
    async editDecided(path, change, over) {
      const found = statOf(resolve(io.cwd(), path))
      if (found && !found.isFile()) return context.writeDecided(path, await change(true), over)
      guard.check(io.cwd(), [path], over)
      await editFile(decided.files, resolve(io.cwd(), path), io.cwd(), (text) => change(text !== undefined))
    },
    async progress(project) {
      // Many works have one meter.
      if (isOver || options.quiet || !io.stderr.isTTY || !areLarge(project.sources)) return () => {}
      const {createMeter} = await import('./meter.ts')
      meter = createMeter(io)
      return meter.show
    },
    async progressOver(works) {
      const show = await context.progress(works)
      isOver = true
      return show
    },
    wait: (what) => meter?.wait(what),
    async repeat(run) {
      if (!options.watch) return run()
      const {watch} = await import('./watch.ts')
      const isText = (path: string, isFolder: boolean): boolean =>
        latest !== undefined && mayBeDocument(diskFiles, latest, path, isFolder)
      return watch(io, {files: opened, folders, isText}, run)
    },
  }
  return context
}

/** Files that note the folders in which texts are looked for. */
function noting(files: Files, folders: Set<string>): Files {
  const {list} = files
  if (!list) return files
  return {
    ...files,
    list(folder) {
      folders.add(folder)
      return list(folder)
    },
  }
}
