import {isBilingualName, isGeneralName} from '../../format/index.ts'
import {group} from '../../group.ts'
import {customary} from '../holds-texts.ts'
import {languageOf} from './find-documents.ts'

/** A layout of many documents, and what fits it. */
export interface Layout {
  /** As `documents` of a config has it: `docs/{lang}/{name}.md`. */
  path: string
  /** Names of documents in several languages. */
  documents: string[]
  /** Those in one language alone. */
  alone: string[]
  /** Tags as the paths have them. */
  languages: string[]
}

/** One way to read a path: a part of it is the language, the rest names the document. */
interface Reading {
  pattern: string
  /** The pattern up to the extension, where the name ends before it. */
  base?: string
  name: string
  lang: string
}

/**
 * Layouts of at least two documents that are in several languages each, by the names of files alone. The one with
 * most documents comes first, and each further one has files that none before it has.
 *
 * @param paths with slashes, in any order
 */
export function findLayouts(paths: readonly string[]): Layout[] {
  const readings = new Map<string, Map<string, Reading>>()
  for (const path of [...paths].sort()) {
    for (const reading of readingsOf(path)) {
      const known = readings.get(reading.pattern) ?? new Map<string, Reading>()
      readings.set(reading.pattern, known.set(path, reading))
    }
  }
  joinKinds(readings)
  const found: Layout[] = []
  const taken = new Set<string>()
  const order = [...readings].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  for (const [path, own] of order) {
    const left = [...own].filter(([file]) => !taken.has(file))
    const byName = group(
      left.map(([, reading]) => reading),
      ({name}) => name,
    )
    const documents = [...byName].filter(([, texts]) => texts.length > 1).map(([name]) => name)
    if (documents.length < 2) continue
    for (const [file] of left) taken.add(file)
    found.push(
      plainly({
        path,
        documents,
        alone: [...byName.keys()].filter((name) => !documents.includes(name)),
        languages: [...new Set(left.map(([, {lang}]) => lang))].sort(),
      }),
    )
  }
  return found
}

/**
 * Files that hold an original and its translation, as PO and XLIFF do, each a document: those of one extension, of which there
 * are most, below the folder that holds them all.
 *
 * @param paths with slashes, in any order
 * @returns undefined where there are fewer than two
 */
export function findBilingual(paths: readonly string[]): Layout | undefined {
  const ofKind = group([...paths].filter(isBilingualName).sort(), (path) => path.slice(path.lastIndexOf('.')))
  const [extension, files] =
    [...ofKind].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0] ?? []
  if (!extension || !files || files.length < 2) return undefined
  const [first, last] = [files[0]!.split('/'), files.at(-1)!.split('/')]
  // Sorted: what the first and the last have in common, all have.
  const shared = first.slice(0, -1).findIndex((folder, at) => folder !== last[at] || at === last.length - 1)
  const folder = first.slice(0, shared < 0 ? first.length - 1 : shared)
  const start = folder.reduce((sum, {length}) => sum + length + 1, 0)
  return plainly({
    path: [...folder, `{name**}${extension}`].join('/'),
    documents: files.map((path) => path.slice(start, -extension.length)),
    alone: [],
    languages: [],
  })
}

type Readings = Map<string, Map<string, Reading>>

/**
 * Joins the patterns that differ in their extension alone, `docs/{lang}/{name}.*`, where that finds documents in several
 * languages that none of them finds: `a.md`, `b.docx` and `c.html` beside their translations. Not where two kinds of file
 * would be one translation.
 */
function joinKinds(readings: Readings): void {
  const ofBase = group(
    [...readings].flatMap(([pattern, own]) => {
      const {base} = [...own.values()][0]!
      return base === undefined || [...own.keys()].some(isGeneralName) ? [] : [{pattern, base, own}]
    }),
    ({base}) => base,
  )
  for (const [base, kinds] of ofBase) {
    const all = new Map(kinds.flatMap(({own}) => [...own]))
    if (kinds.length < 2 || hasTwins(all)) continue
    const apart = kinds.map(({own}) => documentsOf(own)).filter((count) => count > 1)
    if (documentsOf(all) <= apart.reduce((sum, count) => sum + count, 0)) continue
    for (const {pattern} of kinds) readings.delete(pattern)
    readings.set(`${base}.*`, all)
  }
}

/** How many documents are in several languages. */
const documentsOf = (own: ReadonlyMap<string, Reading>): number =>
  [...group([...own.values()], ({name}) => name).values()].filter((texts) => texts.length > 1).length

const hasTwins = (own: ReadonlyMap<string, Reading>): boolean =>
  new Set([...own.values()].map(({name, lang}) => `${lang} ${name}`)).size < own.size

function readingsOf(path: string): Reading[] {
  const segments = path.split('/')
  const file = segments.pop()!
  const dot = file.lastIndexOf('.')
  const [stem, extension] = dot > 0 ? [file.slice(0, dot), file.slice(dot)] : [file, '']
  const found: Reading[] = []
  for (const [at, lang] of segments.entries()) {
    if (languageOf(lang) === undefined) continue
    const [before, below] = [segments.slice(0, at), segments.slice(at + 1)]
    const name = [...below, stem].join('/')
    const base = [...before, '{lang}', '{name**}'].join('/')
    found.push({pattern: base + extension, ...(extension !== '' && {base}), name, lang})
  }
  if (languageOf(stem) !== undefined && segments.length > 0) {
    const name = segments.at(-1)!
    found.push({
      pattern: [...segments.slice(0, -1), '{name}', `{lang}${extension}`].join('/'),
      name,
      lang: stem,
    })
  }
  // A region belongs to its language, `b.pt-BR`, where there is such a language.
  for (const ending of [/^(.+?)([._-])([A-Za-z]{2,3}[-_][A-Za-z]{2,4})$/, /^(.+)([._-])([A-Za-z]{2,3})$/]) {
    const [, name, mark, lang] = ending.exec(stem) ?? []
    // `de-AT.yml` beside `de.yml` is a language and its region.
    if (languageOf(stem) !== undefined) break
    if (!name || !lang || languageOf(lang) === undefined || customary.test(file)) continue
    found.push({pattern: [...segments, `{name}${mark}{lang}${extension}`].join('/'), name, lang})
    // `guide/index.en.md`: a folder for each document, and one name for all files.
    const folder = segments.at(-1)
    if (folder !== undefined) {
      const pattern = [...segments.slice(0, -1), '{name}', `${name}${mark}{lang}${extension}`].join('/')
      found.push({pattern, name: folder, lang})
    }
    break
  }
  return found
}

/** The same without `**` where no document lies in a folder: what is not needed is not to be understood. */
function plainly(layout: Layout): Layout {
  const isDeep = [...layout.documents, ...layout.alone].some((name) => name.includes('/'))
  return isDeep ? layout : {...layout, path: layout.path.replace('{name**}', '{name}')}
}
