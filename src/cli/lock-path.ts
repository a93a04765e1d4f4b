import {join, resolve} from 'node:path'
import type {IO} from './io.ts'
import type {Options} from './parsed-options.ts'
import type {Project} from './project.ts'

export const lockName = 'clausediff.lock.json'

/** Where the lock is: `--lock`, else what the config says, else beside the config, else here. */
export function lockPath({io, options}: {io: IO; options: Options}, {config}: Project): string {
  const folder = io.cwd()
  if (typeof options.lock === 'string') return resolve(folder, options.lock)
  return config?.lock ? resolve(config.folder, config.lock) : join(config?.folder ?? folder, lockName)
}
