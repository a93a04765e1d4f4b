import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import type {SourceFile} from '../../src/format/index.ts'
import {parse, type Translation} from '../../src/parse/index.ts'

/** A text as a file of that name. */
export function parseValue(value: string, path = 'text.txt'): Translation {
  const id = basename(path).replace(/\.\w+$/, '')
  return parse({path, value, data: {clausediff: {id}}} as SourceFile)
}

/** A file as `read` would hand it over: decoded, the BOM kept. */
export const parseFile = (path: string): Translation => parseValue(readFileSync(path, 'utf8'), path)
