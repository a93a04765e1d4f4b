import {dirname, join, resolve} from 'node:path'
import {InputError} from '../../failure.ts'
import {displayPath} from '../display-path.ts'
import {diskFiles, type Files} from '../files.ts'
import {packageFolder} from '../package-file.ts'
import type {ConfigFile} from './config.ts'
import {validateConfig} from './validate.ts'

export const configName = 'clausediff.config.json'

/**
 * The config to go by: the one that is named, else the nearest in `folder` or above it; `undefined` if
 * there is none.
 *
 * @throws InputError if it cannot be read or does not fit the schema
 */
export function loadConfig(folder: string, named?: string, files: Files = diskFiles): ConfigFile | undefined {
  const file = named === undefined ? nearest(folder, files) : resolve(folder, named)
  return file === undefined ? undefined : readConfig(file, folder, files)
}

/** Corpora that ship with the package, each a folder with a manifest; the first is there for who has no texts yet. */
export const corpora = ['ai-plus'] as const

/** The manifest of a corpus that ships with the package. */
export function loadShippedConfig(folder: string, corpus: string = corpora[0]): ConfigFile {
  return readConfig(join(packageFolder(), 'corpus', corpus, configName), folder)
}

function nearest(folder: string, files: Files): string | undefined {
  for (let place = resolve(folder); ; place = dirname(place)) {
    const file = join(place, configName)
    if (files.exists(file)) return file
    if (place === dirname(place)) return undefined
  }
}

function readConfig(file: string, from: string, files: Files = diskFiles): ConfigFile {
  const path = displayPath(file, from)
  let text: string
  try {
    text = new TextDecoder().decode(files.bytes(file, path))
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code} = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'does not exist: `clausediff init` writes one' : `cannot be read: ${code}`
    throw new InputError(`config \`${path}\` ${why}`)
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new InputError(`config \`${path}\` is no JSON: ${(error as Error).message}`)
  }
  return {...validateConfig(value, path), file, folder: dirname(file), path}
}
