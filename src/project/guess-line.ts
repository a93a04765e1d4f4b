import {extensionOf, isKnownName, textFormats} from '../format/index.ts'

/** What to say of a file whose name does not say what it is; undefined where it does. */
export function guessLine(path: string): string | undefined {
  if (isKnownName(path)) return undefined
  const extension = extensionOf(path)
  const why = extension === '' ? 'it has no extension' : `\`${extension}\` is no extension that is known`
  const known = textFormats.map(({extensions}) => `\`${extensions[0]}\``).join(', ')
  return `\`${path}\` is read as plain text: ${why} (${known})`
}
