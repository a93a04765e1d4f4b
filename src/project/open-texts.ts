import type {Document} from '../format/index.ts'
import type {Files} from './files.ts'
import {guessLine} from './guess-line.ts'
import {readTexts} from './read-texts.ts'
import type {Source} from './sources.ts'
import {textsOf, withIds} from './texts-of-files.ts'

/** How texts are opened; everything may be left out. */
interface Opening {
  /** Whether a file may be missing: a work may have had fewer translations at an earlier time. */
  mayLack?: boolean
  /** Is told of every file whose name does not say what it is, and how one was read. */
  onGuess?: (line: string, file: string) => void
}

/**
 * Opens all texts, one after the other: of two that fail, the message is always about the first.
 *
 * @throws InputError for a text that cannot be read
 */
export async function openTexts(
  files: Files,
  sources: readonly Source[],
  {mayLack = false, onGuess}: Opening,
): Promise<Document[]> {
  const texts: {source: Source; document: Document}[] = []
  for (const source of sources) {
    if (mayLack && !(await files.exists(source.file))) continue
    const documents = textsOf(source, await readTexts(files, source))
    texts.push(...documents.map((document) => ({source, document})))
  }
  if (onGuess) {
    for (const {file, path} of sources) {
      const line = guessLine(path)
      if (line !== undefined) onGuess(line, file)
    }
    for (const {source, document} of texts)
      for (const line of document.notices ?? []) onGuess(line, source.file)
  }
  return withIds(texts)
}
