import {knownLanguages} from '../language/index.ts'

/** A tag at the end of a name: `de`, `values-pt-rBR`, `messages_zh_CN`, `Resources.pt-BR`. */
const tag = /(?:^|[._-])([a-z]{2,3})(?:[-_]r?([A-Z][a-z]{3}|[A-Z]{2}|\d{3}))?$/

/**
 * The language that the name of a file or of a folder above it says: `de.lproj`, `values-pl/strings.xml`, `fr/LC_MESSAGES/app.po`. For texts
 * whose words do not tell it, as of short messages; a name may be a word, too (`no`, `it`).
 */
export function languageOfPath(path: string): string | undefined {
  const parts = path.split(/[\\/]/).slice(-3).reverse()
  for (const part of parts) {
    const [, language, rest] = tag.exec(part.replace(/(?<=.)\.(?:[a-z]+)$/, '')) ?? []
    if (language !== undefined && knownLanguages.includes(language))
      return rest ? `${language}-${rest}` : language
  }
  return undefined
}
