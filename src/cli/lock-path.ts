import {join, resolve} from 'node:path'
import type {Context} from './context.ts'
import type {Project} from './project.ts'

export const lockName = 'clausediff.lock.json'

/** Where the lock is: `--lock`, else what the config says, else beside the config, else here. */
export function lockPath({io, options}: Pick<Context, 'io' | 'options'>, {config}: Project): string {
  const folder = io.cwd()
  if (typeof options.lock === 'string') return resolve(folder, options.lock)
  return config?.lock ? resolve(config.folder, config.lock) : join(config?.folder ?? folder, lockName)
}
