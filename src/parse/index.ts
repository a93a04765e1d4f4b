import {InputError} from '../failure.ts'
import type {SourceFile} from '../read/index.ts'
import {parseKeyed} from './keyed.ts'
import type {Translation} from './translation.ts'

export {divisionOf, divisions} from './division.ts'
export {compareKeys, type Key, type Level, type LevelKind, printKey, printLevel, readKey} from './key.ts'
export {nearestKeys, selectKeys} from './query.ts'
export * from './translation.ts'

/**
 * Parses a file into clauses.
 *
 * @throws InputError if the file holds no clause.
 */
export function parse(file: SourceFile): Translation {
  const translation = parseKeyed(file)
  if (translation.children.length === 0) throw new InputError(`no clause found in \`${file.path}\``)
  return translation
}
