import {InputError} from '../failure.ts'
import {binary} from './binary.ts'
import {type Beginning, type Format, quoted, withExtension} from './format.ts'
import {html} from './html.ts'
import {marked} from './marked.ts'
import {packed} from './packed.ts'
import {keyedText, markdown, plainText} from './plain.ts'
import {records} from './records.ts'
import {xml} from './xml.ts'

export type {Beginning, Format} from './format.ts'

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

/** What a file of this name is; anything that is not known is plain text. */
export const formatOfName = (path: string): Format => byExtension.get(extensionOf(path)) ?? plainText

/** Whether a name says what the file is. */
export const isKnownName = (path: string): boolean => byExtension.has(extensionOf(path))

/** The extension of a path, with its point and in lower case; empty where it has none. */
export const extensionOf = (path: string): string =>
  (/[^/\\](\.[^./\\]+)$/.exec(path)?.[1] ?? '').toLowerCase()

/**
 * Refuses files whose format is known and not read, by what they begin with and by their names.
 *
 * @throws InputError that names the format, and what to do
 */
export function refuseUnread(bytes: Uint8Array, path: string): void {
  const beginning = beginningOf(bytes, path)
  const found = formats.find((format) => format.sniff?.(beginning))
  if (found) throw new InputError(`\`${path}\` is ${found.name}: ${adviceOf(found, path)}`)
  const named = formatOfName(path)
  if (!named.advice) return
  throw new InputError(
    bytes.includes(0) || !isBinary(named)
      ? `\`${path}\` is ${named.name}: ${named.advice(path)}`
      : `\`${path}\` is named as ${named.name}, but is none: name it \`.txt\` if it is plain text`,
  )
}

/** Converters go by the name, and would write over a file that is called as what they make of it. */
function adviceOf({advice, extensions}: Format, path: string): string {
  const plain = advice!(path)
  if (extensions.includes(extensionOf(path)) || !plain.includes(quoted(path))) return plain
  const proper = withExtension(path, extensions[0]!)
  return `name it \`${proper}\` and ${advice!(proper)}`
}

const isBinary = (format: Format): boolean => binary.includes(format) || packed.includes(format)

/** Characters looked at; more would say no more. */
const enough = 8192

function beginningOf(bytes: Uint8Array, path: string): Beginning {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  const textOf = (some: Uint8Array): string => new TextDecoder(encoding).decode(some)
  return {
    bytes,
    text: textOf(bytes.subarray(0, enough)).trimStart(),
    whole: () => textOf(bytes),
    extension: extensionOf(path),
  }
}
