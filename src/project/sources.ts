import {InputError} from '../failure.ts'
import type {SourceMeta} from '../format/index.ts'
import type {ConfigFile} from './config/config.ts'
import {didYouMean} from './did-you-mean.ts'
import {displayPath} from './display-path.ts'
import {type Files, pathsOf} from './files.ts'
import {idsOf} from './ids.ts'

/** A text of a project: where it is and what it is called. */
export interface Source {
  /** Absolute. */
  file: string
  /** For people: as given, or relative to where they are. */
  path: string
  meta: SourceMeta
  /** Whether it is `-`: what comes from stdin. */
  isStdin?: boolean
}

/** A text that need not have an id yet. */
type Found = Omit<Source, 'meta'> & {meta: Partial<SourceMeta>}

/** Where arguments are looked up. */
export interface Place {
  files: Files
  /** That paths are relative to. */
  folder: string
  config: ConfigFile | undefined
  /** The name of a corpus that is asked for. */
  corpus: string | undefined
  /** The texts of the config. */
  own: readonly Source[]
  /** Those of the corpus that ships. */
  shipped: readonly Source[]
}

/** The texts of a config; what to call them is relative to `folder`. */
export function configuredSources(files: Files, config: ConfigFile | undefined, folder: string): Source[] {
  if (!config?.translations) return []
  const paths = pathsOf(files)
  const found = config.translations.map(({path, ...meta}) => {
    const file = paths.resolve(config.folder, path)
    return {file, path: displayPath(file, folder, paths), meta}
  })
  return nameApart(files, found, config.folder)
}

/**
 * The texts that are named: by their paths, or by their ids in the config.
 *
 * @throws InputError for a file or id that is not there, and for one that is given twice
 */
export async function namedSources(names: readonly string[], place: Place): Promise<Source[]> {
  const found: Found[] = []
  for (const name of names) found.push(await namedSource(name, place))
  for (const [at, {file, path}] of found.entries()) {
    if (found.findIndex((other) => other.file === file) < at) {
      throw new InputError(`\`${path}\` is given twice: expected different translations`)
    }
  }
  return nameApart(place.files, found, place.folder)
}

async function namedSource(
  name: string,
  {files, folder, config, corpus, own, shipped}: Place,
): Promise<Found> {
  // As programs do that read texts; a file of that name is `./-`. Where stdin is a file, this is the file.
  if (name === '-' && files.stdin) {
    return {file: '/dev/stdin', path: '-', meta: {id: 'stdin'}, isStdin: true}
  }
  const file = pathsOf(files).resolve(folder, name)
  const known = corpus === undefined ? own : shipped
  const configured = known.find(({meta}) => meta.id === name) ?? known.find((one) => one.file === file)
  if (configured) return configured
  const there = await files.exists(file)
  // A file of the user's goes before an id that nobody here gave.
  const fromCorpus = shipped.find((one) => (there ? one.file === file : one.meta.id === name))
  if (fromCorpus) return fromCorpus
  if (there) return {file, path: name, meta: {}}
  const ids = known.map(({meta}) => meta.id)
  const where = config ? `in \`${config.path}\`` : `of the corpus \`${corpus}\``
  throw new InputError(
    `\`${name}\` does not exist: expected a file${
      ids.length === 0 ? '' : ` or an id ${where} (${ids.join(', ')})${didYouMean(name, ids)}`
    }`,
  )
}

/**
 * Gives an id to each text that has none, by what tells their paths apart below a folder; where one of them lies
 * elsewhere, by their whole paths.
 */
function nameApart(files: Files, found: readonly Found[], folder: string): Source[] {
  const {relative, isAbsolute} = pathsOf(files)
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

/** @throws InputError for two texts with one id, which only a config can give */
export function refuseSameIds(sources: readonly Source[]): void {
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
