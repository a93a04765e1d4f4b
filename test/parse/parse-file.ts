import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import type {SourceFile} from '../../src/format/index.ts'
import {clausesOf, parse, type Translation} from '../../src/parse/index.ts'

/** A text as a file of that name. */
export function parseValue(value: string, path = 'text.txt'): Translation {
  const id = basename(path).replace(/\.\w+$/, '')
  return parse({path, value, data: {clausediff: {id}}} as SourceFile)
}

/** A file as `read` would hand it over: decoded, the BOM kept. */
export const parseFile = (path: string): Translation => parseValue(readFileSync(path, 'utf8'), path)

/** The keys of a text, in its order. */
export const keyListOf = (value: string, path?: string): string[] =>
  clausesOf(parseValue(value, path)).map(({key}) => key)

/** The same on a line, as outlines are written down in tests. */
export const keysOf = (value: string, path?: string): string => keyListOf(value, path).join(' ')

/** The keys of a text on a line, and how many decisions of its parser are doubtful. */
export function outlineOf(value: string, path?: string): {keys: string; doubts: number} {
  const translation = parseValue(value, path)
  const keys = clausesOf(translation).map(({key}) => key)
  return {keys: keys.join(' '), doubts: translation.doubts.length}
}
