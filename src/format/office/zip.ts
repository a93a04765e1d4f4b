import {inflateSync} from 'fflate'
import {InputError} from '../../failure.ts'
import {crc32} from './crc32.ts'

/** What the parts that are read may come to, in bytes, unless more is allowed. */
const mostUnpacked = 64 * 1024 * 1024

/** A part of a package, as its list of parts has it. */
interface Entry {
  name: string
  method: number
  isLocked: boolean
  crc: number
  size: number
  unpacked: number
  /** Of its local header. */
  offset: number
}

/** A package whose list of parts is read; a part is unpacked when it is asked for, by its name. */
export interface Package {
  /** In the order of the list. */
  names: readonly string[]
  /**
   * @returns undefined where there is no such part
   * @throws InputError if it is damaged or too large
   */
  bytes(name: string): Uint8Array | undefined
  /** The part as UTF-8, or UTF-16 where it says so. */
  text(name: string): string | undefined
}

/**
 * Opens a ZIP archive. Names of parts are names and never become paths; check sums are compared, since neither fflate nor
 * yauzl does so, and a damaged package could be read as other words.
 *
 * @throws InputError where it is cut off, damaged or locked
 */
export function openPackage(bytes: Uint8Array, path: string, most = mostUnpacked): Package {
  const entries = new Map<string, Entry>()
  for (const entry of entriesOf(bytes, path)) if (!entries.has(entry.name)) entries.set(entry.name, entry)
  let unpacked = 0
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name)
    if (!entry) return undefined
    unpacked += entry.unpacked
    if (unpacked > most) {
      throw new InputError(
        `\`${path}\` unpacks to more than ${Math.round(most / 1024 / 1024)} MiB: expected the text of a translation, or \`--max-unpacked MiB\``,
      )
    }
    return unpack(bytes, entry, path)
  }
  return {
    names: [...entries.keys()],
    bytes: read,
    text(name) {
      const part = read(name)
      return part && decodePart(part)
    },
  }
}

function decodePart(part: Uint8Array): string {
  const encoding =
    part[0] === 0xff && part[1] === 0xfe
      ? 'utf-16le'
      : part[0] === 0xfe && part[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(part)
}

const damaged = (path: string, what: string): InputError =>
  new InputError(`\`${path}\` is damaged: ${what}; get it again from where it came`)

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const longestComment = 0xffff

/** The list of parts, which stands at the end. */
function entriesOf(bytes: Uint8Array, path: string): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - endLength
  const first = Math.max(0, end - longestComment)
  while (end >= first && view.getUint32(end, true) !== endMark) end--
  if (end < first) throw damaged(path, 'its list of parts is missing, as where a download broke off')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark)
      throw damaged(path, 'its list of parts is broken')
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = bytes.subarray(at + 46, at + 46 + nameLength)
    entries.push({
      // Names of the parts of documents are ASCII, whatever the flag says.
      name: new TextDecoder().decode(name).replace(/^\//, '').replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      isLocked: (flags & 1) === 1,
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function unpack(bytes: Uint8Array, entry: Entry, path: string): Uint8Array {
  const {name, method, crc, size, unpacked, offset, isLocked} = entry
  if (isLocked) throw new InputError(`\`${path}\` is locked with a password: save it without one`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localMark)
    throw damaged(path, `the part \`${name}\` is not where its list says`)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + size > bytes.length) throw damaged(path, `the part \`${name}\` is cut off`)
  const stored = bytes.subarray(start, start + size)
  const part = method === 0 ? stored : method === 8 ? inflate(stored, unpacked) : undefined
  if (!part || part.length !== unpacked || crc32(part) !== crc)
    throw damaged(path, `the check sum of its part \`${name}\` is wrong`)
  return part
}

/** No more is written than the list says, whatever the stream holds. */
function inflate(stored: Uint8Array, length: number): Uint8Array | undefined {
  try {
    return inflateSync(stored, {out: new Uint8Array(length)})
  } catch {
    return undefined
  }
}
