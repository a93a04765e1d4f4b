import {statSync} from 'node:fs'
import {isAbsolute, relative, resolve} from 'node:path'
import {InputError} from '../failure.ts'
import {extensionOf, isKnownName} from '../format/index.ts'
import {idsOf, read, type SourceFile, type SourceMeta, sourceOf, textOf} from '../read/index.ts'
import type {ConfigFile, ConfiguredTranslation} from './config/config.ts'
import {configName, loadConfig, loadShippedConfig} from './config/load.ts'
import {didYouMean} from './did-you-mean.ts'
import {displayPath} from './display-path.ts'
import {diskFiles, type Files} from './files.ts'
import {holdsTexts} from './holds-texts.ts'

/** What one run works on. */
export interface Project {
  /** The user's config, if there is one. */
  config: ConfigFile | undefined
  /** Whether one of the texts ships with the package. */
  shipped: boolean
  sources: Source[]
  /** What comes from stdin, read once. */
  stdin?: () => Promise<Uint8Array>
  /** Is told of every file whose name does not say what it is, once it was read. */
  onGuess?: (line: string, file: string) => void
  /** Where everything is read. */
  files: Files
}

export interface Source {
  /** For the file system. */
  file: string
  /** For people: as given, or relative to where they are. */
  path: string
  meta: SourceMeta
  /** Whether it is `-`: what comes from stdin. */
  isStdin?: boolean
}

/** What a run says of its texts beside their names. */
export interface Choice {
  /** `--config`. */
  config?: string
  /** `--corpus`: the texts are those that ship under this name, whatever config is near. */
  corpus?: string
  /** Whether a run without files and config may look at the corpus that ships, where the folder holds no text. */
  fallsBack?: boolean
  /** Where to look; the disk if left out. */
  place?: Files
}

/** A text that need not have an id yet. */
type Found = Omit<Source, 'meta'> & {meta: Partial<SourceMeta>}

/**
 * Finds out which texts are meant: the files given (paths, or ids in the config), else the config's.
 *
 * @throws InputError if none are named, for a file or id that is not there or comes twice, and for two texts with
 * one id in a config
 */
export async function openProject(
  folder: string,
  files: readonly string[],
  {config: named, corpus, fallsBack = false, place = diskFiles}: Choice = {},
): Promise<Project> {
  const config = corpus === undefined ? loadConfig(folder, named, place) : undefined
  const own = sourcesOf(config, folder)
  // The shipped corpus is there for who has no config yet: to look at it, or to name one of its texts.
  const shipped = config?.translations ? [] : sourcesOf(loadShippedConfig(folder, corpus), folder)
  const sources =
    files.length > 0
      ? nameApart(sourcesOfArguments(files, {own, shipped, corpus, config, folder, place}), folder)
      : config?.translations
        ? own
        : corpus !== undefined || (fallsBack && !config && !holdsTexts(folder))
          ? shipped
          : refuseToGuess(config)
  refuseSameIds(sources)
  return {config, shipped: sources.some((source) => shipped.includes(source)), sources, files: place}
}

function sourcesOf(config: ConfigFile | undefined, folder: string): Source[] {
  if (!config?.translations) return []
  return nameApart(
    config.translations.map((entry) => configuredSource(entry, config, folder)),
    config.folder,
  )
}

function refuseToGuess(config: ConfigFile | undefined): never {
  throw new InputError(
    config
      ? `\`${config.path}\` names no translations: name two files, or add \`translations\` to it`
      : `no translations are named, and there is no ${configName} here or above: name two files or run \`clausediff init\``,
  )
}

