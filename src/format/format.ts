import type {Text} from './document.ts'

/** The beginning of a file, as much as it takes to tell what it is. */
export interface Beginning {
  bytes: Uint8Array
  /** Its first characters, without a byte order mark and blanks before them; not yet checked to be text. */
  text: string
  /** The whole of it, for formats that only the whole can tell. */
  whole: () => string
  /** Of the file's name, lower case, with the point; empty where it has none. */
  extension: string
}

/** A file whose format is known, to be read as one of that. */
export interface Opened {
  /** What to call it in messages. */
  path: string
  bytes(): Uint8Array
  /**
   * Its text.
   *
   * @throws InputError if it is none, or blank
   */
  text(): string
  /** Which state of a text with tracked changes is meant; the final one if left out. */
  changes?: 'final' | 'original'
  /** What a program of this machine prints of a PDF, pages parted by form feeds; undefined where there is none. */
  pdfText?: (bytes: Uint8Array) => Promise<string | undefined>
  /** Bytes to which what is read of a package may unpack. */
  mostUnpacked?: number
}

/**
 * The texts of a file, most often one.
 *
 * @throws InputError
 */
export type Reader = (file: Opened) => Text[]

/** One that has to wait for a library. */
export type LaterReader = (file: Opened) => Text[] | Promise<Text[]>

/** A kind of file: what it is called, how it is told, and whether its text can be read. */
export interface Format {
  id: string
  /** As a sentence names it: `a.html` is HTML. */
  name: string
  /** With the point, lower case. */
  extensions: readonly string[]
  /**
   * Whether a file is of this kind by what it begins with. Formats without it are known by their names alone.
   * Never by one character: Markdown may open with a tag, prose with a brace.
   */
  sniff?: (beginning: Beginning) => boolean
  /** Absent where the format is not read, or by a reader that is loaded. */
  read?: Reader
  /** Loads the reader when the first file of the kind is met: most runs never meet one. */
  load?: () => Promise<LaterReader>
  /** The encoding that the beginning of a file declares, as the file spells it. */
  declared?: (beginning: string) => string | undefined
  /** Whether most files of its names hold no text of a work: settings, records. */
  isGeneral?: boolean
  /** Whether a file of it holds a text in two languages or more. */
  isBilingual?: boolean
  /** Of its extensions, those that formats which are read have as well, though it is not read itself: what begins a file tells. */
  shared?: readonly string[]
  /** What to do with a file that is not read. */
  advice?: (path: string) => string
}

/** Whether text of a file is Markdown, which may hold tags, comments and front matter of its own. */
export const mayHoldTags = ({extension}: Beginning): boolean => markdownNames.includes(extension)
const markdownNames = ['.md', '.markdown', '.mdx', '.mkd', '.mdown']

/** A path as a word of a command. */
export const quoted = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`

/** The path with another extension, as it stands. */
export const withExtension = (path: string, extension: string): string =>
  `${path.replace(/(?<=[^/\\])\.[^./\\]*$/, '')}${extension}`

/** The path with another extension, as a word of a command. */
export const renamed = (path: string, extension: string): string => quoted(withExtension(path, extension))

export const asKeyed = (what: string) => (): string =>
  `save ${what} as keyed TSV, a line each: key, tab, text`

/** By converters that write automatic numbers out. */
export const byOffice = (path: string): string =>
  `save it as plain text (\`soffice --convert-to txt:Text ${quoted(path)}\` keeps automatic numbers; accept tracked changes first)`

/** @param from what pandoc calls the format, where it does not know its names */
export const byPandoc = (path: string, from = ''): string =>
  `save it as plain text or Markdown (\`pandoc ${quoted(path)}${from && ` -f ${from}`} -t plain --wrap=none -o ${renamed(path, '.txt')}\`)`
