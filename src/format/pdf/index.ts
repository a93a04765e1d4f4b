import {InputError} from '../../failure.ts'
import type {Text} from '../document.ts'
import {type LaterReader, type Opened, quoted, renamed} from '../format.ts'
import {drawnOn} from './drawn.ts'
import {linesOfLayout} from './layout-lines.ts'
import {linesOfPage, type PrintedLine} from './page-lines.ts'
import {textOfPages} from './pdf-text.ts'

/** Pages, and pieces of text in all; a book has some thousand and some hundred thousand. */
const mostPages = 5000
const mostPieces = 3_000_000

/**
 * A PDF that was made by a program: its lines as they are printed. Nothing in it is run. Where the package is not
 * installed, what `pdftotext -layout` prints of it.
 */
export const readPdf: LaterReader = async (opened): Promise<Text[]> => {
  const {path} = opened
  const unpdf = await library()
  const pages = unpdf ? await pagesOf(unpdf, opened) : await pagesByProgram(opened)
  const blank = pages.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []))
  if (blank.length === pages.length) {
    throw new InputError(
      `\`${path}\` is a scan, pictures of text: recognise it first (\`ocrmypdf ${quoted(path)} ${renamed(path, '.ocr.pdf')}\`)`,
    )
  }
  const {lines, places} = textOfPages(pages)
  const value = lines.join('\n')
  if (value.trim() === '') throw new InputError(`\`${path}\` is empty: expected the text of a translation`)
  return [
    {
      value,
      places,
      notices: noticesOf(path, value, blank, unpdf === undefined),
      ...(isArabic(value) && {mayBeTurned: true as const}),
      contents: () => ({markup: {edits: [], bold: [], headings: new Map(), quotes: []}}),
    },
  ]
}

type Library = typeof import('unpdf')

async function pagesOf({getDocumentProxy}: Library, {path, bytes}: Opened): Promise<PrintedLine[][]> {
  // What reads it takes the bytes over.
  const pdf = await open(
    () => getDocumentProxy(new Uint8Array(bytes()), {isEvalSupported: false, verbosity: 0}),
    path,
  )
  const pages: PrintedLine[][] = []
  let pieces = 0
  try {
    if (pdf.numPages > mostPages) refuseSize(path)
    for (let number = 1; number <= pdf.numPages; number++) {
      const drawn = await open(() => drawnOn(pdf, number), path)
      pieces += drawn.length
      if (pieces > mostPieces) refuseSize(path)
      pages.push(linesOfPage(drawn))
    }
  } finally {
    await pdf.destroy()
  }
  return pages
}

/** @throws InputError where there is no such program either */
async function pagesByProgram({path, bytes, pdfText}: Opened): Promise<PrintedLine[][]> {
  const printed = await open(async () => pdfText?.(bytes()), path)
  if (printed === undefined) {
    throw new InputError(
      `\`${path}\` is PDF, and neither the package that reads it nor \`pdftotext\` is installed: \`npm install unpdf@1.7\`, or install Poppler`,
    )
  }
  const pages = linesOfLayout(printed)
  if (pages.length > mostPages) refuseSize(path)
  return pages
}

function refuseSize(path: string): never {
  throw new InputError(`\`${path}\` is too large: expected at most ${mostPages} pages of text`)
}

/** The package that reads it; undefined where it is not installed. */
async function library(): Promise<Library | undefined> {
  try {
    return await import('unpdf')
  } catch {
    return undefined
  }
}

/** @throws InputError for what the library throws, which says too much or nothing */
async function open<T>(work: () => Promise<T>, path: string): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const {name} = error as Error
    throw new InputError(
      name === 'PasswordException'
        ? `\`${path}\` is locked with a password: save it without one`
        : `\`${path}\` is damaged: it cannot be read as PDF; get it again from where it came`,
    )
  }
}

const arabic = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/g
const leastArabic = 0.2

function isArabic(value: string): boolean {
  const letters = value.match(/\p{L}/gu)?.length ?? 0
  return (value.match(arabic)?.length ?? 0) > leastArabic * letters
}

function noticesOf(path: string, value: string, blank: readonly number[], byProgram: boolean): string[] {
  const notices: string[] = []
  if (byProgram) {
    notices.push(
      `\`${path}\` is read by \`pdftotext -layout\`: columns run together and notes stay in the text (\`npm install unpdf@1.7\` reads both)`,
    )
  }
  if (blank.length > 0) {
    const many = blank.length > 10 ? `, \u2026 (${blank.length})` : ''
    notices.push(
      `\`${path}\`: no text on page${blank.length === 1 ? '' : 's'} ${blank.slice(0, 10).join(', ')}${many}`,
    )
  }
  if (isArabic(value)) {
    notices.push(
      `\`${path}\` is a PDF in Arabic script: lam and alef may come out turned round, so that a "not" is lost; look at the page before you trust a finding about negation`,
    )
  }
  return notices
}
