import {InputError} from '../failure.ts'
import type {Document, SourceFile} from './document.ts'
import type {Format} from './format.ts'
import {keyedText} from './keyed.ts'
import {plainText} from './plain.ts'

/**
 * A text as its name says without a reader of Markdown or of anything that is packed: keyed text for `.tsv`, else plain
 * text. One that a format has read already stays as it is.
 *
 * @throws InputError for a name of Markdown
 */
export function textDocumentOf(file: SourceFile | Document): Document {
  if ('contents' in file) return file
  const {path = ''} = file
  if (/\.(?:md|markdown)$/i.test(path))
    throw new InputError(`\`${path}\` is Markdown: expected a text that \`markdownOf\` has read`)
  return readAs(/\.tsv$/i.test(path) ? keyedText : plainText, file)
}

/** A text that one format reads at once, whatever its name. */
export function readAs({read}: Format, file: SourceFile): Document {
  const {path = '', value} = file
  const [text] = read!({path, bytes: () => new TextEncoder().encode(value), text: () => value})
  return {...file, ...text!}
}
