import {InputError} from '../failure.ts'
import {binary} from './binary.ts'
import {markedEncoding} from './byte-order-mark.ts'
import {type Beginning, type Format, quoted, withExtension} from './format.ts'
import {extensionOf, formatOfName, formats, isRead} from './formats.ts'
import {packed} from './packed.ts'

/**
 * The format of a file: by what it begins with, else by its name, else plain text.
 *
 * @param encoding of its bytes, where somebody said so
 * @throws InputError for one that is not read, with its name and what to do
 */
export function formatOf(bytes: Uint8Array, path: string, encoding?: string): Format {
  const beginning = beginningOf(bytes, path, encoding)
  const found = formats.find((format) => format.sniff?.(beginning))
  if (found && isRead(found)) return found
  // The part that says so may be compressed, and a damaged package says nothing.
  if (found?.id === 'zip' && packed.includes(formatOfName(path)) && isRead(formatOfName(path)))
    return formatOfName(path)
  if (found) throw new InputError(`\`${path}\` is ${found.name}: ${adviceOf(found, path)}`)
  const named = formatOfName(path)
  if (isRead(named) && !isBinary(named)) return named
  if (bytes.length === 0 && isBinary(named))
    throw new InputError(`\`${path}\` is empty: expected the text of a translation`)
  if (isRead(named) && bytes.includes(0))
    throw new InputError(`\`${path}\` is named as ${named.name}, but is damaged or another kind of file`)
  throw new InputError(
    bytes.includes(0) || !isBinary(named)
      ? `\`${path}\` is ${named.name}: ${named.advice!(path)}`
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

function beginningOf(bytes: Uint8Array, path: string, named?: string): Beginning {
  const encoding = named ?? markedEncoding(bytes) ?? 'utf-8'
  const textOf = (some: Uint8Array): string => new TextDecoder(encoding).decode(some)
  return {
    bytes,
    text: textOf(bytes.subarray(0, enough)).trimStart(),
    whole: () => textOf(bytes),
    extension: extensionOf(path),
  }
}
