import type {Document} from '../format/index.ts'
import {inOneLanguage} from '../language/index.ts'
import {clausesOf, type Translation} from '../parse/index.ts'

/**
 * Without sources that say what another says: each file of a format with two texts brings the original along. The one
 * whose id comes first stays, whatever the order of files.
 *
 * @param documents what the translations were made of, in the same order
 */
export function withoutTwins(
  translations: readonly Translation[],
  documents: readonly Document[],
): Translation[] {
  const brought = translations.filter(({role}, at) => role === 'source' && documents[at]!.part !== undefined)
  const kept: Translation[] = []
  for (const source of brought.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!kept.some((other) => saysTheSame(source, other))) kept.push(source)
  }
  return translations.filter((translation) => !brought.includes(translation) || kept.includes(translation))
}

function saysTheSame(a: Translation, b: Translation): boolean {
  const others = clausesOf(b)
  const own = clausesOf(a)
  return (
    inOneLanguage(a.language, b.language) &&
    own.length === others.length &&
    own.every(({key, text}, at) => key === others[at]!.key && text === others[at]!.text)
  )
}
