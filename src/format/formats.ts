import {binary} from './binary.ts'
import type {Format} from './format.ts'
import {html} from './html.ts'
import {keyedText} from './keyed.ts'
import {markdown} from './markdown.ts'
import {marked} from './marked.ts'
import {packed} from './packed.ts'
import {plainText} from './plain.ts'
import {records} from './records.ts'
import {xml} from './xml.ts'

/** Every kind of file that is known, the special before the general. */
export const formats: readonly Format[] = [
  plainText,
  markdown,
  keyedText,
  ...packed,
  ...binary,
  html,
  ...xml,
  ...marked,
  ...records,
]

const byExtension = new Map(formats.flatMap((format) => format.extensions.map((one) => [one, format])))

/** The format of a file by its name alone; anything that is not known is plain text. */
export const formatOfName = (path: string): Format => byExtension.get(extensionOf(path)) ?? plainText

/** Whether a name says what the file is. */
export const isKnownName = (path: string): boolean => byExtension.has(extensionOf(path))

/** The extension of a path, with its point and in lower case; empty where it has none. */
export const extensionOf = (path: string): string =>
  (/[^/\\](\.[^./\\]+)$/.exec(path)?.[1] ?? '').toLowerCase()

/** Whether a format is read, now or by a reader that is loaded. */
export const isRead = ({read, load}: Format): boolean => (read ?? load) !== undefined

/** Formats of nothing but text, which anybody can write. */
export const textFormats: readonly Format[] = formats.filter(({read}) => read)

/** Those that are read. */
export const readFormats: readonly Format[] = formats.filter(isRead)

/** Whether most files of such a name hold no text of a work. */
export const isGeneralName = (path: string): boolean => byExtension.get(extensionOf(path))?.isGeneral === true

/** Whether files of such a name hold a text in two languages or more. */
export const isBilingualName = (path: string): boolean =>
  byExtension.get(extensionOf(path))?.isBilingual === true

/** Whether a file of this name is read, as far as its name says what it is. */
export function isReadName(path: string): boolean {
  const extension = extensionOf(path)
  const format = byExtension.get(extension)
  return format !== undefined && (isRead(format) || format.shared?.includes(extension) === true)
}
