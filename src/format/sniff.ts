import {InputError} from '../failure.ts'
import {binary} from './binary.ts'
import {type Beginning, type Format, quoted, withExtension} from './format.ts'
import {extensionOf, formatOfName, formats} from './formats.ts'
import {packed} from './packed.ts'

/**
 * The format of a file: by what it begins with, else by its name, else plain text.
 *
 * @throws InputError for one that is not read, with its name and what to do
 */
export function formatOf(bytes: Uint8Array, path: string): Format & Required<Pick<Format, 'read'>> {
  const beginning = beginningOf(bytes, path)
  const found = formats.find((format) => format.sniff?.(beginning))
  if (found && isRead(found)) return found
  if (found) throw new InputError(`\`${path}\` is ${found.name}: ${adviceOf(found, path)}`)
  const named = formatOfName(path)
  if (isRead(named)) return named
  throw new InputError(
    bytes.includes(0) || !isBinary(named)
      ? `\`${path}\` is ${named.name}: ${named.advice!(path)}`
      : `\`${path}\` is named as ${named.name}, but is none: name it \`.txt\` if it is plain text`,
  )
}

const isRead = (format: Format): format is ReturnType<typeof formatOf> => format.read !== undefined

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