/** All files that a project goes by, whether this run opens them or not, and what to call each. */
export function filesOf({config, sources}: Project, lock: string): {file: string; what: string}[] {
  const {folder, file, translations = [], termbase = []} = config ?? {folder: '', file: undefined}
  return [
    ...sources.map((source) => ({file: source.file, what: `the translation \`${source.path}\``})),
    ...translations.map(({path}) => ({
      file: resolve(folder, path),
      what: `the translation \`${path}\` of the config`,
    })),
    ...(file === undefined ? [] : [{file, what: 'the config'}]),
    ...termbase.map((path) => ({file: resolve(folder, path), what: 'a termbase of the config'})),
    {file: lock, what: 'the lock'},
  ]
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
  const files = await Promise.all(
    project.sources.map(async ({file, path, meta, isStdin}) =>
      isStdin
        ? sourceOf(textOf(await project.stdin!(), path), path, meta)
        : read(file, path, meta, project.files.bytes),
    ),
  )
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

function configuredSource(entry: ConfiguredTranslation, config: ConfigFile, folder: string): Found {
  const file = resolve(config.folder, entry.path)
  const {path: _path, ...meta} = entry
  return {file, path: displayPath(file, folder), meta}
}

/**
 * Gives an id to each text that has none, by what tells their paths apart below a folder; where one of them lies
 * elsewhere, by their whole paths.
 */
function nameApart(found: readonly Found[], folder: string): Source[] {
  const nameless = found.filter(({meta}) => meta.id === undefined)
  const below = nameless.map(({file}) => relative(folder, file))
  const isElsewhere = below.some((path) => path.startsWith('..') || isAbsolute(path))
  const taken = found.flatMap(({meta}) => meta.id ?? [])
  const ids = idsOf(isElsewhere ? nameless.map(({file}) => file) : below, taken)
  return found.map((one) => {
    const at = nameless.indexOf(one)
    return at < 0 ? (one as Source) : {...one, meta: {...one.meta, id: ids[at]!}}
  })
}

/** @throws InputError for a file that is given twice */
function sourcesOfArguments(
  files: readonly string[],
  known: Parameters<typeof sourceOfArgument>[1],
): Found[] {
  const found = files.map((file) => sourceOfArgument(file, known))
  for (const [at, {file, path}] of found.entries()) {
    if (found.findIndex((other) => other.file === file) < at) {
      throw new InputError(`\`${path}\` is given twice: expected different translations`)
    }
  }
  return found
}

function sourceOfArgument(
  argument: string,
  {
    own,
    shipped,
    corpus,
    config,
    folder,
    place,
  }: {
    own: readonly Source[]
    shipped: readonly Source[]
    corpus: string | undefined
    config: ConfigFile | undefined
    folder: string
    place: Files
  },
): Found {
  // As programs do that read texts; a file of that name is `./-`. Where stdin is a file, this is the file.
  if (argument === '-') return {file: '/dev/stdin', path: '-', meta: {id: 'stdin'}, isStdin: true}
  const file = resolve(folder, argument)
  const known = corpus === undefined ? own : shipped
  const configured = known.find(({meta}) => meta.id === argument) ?? known.find((one) => one.file === file)
  if (configured) return configured
  const there = place.exists(file)
  // A file of the user's goes before an id that nobody here gave.
  const fromCorpus = shipped.find((one) => (there ? one.file === file : one.meta.id === argument))
  if (fromCorpus) return fromCorpus
  if (there) return {file, path: argument, meta: {}}
  const ids = known.map(({meta}) => meta.id)
  const where = config ? `in \`${config.path}\`` : `of the corpus \`${corpus}\``
  throw new InputError(
    `\`${argument}\` does not exist: expected a file${
      ids.length === 0 ? '' : ` or an id ${where} (${ids.join(', ')})${didYouMean(argument, ids)}`
    }`,
  )
}

/** Only a config can give one id to two texts. */
function refuseSameIds(sources: readonly Source[]): void {
  const seen = new Map<string, string>()
  for (const {path, meta} of sources) {
    const other = seen.get(meta.id)
    if (other !== undefined) {
      throw new InputError(
        `two translations have the id \`${meta.id}\`: \`${other}\` and \`${path}\`; give each an id of its own in clausediff.config.json`,
      )
    }
    seen.set(meta.id, path)
  }
}
