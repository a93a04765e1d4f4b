import {realpathSync} from 'node:fs'
import {createRequire} from 'node:module'
import {InputError} from '../failure.ts'
import type {IO} from './io.ts'
import {isCi} from './outside.ts'
import {isInside, repositoryOf} from './repository-path.ts'

/**
 * Loads a module that a config names, which runs its code.
 *
 * @throws InputError if it cannot be loaded, or where CI is set lies outside of the repository
 */
export function loadModule(
  file: string,
  called: string,
  {env}: Pick<IO, 'env'>,
  allowOutside: boolean,
): unknown {
  if (isCi(env) && !allowOutside) {
    const place = realPlace(file)
    const root = repositoryOf(place, env)
    if (root === undefined || !isInside(place, root))
      throw new InputError(
        `the rules \`${called}\` are outside of the repository, and CI is set: move them inside, or give --allow-outside`,
      )
  }
  try {
    // Loads modules of both kinds, and works in a script that V8 compiled in an earlier run.
    return createRequire(file)(file)
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const why =
      code === 'MODULE_NOT_FOUND' && message.includes(file)
        ? 'do not exist'
        : `cannot be loaded: ${message.split('\n')[0]}`
    throw new InputError(`the rules \`${called}\` ${why}`)
  }
}

/** Where its links lead; itself where nothing is there. */
function realPlace(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
