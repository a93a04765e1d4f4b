import {InputError} from '../failure.ts'
import type {SourceFile} from '../read/index.ts'
import {directivesOf} from './directives.ts'
import {parseKeyed} from './keyed.ts'
import {parseText} from './text.ts'
import type {Translation} from './translation.ts'
import {markdownMarkup, plainMarkup} from './view/markup.ts'

export type {Directive} from './directives.ts'
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
  const translation = parseBy(file)
  if (translation.children.length === 0) throw new InputError(`no clause found in \`${file.path}\``)
  return translation
}

function parseBy(file: SourceFile): Translation {
  if (/\.tsv$/i.test(file.path)) return parseKeyed(file)
  if (!/\.(?:md|markdown)$/i.test(file.path)) return parseText(file, plainMarkup(file.value))
  const translation = parseText(file, markdownMarkup(file.value))
  const directives = directivesOf(file.value, translation)
  return directives.length > 0 ? {...translation, directives} : translation
}
