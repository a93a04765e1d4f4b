import {InputError} from '../failure.ts'
import {knownEncoding} from '../format/index.ts'
import type {Rule} from '../judge/index.ts'
import type {ConfigFile} from './config/config.ts'
import {absentConfig, configName, loadConfig} from './config/load.ts'
import {findDocuments} from './documents/find-documents.ts'
import {type Work, Works} from './documents/works.ts'
import {type Files, pathsOf} from './files.ts'
import type {Project} from './project.ts'
import {configuredSources, namedSources, refuseSameIds, type Source} from './sources.ts'

/** What to open; everything may be left out. */
export interface Opening {
  /** Texts: paths, or ids in the config; those of the config if none is named. */
  texts?: readonly string[]
  /** Documents of the config, by name or glob; all if left out. */
  documents?: readonly string[]
  /** The config's path, if not the nearest in the folder or above it. */
  config?: string
  /** The texts are those that ship under this name, whatever config is near. */
  corpus?: string
  /** The manifest of a corpus that ships, the first one if none is named. */
  shipped?: (corpus?: string) => ConfigFile | Promise<ConfigFile>
  /** Whether, where nothing names a text, the corpus that ships may be looked at. */
  fallsBack?: () => boolean | Promise<boolean>
  /** The encoding of the texts, one of TextDecoder's names; goes before what they and the config say. */
  encoding?: string
  /** Which state of texts with tracked changes is read; goes before what the config says. */
  changes?: 'final' | 'original'
  /** MiB to which what is read of a packed file may unpack; goes before what the config says. */
  maxUnpacked?: number
  /** Whether each text in several languages is several texts; goes before what the config says. */
  splitLanguages?: boolean
  /** Rules of one's own, which the config may name. */
  rules?: readonly Rule[]
  /** Is told of every file whose name does not say what it is, and how one was read, once it was. */
  onGuess?: (line: string, file: string) => void
  /** Is told of files that would fit a pattern of `documents`, but that `{lang}` is no language there. */
  onStrangers?: (paths: readonly string[]) => void
}

/**
 * Finds out which texts are meant: those that are named, else the config's. None is read yet.
 *
 * @param folder absolute: where the config is looked for, and what paths are relative to
 * @throws InputError if no texts are named, for a file or id that is not there or comes twice, for a config that does
 *   not fit its schema, and for two texts with one id in it
 * @example const project = await openProject(memoryFiles({'/a.txt': '1. One.', '/b.txt': '1. Two.'}), '/', {texts: ['a.txt', 'b.txt']})
 *   const {findings} = await project.report()
 */
export async function openProject(files: Files, folder: string, opening: Opening = {}): Promise<Project> {
  return (await openWorks(files, folder, opening)).only()
}

/**
 * Finds out which works are meant: that of the texts that are named, else those of the config. None is read yet.
 *
 * @param folder absolute: where the config is looked for, and what paths are relative to
 * @throws InputError as `openProject` does, and for a document that is not there
 */
export async function openWorks(files: Files, folder: string, opening: Opening = {}): Promise<Works> {
  const {texts = [], config: named, corpus, rules, onGuess, onStrangers} = opening
  const config = corpus === undefined ? await loadConfig(files, folder, named, rules) : undefined
  if (config?.rulePacks?.length && !config.ownRules && !files.load)
    throw new InputError(`\`${config.path}\` names rules in modules, and here no code can be loaded`)
  const own = [...(rules ?? []), ...(config?.ownRules ?? [])]
  const more = {isShipped: false, ...(own.length > 0 && {rules: own}), ...(onGuess && {onGuess})}
  if (config?.documents) {
    const {documents, strangers} = await findDocuments(files, config, folder)
    if (strangers.length > 0) onStrangers?.(strangers)
    const all = documents.map((one) => ({...one, sources: asAsked(one.sources, opening)}))
    const works = new Works(files, folder, config, all, more)
    if (texts.length === 0) return works.named(opening.documents)
    const work = documentOf(files, folder, texts, all)
    if (work) return works.with(work)
  }
  const configured = configuredSources(files, config, folder)
  const {sources, isShipped} = await oneWork(files, folder, opening, config, configured)
  const work = {sources: asAsked(sources, opening), config}
  return new Works(files, folder, config, [work], {...more, isShipped}).named(opening.documents)
}

/** The document that all of the named files belong to, with these files alone. */
function documentOf(
  files: Files,
  folder: string,
  texts: readonly string[],
  all: readonly Work[],
): Work | undefined {
  const named = texts.map((text) => pathsOf(files).resolve(folder, text))
  const work = all.find(({sources}) => named.every((file) => sources.some((one) => one.file === file)))
  return work && new Set(named).size === named.length
    ? {...work, sources: work.sources.filter(({file}) => named.includes(file))}
    : undefined
}

/** The texts of one work. */
async function oneWork(
  files: Files,
  folder: string,
  {texts = [], corpus, shipped: manifest, fallsBack}: Opening,
  config: ConfigFile | undefined,
  own: readonly Source[],
): Promise<{sources: readonly Source[]; isShipped: boolean}> {
  // The shipped corpus is there for who has no config yet: to look at it, or to name one of its texts.
  const shipped =
    config?.translations || config?.documents || !manifest
      ? []
      : configuredSources(files, await manifest(corpus), folder)
  const sources =
    texts.length > 0
      ? await namedSources(texts, {files, folder, config, corpus, own, shipped})
      : config?.translations
        ? own
        : corpus !== undefined || (!config && (await fallsBack?.()))
          ? shipped
          : refuseToGuess(config, files, folder)
  refuseSameIds(sources)
  return {sources, isShipped: sources.some(({file}) => shipped.some((one) => one.file === file))}
}

/** What the caller says of all texts goes before what the config does. */
function asAsked(
  sources: readonly Source[],
  {encoding, changes, maxUnpacked, splitLanguages}: Opening,
): Source[] {
  return withEncoding(sources, encoding).map((source) => ({
    ...source,
    ...(changes !== undefined && {changes}),
    ...(maxUnpacked !== undefined && {maxUnpacked}),
    ...(splitLanguages !== undefined && {splitLanguages}),
  }))
}

/** @throws InputError for a name that no encoding has */
function withEncoding(sources: readonly Source[], asked: string | undefined): readonly Source[] {
  for (const name of [asked, ...sources.map(({encoding}) => encoding)]) {
    if (name !== undefined && knownEncoding(name) === undefined) {
      throw new InputError(
        `\`${name}\` is no encoding: expected a name as \`windows-1252\`, \`gb18030\` or \`koi8-r\``,
      )
    }
  }
  return asked === undefined ? sources : sources.map((source) => ({...source, encoding: asked}))
}

function refuseToGuess(config: ConfigFile | undefined, files: Files, folder: string): never {
  const absent = config ? undefined : absentConfig(files, folder)
  throw new InputError(
    absent !== undefined
      ? absent
      : config
        ? `\`${config.path}\` names no translations: name two files, or add \`translations\` or \`documents\` to it`
        : `no translations are named, and there is no ${configName} here or above: name two files or run \`clausediff init\``,
  )
}
