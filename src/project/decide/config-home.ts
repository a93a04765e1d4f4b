import {InputError} from '../../failure.ts'
import type {ConfigFile} from '../config/config.ts'
import {configName} from '../config/load.ts'
import {type Files, pathsOf} from '../files.ts'
import type {Source} from '../sources.ts'

/** Where decisions are written. */
export interface ConfigHome extends Pick<ConfigFile, 'file' | 'folder' | 'termbase'> {
  /** What it says before the first decision, where it is not there yet. */
  fresh: string
}

/**
 * The config that a decision is written to: the project's, or a new one in its folder that names its texts, so that the
 * next run knows both.
 *
 * @throws InputError where there is none and a text cannot be named in it: it is outside of the folder, or a pipe
 */
export function configHome(
  config: ConfigFile | undefined,
  files: Files,
  folder: string,
  sources: readonly Source[],
): ConfigHome {
  if (config) return {...config, fresh: '{}\n'}
  const paths = pathsOf(files)
  const translations = sources.map(({file, isStdin, part, isNamed, meta, encoding}) => {
    const path = paths.relative(folder, file).replaceAll('\\', '/')
    if (isStdin || part !== undefined || path.startsWith('../') || /^(?:\/|[a-z]:)/i.test(path))
      throw new InputError(
        'there is no clausediff.config.json to write this into: `clausediff init` makes one, `clausediff accept` needs none',
      )
    return {path, ...(isNamed && {id: meta.id}), ...(encoding !== undefined && {encoding})}
  })
  return {
    file: paths.resolve(folder, configName),
    folder,
    fresh: `${JSON.stringify({translations}, null, 2)}\n`,
  }
}
