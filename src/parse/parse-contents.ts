import type {Contents, Document, SourceFile} from '../format/index.ts'
import {directivesOf} from './directives.ts'
import {refuseEmpty} from './refuse-empty.ts'
import {doubtsOfRemarks} from './remarks.ts'
import {parseText} from './text.ts'
import type {Translation} from './translation.ts'
import {parseUnits} from './units.ts'

/**
 * Parses what a format knows of a text: parts that the file names become clauses as they are, in running text the
 * outline is sought; comments may speak to the judge.
 *
 * @throws InputError if it holds no clause
 */
export function parseContents(file: SourceFile | Document, contents: Contents): Translation {
  if ('units' in contents) {
    const {units, anyOrder, areMessages} = contents
    const translation = refuseEmpty(parseUnits(file, units, areMessages))
    return {...translation, ...(anyOrder && {anyOrder}), ...(areMessages && {areMessages})}
  }
  const read = parseText(file, contents.markup)
  const remarks = contents.remarks ?? []
  const translation =
    remarks.length > 0 ? {...read, doubts: [...read.doubts, ...doubtsOfRemarks(remarks, file, read)]} : read
  const directives = directivesOf(contents.comments ?? [], file.value, translation)
  return directives.length > 0 ? {...translation, directives} : translation
}

/** Parses a text that its format has read. */
export function parseDocument(document: Document): Translation {
  const translation = parseContents(document, document.contents())
  return document.places ? {...translation, places: document.places} : translation
}
