/**
 * `clausediff/parse`: the parser with nothing that a page may not need. It reads plain and keyed text; Markdown comes as
 * `markdownOf` of `clausediff/parse/markdown` has read it, any other format as `read` of `clausediff` has.
 */
import type {Document, SourceFile} from '../format/index.ts'
import {textDocumentOf} from '../format/text-document.ts'
import {parseDocument} from './parse-contents.ts'
import type {Translation} from './translation.ts'

export {InputError} from '../failure.ts'
export {sourceOf} from '../format/document.ts'
export type {Document, SourceFile, SourceMeta} from '../format/index.ts'
export {readIdeographs} from '../language/index.ts'
export {divisionOf, divisions} from './division.ts'
export {compareKeys, type Key, type Level, type LevelKind, printKey, printLevel, readKey} from './key.ts'
export {nearestKeys, selectKeys} from './query.ts'
export {splitLanguages} from './split/split-languages.ts'
export * from './translation.ts'

/**
 * Parses a text into clauses: by the keys of its lines where it is keyed (`.tsv`), else by the numbers in it.
 *
 * @throws InputError if the text holds no clause, or its name is one of Markdown and nothing has read it as that
 * @example parse(sourceOf('1. Agents report.\n\n2. Reports are public.', 'a.txt')).children[0].key // '1'
 */
export const parse = (file: SourceFile | Document): Translation => parseDocument(textDocumentOf(file))
