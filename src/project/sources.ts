import {InputError} from '../failure.ts'
import type {SourceMeta} from '../format/index.ts'
import type {ConfigFile} from './config/config.ts'
import {didYouMean} from './did-you-mean.ts'
import {displayPath} from './display-path.ts'
import {type Files, pathsOf} from './files.ts'
import {idsOf} from './ids.ts'
import {nameOf, partOf} from './part-of.ts'
import {refuseClosed} from './refusal.ts'

/** A text of a project: where it is and what it is called. */
export interface Source {
  /** Absolute. */
  file: string
  /** For people: as given, or relative to where they are. */
  path: string
  meta: SourceMeta
  /** Which text of the file is meant, where it holds several; all if left out. */
  part?: string
  /** One of TextDecoder's names, where somebody said it. */
  encoding?: string
  /** Which state of a text with tracked changes is meant. */
  changes?: 'final' | 'original'
  /** MiB to which what is read of it may unpack. */
  maxUnpacked?: number
  /** Whether a text in several languages is several texts. */
  splitLanguages?: boolean
  /** Whether the id was given by somebody, and is to stay. */
  isNamed?: boolean
  /** Whether it is `-`: what comes from stdin. */
  isStdin?: boolean
}

/** A text that need not have an id yet. */
type Found = Omit<Source, 'meta'> & {meta: Partial<SourceMeta>}

/** Where arguments are looked up. */
interface Place {
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

/**
 * The texts of a config; what to call them is relative to `folder`.
 *
 * @throws InputError for a text that is named twice
 */
export function configuredSources(files: Files, config: ConfigFile | undefined, folder: string): Source[] {
  if (!config?.translations) return []
  const paths = pathsOf(files)
  const found = config.translations.map(
    ({path, part, encoding, changes, splitLanguages = config.splitLanguages, ...meta}) => {
      const file = paths.resolve(config.folder, path)
      return {
        file,
        path: displayPath(file, folder, paths),
        meta,
        ...(part !== undefined && {part}),
        ...(encoding !== undefined && {encoding}),
        ...(changes !== undefined && {changes}),
        ...(splitLanguages !== undefined && {splitLanguages}),
        ...(config.maxUnpacked !== undefined && {maxUnpacked: config.maxUnpacked}),
      }
    },
  )
  const again = found.find((one, at) => found.slice(0, at).some((other) => isSameText(one, other)))
  if (again)
    throw new InputError(
      `\`${config.path}\` names \`${nameOf(again)}\` twice: expected different translations`,
    )
  return nameApart(files, found, config.folder)
}

/** Whether two entries of a config mean one text, which would differ from itself in nothing; of tracked changes there are two. */
const isSameText = (one: Found, other: Found): boolean =>
  one.file === other.file && one.part === other.part && one.changes === other.changes

/**
 * The texts that are named: by their paths, or by their ids in the config.
 *
 * @throws InputError for a file or id that is not there, and for one that is given twice
 */
export async function namedSources(names: readonly string[], place: Place): Promise<Source[]> {
  const found: Found[] = []
  for (const name of names) found.push(await namedSource(name, place))
  for (const [at, one] of found.entries()) {
    if (found.slice(0, at).some((other) => isWithin(one, other))) {
      throw new InputError(`\`${nameOf(one)}\` is given twice: expected different translations`)
    }
  }
  return nameApart(place.files, found, place.folder)
}

/** Whether two names mean one text: the whole of a file holds each of its texts. */
const isWithin = (one: Found, other: Found): boolean =>
  one.file === other.file && (one.part === undefined || other.part === undefined || one.part === other.part)

const isWhole = (one: Source, file: string): boolean => one.file === file && one.part === undefined

async function namedSource(name: string, place: Place): Promise<Found> {
  const {files, folder, config, corpus, own, shipped} = place

  // As programs do that read texts; a file of that name is `./-`. Where stdin is a file, this is the file.
  if (name === '-' && files.stdin) {
    return {file: '/dev/stdin', path: '-', meta: {id: 'stdin'}, isStdin: true}
  }
  const file = pathsOf(files).resolve(folder, name)
  const known = corpus === undefined ? own : shipped
  const configured = known.find(({meta}) => meta.id === name) ?? known.find((one) => isWhole(one, file))
  if (configured) return configured
  const there = await files.exists(file)
  // A file of the user's goes before an id that nobody here gave.
  const fromCorpus = shipped.find((one) => (there ? isWhole(one, file) : one.meta.id === name))
  if (fromCorpus) return fromCorpus
  if (there) return {file, path: name, meta: {}}
  const {path, part} = partOf(name)
  if (part !== undefined) {
    const own = known.find((one) => one.file === pathsOf(files).resolve(folder, path) && one.part === part)
    if (own) return own
    const whole = await namedSource(path, place)
    return {...whole, part, isNamed: false}
  }
  await refuseClosed(files, file, name)
  const why = files.whyAbsent?.(file, name)
  if (why !== undefined) throw new InputError(why)
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
  const nameless = [...new Set(found.filter(({meta}) => meta.id === undefined).map(({file}) => file))]
  const below = nameless.map((file) => relative(folder, file))
  const isElsewhere = below.some((path) => path.startsWith('..') || isAbsolute(path))
  const taken = found.flatMap(({meta}) => meta.id ?? [])
  const ids = idsOf(isElsewhere ? nameless : below, taken)
  return found.map((one) => ({
    ...one,
    meta: {...one.meta, id: one.meta.id ?? ids[nameless.indexOf(one.file)]!},
    isNamed: one.isNamed ?? one.meta.id !== undefined,
  }))
}

/** @throws InputError for two texts with one id, which only a config can give */
export function refuseSameIds(sources: readonly Source[]): void {
  const seen = new Map<string, Source>()
  for (const source of sources) {
    const {id} = source.meta
    const other = seen.get(id)
    if (other !== undefined && (source.isNamed || other.isNamed || source.file !== other.file)) {
      throw new InputError(
        `two translations have the id \`${id}\`: \`${nameOf(other)}\` and \`${nameOf(source)}\`; give each an id of its own in clausediff.config.json`,
      )
    }
    seen.set(id, source)
  }
}
