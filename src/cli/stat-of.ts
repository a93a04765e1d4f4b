import {type Stats, statSync} from 'node:fs'

/** What the system says of a file; undefined where there is none, or none to be seen: who reads it is told why. */
export function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}
