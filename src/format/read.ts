import {InputError} from '../failure.ts'
import {decode} from './decode.ts'
import {type Document, idOf, type SourceFile, type SourceMeta} from './document.ts'
import type {Opened} from './format.ts'
import {formatOfName} from './formats.ts'
import {isLfsPointer} from './lfs.ts'
import {plainText} from './plain.ts'
import {formatOf} from './sniff.ts'

/**
 * The texts of a file, in the order of the file: of most formats it is one. Where there are several, the id of each
 * has its part behind it, `law#target`.
 *
 * @param path what to call the file in reports; its extension tells what its beginning does not
 * @param called what to call it in messages, if not so
 * @throws InputError if it is empty, not Unicode, or in a format that is not read
 */
export function read(
  bytes: Uint8Array,
  path: string,
  meta: Partial<SourceMeta> = {},
  called: string = path,
): Document[] {
  if (isLfsPointer(bytes)) {
    throw new InputError(
      `\`${called}\` is a pointer of Git LFS, not the text: \`git lfs pull\` fetches what it points to`,
    )
  }
  const format = formatOf(bytes, called)
  const texts = format.read({path: called, bytes: () => bytes, text: () => decode(bytes, called)})
  const {id = idOf(path)} = meta
  return texts.map(({part, ...text}) => ({
    ...text,
    path,
    data: {clausediff: {...meta, id: texts.length > 1 ? `${id}#${part}` : id}},
  }))
}

/** A text as its format knows it; one that no format has read yet is read as its name says. */
export function documentOf(file: SourceFile | Document): Document {
  if ('contents' in file) return file
  const {path = '', value} = file
  const {read: readNamed} = formatOfName(path)
  const opened: Opened = {path, bytes: () => new TextEncoder().encode(value), text: () => value}
  const [text] = (readNamed ?? plainText.read!)(opened)
  return {...file, ...text!}
}
