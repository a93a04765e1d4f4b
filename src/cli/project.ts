import {existsSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {InputError} from '../failure.ts'
import {extensionOf, isKnownName} from '../format/index.ts'
import {idOf, read, type SourceFile, type SourceMeta} from '../read/index.ts'
import type {ConfigFile, ConfiguredTranslation} from './config/config.ts'
import {loadConfig, loadShippedConfig} from './config/load.ts'
import {didYouMean} from './did-you-mean.ts'
import {displayPath} from './display-path.ts'

/** What one run works on. */
export interface Project {
  /** The user's config, if there is one. */
  config: ConfigFile | undefined
  /** Whether the texts are those that ship with the package. */
  shipped: boolean
  sources: Source[]
  /** Is told of every file whose name does not say what it is, once it was read. */
  onGuess?: (line: string, file: string) => void
}

export interface Source {
  /** For the file system. */
  file: string
  /** For people: as given, or relative to where they are. */
  path: string
  meta: SourceMeta
}

/**
 * Finds out which texts are meant: the files given (paths, or ids in the config), else the config's, else
 * the corpus that ships with the package.
 *
 * @throws InputError for a file or id that is not there, and for two texts with the same id
 */
export async function openProject(
  folder: string,
  files: readonly string[],
  configPath?: string,
): Promise<Project> {
  const config = loadConfig(folder, configPath)
  // The shipped corpus is there for who has no config yet: to look at it, or to name one of its texts.
  const configured = config?.translations ? config : loadShippedConfig(folder)
  const known = (configured.translations ?? []).map((entry) => configuredSource(entry, configured, folder))
  const sources =
    files.length === 0 ? known : files.map((file) => sourceOfArgument(file, known, configured, folder))
  refuseSameIds(sources)
  const shipped = configured !== config && sources.some((source) => known.includes(source))
  return {config, shipped, sources}
}

/** Bytes from which work may take a second. */
const large = 300_000

/** Whether the texts are long enough for a reader to want to see how far the work is. */
export function isLarge({sources}: Project): boolean {
  return (
    sources.reduce((sum, {file}) => sum + (statSync(file, {throwIfNoEntry: false})?.size ?? 0), 0) > large
  )
}

/** Opens and decodes all texts of a project. */
export async function readProject(project: Project): Promise<SourceFile[]> {
  const files = await Promise.all(project.sources.map(({file, path, meta}) => read(file, path, meta)))
  for (const {file, path} of project.sources) {
    if (!isKnownName(path)) project.onGuess?.(guessLine(path), file)
  }
  return files
}

function guessLine(path: string): string {
  const extension = extensionOf(path)
  const why = extension === '' ? 'it has no extension' : `\`${extension}\` is no extension that is known`
  return `\`${path}\` is read as plain text: ${why} (\`.txt\`, \`.md\`, \`.tsv\`)`
}

function configuredSource(entry: ConfiguredTranslation, config: ConfigFile, folder: string): Source {
  const file = resolve(config.folder, entry.path)
  const {path: _path, ...meta} = entry
  return {file, path: displayPath(file, folder), meta: {...meta, id: entry.id ?? idOf(entry.path)}}
}

function sourceOfArgument(
  argument: string,
  known: readonly Source[],
  config: ConfigFile,
  folder: string,
): Source {
  const file = resolve(folder, argument)
  const configured = known.find(({meta}) => meta.id === argument) ?? known.find((one) => one.file === file)
  if (configured) return configured
  if (!existsSync(file)) {
    const ids = known.map(({meta}) => meta.id)
    throw new InputError(
      `\`${argument}\` does not exist: expected a file or an id in \`${config.path}\` (${ids.join(', ')})${didYouMean(argument, ids)}`,
    )
  }
  return {file, path: argument, meta: {id: idOf(argument)}}
}

function refuseSameIds(sources: readonly Source[]): void {
  const seen = new Map<string, string>()
  for (const {path, meta} of sources) {
    const other = seen.get(meta.id)
    if (other !== undefined) {
      throw new InputError(
        other === path
          ? `\`${path}\` is given twice: expected different translations`
          : `two translations have the id \`${meta.id}\`: \`${other}\` and \`${path}\`; give each an id of its own in clausediff.config.json`,
      )
    }
    seen.set(meta.id, path)
  }
}
