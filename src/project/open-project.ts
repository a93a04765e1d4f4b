import {InputError} from '../failure.ts'
import {knownEncoding} from '../format/index.ts'
import type {Rule} from '../judge/index.ts'
import type {ConfigFile} from './config/config.ts'
import {configName, loadConfig} from './config/load.ts'
import type {Files} from './files.ts'
import {Project} from './project.ts'
import {configuredSources, namedSources, refuseSameIds, type Source} from './sources.ts'

/** What to open; everything may be left out. */
export interface Opening {
  /** Texts: paths, or ids in the config; those of the config if none is named. */
  texts?: readonly string[]
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
  /** Rules of one's own, which the config may name. */
  rules?: readonly Rule[]
  /** Is told of every file whose name does not say what it is, and how one was read, once it was. */
  onGuess?: (line: string, file: string) => void
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
  const {
    texts = [],
    config: named,
    corpus,
    shipped: manifest,
    fallsBack,
    rules,
    onGuess,
    encoding,
    changes,
  } = opening
  const config = corpus === undefined ? await loadConfig(files, folder, named, rules) : undefined
  const own = configuredSources(files, config, folder)
  // The shipped corpus is there for who has no config yet: to look at it, or to name one of its texts.
  const shipped =
    config?.translations || !manifest ? [] : configuredSources(files, await manifest(corpus), folder)
  const found =
    texts.length > 0
      ? await namedSources(texts, {files, folder, config, corpus, own, shipped})
      : config?.translations
        ? own
        : corpus !== undefined || (!config && (await fallsBack?.()))
          ? shipped
          : refuseToGuess(config)
  refuseSameIds(found)
  const decoded = withEncoding(found, encoding)
  const sources = changes === undefined ? decoded : decoded.map((source) => ({...source, changes}))
  const isShipped = found.some(({file}) => shipped.some((one) => one.file === file))
  if (config?.rulePacks?.length && !config.ownRules && !files.load)
    throw new InputError(`\`${config.path}\` names rules in modules, and here no code can be loaded`)
  const all = [...(rules ?? []), ...(config?.ownRules ?? [])]
  return new Project(files, folder, config, sources, {
    isShipped,
    ...(all.length > 0 && {rules: all}),
    ...(onGuess && {onGuess}),
  })
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

function refuseToGuess(config: ConfigFile | undefined): never {
  throw new InputError(
    config
      ? `\`${config.path}\` names no translations: name two files, or add \`translations\` to it`
      : `no translations are named, and there is no ${configName} here or above: name two files or run \`clausediff init\``,
  )
}
