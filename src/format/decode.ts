import {InputError} from '../failure.ts'
import {likelyEncoding} from './encoding.ts'
import {readFormats} from './formats.ts'

/**
 * Decodes a file: UTF-8, or UTF-16 if a byte order mark says so. The mark stays in the text, so that
 * offsets are the file's.
 *
 * @throws InputError if the bytes are binary, in another encoding, or blank
 */
export function decode(bytes: Uint8Array, path: string): string {
  const text = decodeText(bytes, path)
  if (/^[\s\ufeff]*$/.test(text)) {
    throw new InputError(`\`${path}\` is empty: expected the text of a translation`)
  }
  return text
}

function decodeText(bytes: Uint8Array, path: string): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  if (utf16) return decodeAs(utf16, bytes, path)
  // A text has no NUL; 8,000 bytes is where git looks, too.
  if (bytes.subarray(0, 8000).includes(0)) {
    throw new InputError(`\`${path}\` is binary: expected ${readNames()} in UTF-8`)
  }
  return decodeAs('utf-8', bytes, path)
}

function decodeAs(encoding: string, bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const before = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes).split('\ufffd')[0]!
    throw new InputError(
      `\`${path}\` is not ${encoding.toUpperCase()}: line ${before.split('\n').length} has bytes that are none; save the file as UTF-8${lookOf(bytes, encoding)}`,
    )
  }
}

/** `plain text, Markdown or keyed TSV` */
function readNames(): string {
  const names = readFormats.map(({name}) => name)
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function lookOf(bytes: Uint8Array, encoding: string): string {
  const likely = encoding === 'utf-8' ? likelyEncoding(bytes) : undefined
  return likely ? ` (it looks like ${likely})` : ''
}
