import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of the package, whether this module runs bundled (dist/cli) or as source (src/cli). */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** A file that ships with the package; `undefined` if there is none. */
export function readPackageFile(path: string): string | undefined {
  try {
    return readFileSync(join(packageFolder(), path), 'utf8')
  } catch {
    return undefined
  }
}
