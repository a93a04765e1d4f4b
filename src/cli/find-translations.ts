import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {InputError} from '../failure.ts'
import {formatOfName, isKnownName} from '../format/index.ts'
import {clausesOf, parse} from '../parse/index.ts'
import {idOf, read} from '../read/index.ts'
import type {ConfiguredTranslation} from './config/config.ts'
import {aside, deepest} from './holds-texts.ts'

/** A text of the folder, and whether it looks like a translation of the same work as the others. */
export interface Candidate extends ConfiguredTranslation {
  id: string
  /** Number of numbered clauses. */
  clauses: number
  /** Whether most of its keys are those of another candidate, too. */
  kin: boolean
}

const isText = (name: string): boolean => isKnownName(name) && !formatOfName(name).advice

/**
 * Looks for translations in a folder and its folders. Those that share most of their keys are kin; of
 * these, the one that alone is in its language is taken for the source.
 */
export async function findTranslations(folder: string): Promise<Candidate[]> {
  const paths = (await listTexts(folder, '', deepest)).sort()
  const outlines = (await Promise.all(paths.map((path) => outline(folder, path)))).filter(
    (one) => one !== undefined,
  )
  const kin = outlines.filter((one) =>
    outlines.some((other) => other !== one && overlap(one.keys, other.keys) >= 0.5),
  )
  const languages = new Map<string, number>()
  for (const {language} of kin) languages.set(language, (languages.get(language) ?? 0) + 1)
  const ids = new Map<string, number>()
  return outlines.map(({path, language, keys, commonId}) => {
    const used = ids.get(commonId) ?? 0
    ids.set(commonId, used + 1)
    const isKin = kin.some((one) => one.path === path)
    const alone = isKin && kin.length > 2 && languages.get(language) === 1 && languages.size === 2
    return {
      path,
      id: used === 0 ? commonId : `${commonId}-${used + 1}`,
      role: !isKin ? 'commentary' : alone ? 'source' : 'translation',
      language,
      clauses: keys.size,
      kin: isKin,
    }
  })
}

async function listTexts(folder: string, below: string, depth: number): Promise<string[]> {
  const entries = await readdir(join(folder, below), {withFileTypes: true})
  const lists = await Promise.all(
    entries.map(async (entry) => {
      if (aside.test(entry.name)) return []
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) return depth > 1 ? listTexts(folder, path, depth - 1) : []
      return entry.isFile() && isText(entry.name) ? [path] : []
    }),
  )
  return lists.flat()
}

async function outline(
  folder: string,
  path: string,
): Promise<{path: string; language: string; keys: Set<string>; commonId: string} | undefined> {
  try {
    const commonId = idOf(path).replaceAll(/\s+/g, '-')
    const translation = parse(await read(join(folder, path), path, {id: commonId}))
    const numbered = clausesOf(translation).filter(({label}) => label !== '')
    return {path, language: translation.language, keys: new Set(numbered.map(({key}) => key)), commonId}
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** Share of the smaller set that the other has, too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((key) => b.has(key)).length
  const least = Math.min(a.size, b.size)
  return least < 2 ? 0 : both / Math.max(least, Math.max(a.size, b.size) / 2)
}
