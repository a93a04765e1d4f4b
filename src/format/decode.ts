import {InputError} from '../failure.ts'
import {markedEncoding} from './byte-order-mark.ts'
import {isUtf8AllTheSame, likelyEncoding, withWindowsSigns} from './encoding.ts'
import {textFormats} from './formats.ts'

/**
 * Decodes a file: UTF-16 if a byte order mark says so, else as it is told unless it is UTF-8 all the same, else UTF-8. The mark stays in
 * the text, so that offsets are the file's.
 *
 * @param encoding one of TextDecoder's names, where somebody said so
 * @param other what else than a text is expected, of which no option says the encoding: "a termbase"
 * @throws InputError if the bytes are binary, in another encoding, or blank
 */
export function decode(bytes: Uint8Array, path: string, encoding?: string, other?: string): string {
  const text = decodeText(bytes, path, encoding, other)
  if (/^[\s\ufeff]*$/.test(text)) {
    throw new InputError(`\`${path}\` is empty: expected ${other ?? 'the text of a translation'}`)
  }
  return text
}

/** In characters: what reads longer texts runs so long that compiling counts for nothing. */
const short = 200_000

/**
 * A short text as a string of two bytes a character, whatever stands in it: V8 compiles each expression for either kind of
 * string that it meets, and of two texts, one with curly quotes and one without, both kinds are.
 */
const inOneKind = (text: string): string => (text.length < short ? `\u2028${text}`.slice(1) : text)

/** The name that TextDecoder has for an encoding, `windows-1252` for `latin1`; undefined where it knows none. */
export function knownEncoding(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

function decodeText(bytes: Uint8Array, path: string, named?: string, other?: string): string {
  const encoding = markedEncoding(bytes) ?? (isOverruled(bytes, named) ? 'utf-8' : named)
  if (encoding) return decodeAs(encoding, bytes, path, other)
  // A text has no NUL; 8,000 bytes is where git looks, too.
  if (bytes.subarray(0, 8000).includes(0)) {
    const wide = wideEncoding(bytes)
    if (wide) {
      throw new InputError(
        `\`${path}\` looks like UTF-16 without a byte order mark: ${other ? '' : `name its encoding, \`--encoding ${wide}\`, or `}save the file as UTF-8`,
      )
    }
    throw new InputError(
      `\`${path}\` is binary: expected ${other ?? `${readNames()} in UTF-8, or another format of docs/formats.md`}`,
    )
  }
  return decodeAs('utf-8', bytes, path, other)
}

const isOverruled = (bytes: Uint8Array, named: string | undefined): boolean =>
  named !== undefined && isUtf8AllTheSame(bytes, knownEncoding(named) ?? named)

/** UTF-16 by its NULs: in most texts more than a fourth of all characters are ASCII, blanks and digits at the least. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 8000)
  const nuls = [0, 0]
  for (let at = 0; at < start.length; at++) if (start[at] === 0) nuls[at % 2]!++
  const [even, odd] = nuls as [number, number]
  if (8 * Math.max(even, odd) < start.length || Math.min(even, odd) > 0) return undefined
  const encoding = even > 0 ? 'utf-16be' : 'utf-16le'
  return /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd](?<![\t\r\n])/u.test(new TextDecoder(encoding).decode(start))
    ? undefined
    : encoding
}

function decodeAs(encoding: string, bytes: Uint8Array, path: string, other?: string): string {
  try {
    const text = new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
    return inOneKind(knownEncoding(encoding) === 'windows-1252' ? withWindowsSigns(text) : text)
  } catch {
    const before = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes).split('\ufffd')[0]!
    throw new InputError(
      `\`${path}\` is not ${encoding.toUpperCase()}: line ${before.split('\n').length} has bytes that are none; save the file as UTF-8${other ? '' : lookOf(bytes)}`,
    )
  }
}

/** `plain text, Markdown or keyed TSV` */
function readNames(): string {
  const names = textFormats.map(({name}) => name)
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function lookOf(bytes: Uint8Array): string {
  const likely = markedEncoding(bytes) ? undefined : likelyEncoding(bytes)
  return likely ? ` (it looks like ${likely}), or name its encoding: \`--encoding ${likely}\`` : ''
}
