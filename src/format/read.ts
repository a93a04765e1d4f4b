import {expectGiven, InputError} from '../failure.ts'
import {markedEncoding} from './byte-order-mark.ts'
import {decode, knownEncoding} from './decode.ts'
import {type Document, idOf, type SourceFile, type SourceMeta} from './document.ts'
import type {Format} from './format.ts'
import {formatOfName} from './formats.ts'
import {isLfsPointer} from './lfs.ts'
import {plainText} from './plain.ts'
import {formatOf} from './sniff.ts'
import {readAs} from './text-document.ts'

/** How a file is to be read; everything may be left out. */
interface Reading {
  /** What to call the file in messages, if not by its path. */
  called?: string
  /** One of TextDecoder's names; goes before what the file declares. */
  encoding?: string
  /** Which state of a text with tracked changes is meant; the final one if left out. */
  changes?: 'final' | 'original'
  /** MiB to which what is read of a packed file may unpack; 64 if left out. */
  maxUnpacked?: number
  /**
   * Reads a PDF where the package for it is not installed: the text as `pdftotext -layout` prints it, or undefined where
   * it cannot.
   */
  pdfText?: (bytes: Uint8Array) => Promise<string | undefined>
}

/**
 * The texts of a file, in the order of the file: of most formats it is one. Where there are several, the id of each
 * has its part behind it, `law#target`.
 *
 * @param path what to call the file in reports; its extension tells what its beginning does not
 * @param meta goes before what the file says of its text; of several texts it says no role, language or title
 * @throws InputError if it is empty, damaged, not in its encoding, or in a format that is not read
 */
export async function read(
  bytes: Uint8Array,
  path: string,
  meta: Partial<SourceMeta> = {},
  {called = path, encoding, changes, maxUnpacked, pdfText}: Reading = {},
): Promise<Document[]> {
  expectGiven(bytes instanceof Uint8Array, 'read', 'the bytes of a file (`sourceOf` takes characters)', bytes)
  expectGiven(typeof path === 'string', 'read', 'a path behind the bytes', path)
  if (isLfsPointer(bytes)) {
    throw new InputError(
      `\`${called}\` is a pointer of Git LFS, not the text: \`git lfs pull\` fetches what it points to`,
    )
  }
  const format = formatOf(bytes, called, encoding)
  const reader = format.read ?? (await format.load!())
  const texts = await reader({
    path: called,
    bytes: () => bytes,
    text: () => decode(bytes, called, encoding ?? declaredEncoding(format, bytes)),
    ...(changes && {changes}),
    ...(pdfText && {pdfText}),
    ...(maxUnpacked && {mostUnpacked: maxUnpacked * 1024 * 1024}),
  })
  const {id = idOf(path), ...given} = meta
  const isOne = texts.length === 1
  return texts.map(({about, ...text}) => {
    const said = {...about, ...(about?.language !== undefined && {language: canonical(about.language)})}
    return {
      ...text,
      path,
      data: {clausediff: isOne ? {...said, ...given, id} : {...said, id: `${id}#${text.part}`}},
    }
  })
}

/** A tag as BCP 47 has it: `en` for `eng`. */
function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language
  } catch {
    return language
  }
}

/** Bytes within which a file declares its encoding, as browsers look for it. */
const declaredWithin = 1024

function declaredEncoding({declared}: Format, bytes: Uint8Array): string | undefined {
  if (!declared || markedEncoding(bytes)) return undefined
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin))
  const encoding = knownEncoding(declared(beginning) ?? '')
  // What says so in single bytes has single bytes.
  return encoding?.startsWith('utf-16') ? undefined : encoding
}

/**
 * A text as its format knows it; one that no format has read yet is read as its name says.
 *
 * @throws InputError for a name whose reader is loaded first, which `read` does
 */
export function documentOf(file: SourceFile | Document): Document {
  if ('contents' in file) return file
  const {path = ''} = file
  const format = formatOfName(path)
  if (format.load)
    throw new InputError(
      `\`${path}\` is ${format.name}: expected a text that \`read\` has read from its bytes`,
    )
  return readAs(format.read ? format : plainText, file)
}
