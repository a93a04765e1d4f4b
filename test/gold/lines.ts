import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The folder of gold that stands in the repository, laid out as the larger one is. */
export const goldFolder: string = import.meta.dirname

/** A file of JSON lines. */
export function readLines<T>(...path: string[]): T[] {
  return readFileSync(join(...path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
