import {InputError} from '../../failure.ts'
import {isReadName} from '../../format/index.ts'
import type {ConfigFile, ConfiguredDocuments} from '../config/config.ts'
import {displayPath} from '../display-path.ts'
import {type Files, pathsOf} from '../files.ts'
import {foreign} from '../holds-texts.ts'
import type {Source} from '../sources.ts'
import {globPattern, type PathPattern, pathPattern} from './pattern.ts'
import {settingsFor} from './settings-for.ts'

/** One work of a project: what it is called, its texts, and the config as it holds for it. */
interface FoundDocument {
  name: string
  sources: Source[]
  config: ConfigFile
}

/** What the patterns of a config fit, by name, and paths that fit but for their language. */
interface FoundDocuments {
  documents: FoundDocument[]
  /** Files of which the part `{lang}` is no language. */
  strangers: string[]
}

/**
 * Looks for the documents of a config. What comes of it depends on which files there are, not on their order.
 *
 * @param from the folder that messages name files from
 * @throws InputError for a pattern that cannot be one, that no file fits, and for two files that would be one translation
 */
export async function findDocuments(files: Files, config: ConfigFile, from: string): Promise<FoundDocuments> {
  const found = new Map<string, {entry: ConfiguredDocuments; sources: Source[]}>()
  const strangers: string[] = []
  for (const [at, entry] of (config.documents ?? []).entries()) {
    const pattern = pathPattern(entry.path, `\`${config.path}\`: \`documents[${at}].path\``)
    const excluded = (entry.exclude ?? []).map(globPattern)
    const paths = (await filesBelow(files, config.folder, pattern)).filter(
      (path) => !excluded.some((glob) => glob.test(path)),
    )
    for (const path of paths.sort()) {
      const parts = pattern.whole.exec(path)!.groups!
      const id = pattern.translation && parts[pattern.translation]!
      const language = pattern.translation === 'lang' ? languageOf(id!) : undefined
      if (pattern.translation === 'lang' && language === undefined) {
        strangers.push(path)
        continue
      }
      const name = pattern.names.map((part) => parts[part]!).join('/')
      const known = found.get(name) ?? {entry, sources: []}
      known.sources.push(sourceOf(files, config, from, {path, id, language, entry}))
      found.set(name, known)
    }
  }
  const documents = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, {entry, sources}]): FoundDocument => {
      refuseTwins(name, sources)
      return {name, sources, config: settingsFor(config, entry, name)}
    })
  if (documents.length === 0) {
    const tried = (config.documents ?? []).map(({path}) => `\`${path}\``).join(', ')
    throw new InputError(
      `\`${config.path}\`: no file fits ${tried}: expected paths relative to the config's folder`,
    )
  }
  return {documents, strangers}
}

interface Fitting {
  path: string
  id: string | undefined
  language: string | undefined
  entry: ConfiguredDocuments
}

function sourceOf(
  files: Files,
  config: ConfigFile,
  from: string,
  {path, id, language, entry}: Fitting,
): Source {
  const paths = pathsOf(files)
  const file = paths.resolve(config.folder, path)
  const {encoding, changes, ...said} = (id !== undefined && entry.translations?.[id]) || {}
  const meta = {id: id ?? 'text', ...(language !== undefined && {language}), ...said}
  return {
    file,
    path: displayPath(file, from, paths),
    meta,
    isNamed: id !== undefined,
    ...(encoding !== undefined && {encoding}),
    ...(changes !== undefined && {changes}),
    ...(config.splitLanguages !== undefined && {splitLanguages: config.splitLanguages}),
    ...(config.maxUnpacked !== undefined && {maxUnpacked: config.maxUnpacked}),
  }
}

/** @throws InputError for two files of one document that would have one id */
function refuseTwins(name: string, sources: readonly Source[]): void {
  for (const [at, source] of sources.entries()) {
    const twin = sources.slice(0, at).find(({meta}) => meta.id === source.meta.id)
    if (twin) {
      throw new InputError(
        `\`${twin.path}\` and \`${source.path}\` are both \`${source.meta.id}\` of the document \`${name}\`: let the pattern in \`documents\` tell them apart, or exclude one`,
      )
    }
  }
}

/** Paths below the config's folder that fit a pattern, in any order. */
async function filesBelow(files: Files, folder: string, pattern: PathPattern): Promise<string[]> {
  const {resolve} = pathsOf(files)
  const found: string[] = []
  const search = async (below: string, depth: number): Promise<void> => {
    for (const {name, isFile, isFolder} of await entriesOf(files, resolve(folder, below))) {
      const level = pattern.levels[depth]
      if (level ? !level.test(name) : foreign.test(name)) continue
      const path = below === '' ? name : `${below}/${name}`
      if (isFolder) {
        if (depth + 1 < pattern.levels.length || pattern.levels.includes(undefined))
          await search(path, depth + 1)
      } else if (isFile && isReadName(name) && pattern.whole.test(path)) found.push(path)
    }
  }
  await search(pattern.fixed, pattern.fixed === '' ? 0 : pattern.fixed.split('/').length)
  return found
}

/**
 * Whether a new file or folder may be one of the documents of a config, or hold some.
 *
 * @param path absolute
 */
export function mayBeDocument(
  files: Files,
  {documents = [], folder, path: called}: ConfigFile,
  path: string,
  isFolder: boolean,
): boolean {
  const {relative, sep} = pathsOf(files)
  const below = relative(folder, path).split(sep)
  return documents.some((entry, at) => {
    const {whole, levels} = pathPattern(entry.path, `\`${called}\`: \`documents[${at}].path\``)
    if (!isFolder) return isReadName(below.at(-1)!) && whole.test(below.join('/'))
    return below.every((name, depth) => {
      const level = depth < levels.length ? levels[depth] : undefined
      if (level) return level.test(name)
      return levels.includes(undefined) && !foreign.test(name)
    })
  })
}

/**
 * Whether a file is one of the documents of a config.
 *
 * @param path absolute
 */
export function isDocument(
  files: Files,
  {documents = [], folder, path: called}: ConfigFile,
  path: string,
): boolean {
  const {relative, sep} = pathsOf(files)
  const below = relative(folder, path).split(sep).join('/')
  if (!isReadName(below.slice(below.lastIndexOf('/') + 1))) return false
  return documents.some(({path: entry, exclude = []}, at) => {
    const {whole, translation} = pathPattern(entry, `\`${called}\`: \`documents[${at}].path\``)
    const parts = whole.exec(below)?.groups
    if (!parts || exclude.some((glob) => globPattern(glob).test(below))) return false
    return translation !== 'lang' || languageOf(parts[translation]!) !== undefined
  })
}

/** Nothing where there is no folder. */
async function entriesOf(files: Files, folder: string) {
  try {
    return (await files.list?.(folder)) ?? []
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as {code?: string}).code ?? '')) return []
    throw error
  }
}

/** The tag that a folder or an ending names, if there is such a language: `de`, `pt-BR`, `zh_Hant`. */
export function languageOf(name: string): string | undefined {
  const tag = name.replaceAll('_', '-')
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(canonical!)
      ? canonical
      : undefined
  } catch {
    return undefined
  }
}
