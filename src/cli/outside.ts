import {realpathSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {InputError} from '../failure.ts'
import type {ConfigFile} from '../project/index.ts'
import type {IO} from './io.ts'
import {isInside, repositoryOf} from './repository-path.ts'

/** Whether a run is that of a CI service, which may be on a stranger's pull request. */
export const isCi = (env: IO['env']): boolean =>
  !['', '0', 'false', undefined].includes(env.CI?.toLowerCase())

/**
 * Where CI is set, a config reaches nothing outside of its repository: whoever may propose a config could else have
 * files of the machine quoted in public, or written.
 *
 * @param found files that patterns of the config fit
 * @throws InputError for a path that leads out, by itself or by a link
 */
export function refuseOutside(
  config: ConfigFile,
  {env, cwd}: Pick<IO, 'env' | 'cwd'>,
  found: readonly string[] = [],
): void {
  if (!isCi(env)) return
  // That of the config, and that of the run where `--config` names one from elsewhere.
  const roots = [config.file, join(cwd(), 'x')].flatMap((file) => {
    const root = repositoryOf(file, env)
    return root === undefined ? [] : [real(root)]
  })
  if (roots.length === 0) roots.push(real(config.folder))
  const paths = [
    ...(config.translations ?? []).map(({path}) => path),
    ...found,
    ...(config.termbase ?? []),
    ...(config.documents ?? []).flatMap(({termbase = []}) => termbase),
    ...(config.rulePacks ?? []),
    ...(config.lock === undefined ? [] : [config.lock]),
  ]
  for (const path of paths) {
    const file = real(resolve(config.folder, path))
    if (!roots.some((root) => isInside(file, root))) {
      throw new InputError(
        `\`${config.path}\` names \`${path}\`, which is outside of the repository, and CI is set: move it inside, or give --allow-outside`,
      )
    }
  }
}

/** With all links followed, as far as there is something. */
function real(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return dirname(file) === file ? file : join(real(dirname(file)), file.slice(dirname(file).length))
  }
}
