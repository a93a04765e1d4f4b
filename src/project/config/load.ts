import {InputError, reasonOf} from '../../failure.ts'
import {isKnownName} from '../../format/index.ts'
import {readJson} from '../../json.ts'
import type {Rule} from '../../judge/index.ts'
import {displayPath} from '../display-path.ts'
import {type Files, pathsOf} from '../files.ts'
import {partOf} from '../part-of.ts'
import {utf8Of} from '../refusal.ts'
import type {ConfigFile, ConfiguredTranslation} from './config.ts'
import {loadPacks} from './rule-packs.ts'
import {shippedRules, validateConfig} from './validate.ts'

/** What a config is called, in the folder of a project or above. */
export const configName = 'clausediff.config.json'

/**
 * The config to go by: the one that is named, else the nearest in `folder` or above it; `undefined` if
 * there is none.
 *
 * @param rules of one's own, which it may name, too
 * @throws InputError if it cannot be read or does not fit the schema
 */
export async function loadConfig(
  files: Files,
  folder: string,
  named?: string,
  rules?: readonly Rule[],
): Promise<ConfigFile | undefined> {
  const file = named === undefined ? await nearest(files, folder) : pathsOf(files).resolve(folder, named)
  return file === undefined ? undefined : readConfig(files, file, folder, rules)
}

async function nearest(files: Files, folder: string): Promise<string | undefined> {
  for (const file of configPlaces(files, folder)) if (await files.exists(file)) return file
  return undefined
}

/** Why no config is read where one seems to be; undefined where there is none. */
export function absentConfig(files: Files, folder: string): string | undefined {
  for (const file of configPlaces(files, folder)) {
    const why = files.whyAbsent?.(file, displayPath(file, folder, pathsOf(files)))
    if (why !== undefined) return why
  }
  return undefined
}

/** Where a config may stand: in a folder, and in each above it. */
function* configPlaces(files: Files, folder: string): Generator<string> {
  const {dirname, resolve} = pathsOf(files)
  for (let place = folder; ; place = dirname(place)) {
    yield resolve(place, configName)
    if (place === dirname(place)) return
  }
}

/**
 * Reads a config.
 *
 * @param from the folder that messages name it from
 * @throws InputError if it cannot be read or does not fit the schema
 */
export async function readConfig(
  files: Files,
  file: string,
  from: string,
  rules: readonly Rule[] = [],
): Promise<ConfigFile> {
  const paths = pathsOf(files)
  const path = displayPath(file, from, paths)
  let text: string
  try {
    text = utf8Of(await files.read(file, path), `config \`${path}\``)
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code} = error as {code?: string}
    const why =
      code === 'ENOENT' ? 'does not exist: `clausediff init` writes one' : `cannot be read: ${reasonOf(code)}`
    throw new InputError(`config \`${path}\` ${why}`)
  }
  let value: unknown
  try {
    value = readJson(text)
  } catch (error) {
    throw new InputError(`config \`${path}\` ${(error as Error).message}`)
  }
  const folder = paths.dirname(file)
  const packs = await loadPacks(files, folder, (value as {rulePacks?: unknown} | null)?.rulePacks)
  const ids = [...shippedRules, ...[...rules, ...packs].map(({id}) => id)]
  const {translations, ...config} = validateConfig(value, path, ids)
  if (translations && config.documents) {
    throw new InputError(
      `\`${path}\` has \`translations\` and \`documents\`: expected one of them, for one work or for many`,
    )
  }
  return {
    ...config,
    ...(translations && {translations: translations.map(withPart)}),
    file,
    folder,
    path,
    ...(packs.length > 0 && {ownRules: packs}),
  }
}

/** A mark may also be a part of a file's name, where nothing says what stands before it. */
function withPart(translation: ConfiguredTranslation): ConfiguredTranslation {
  const {path, part} = partOf(translation.path)
  return part !== undefined && isKnownName(path) ? {...translation, path, part} : translation
}
