import {existsSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {version} from '../version.ts'

const schemaFile = 'clausediff/dist/schema/config.schema.json'

/**
 * Where an editor finds the schema of a config in a folder: the package that is installed there or above, else the
 * package of this version as npm publishes it, since a global one lies elsewhere on every machine.
 */
export function schemaAddress(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, 'node_modules', schemaFile)
    if (existsSync(file)) {
      const path = relative(folder, file).replaceAll('\\', '/')
      return path.startsWith('.') ? path : `./${path}`
    }
    if (at === dirname(at)) return `https://unpkg.com/${schemaFile.replace('/', `@${version}/`)}`
  }
}
