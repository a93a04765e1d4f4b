import type {Collation} from '../collate/index.ts'
import {type Lexicon, languageOf} from '../language/index.ts'

/** The dictionary of each translation's language, where there is one; each is loaded once. */
export async function loadLexicons({translations}: Collation): Promise<(Lexicon | undefined)[]> {
  const byLanguage = new Map<string, Promise<Lexicon | undefined>>()
  return Promise.all(
    translations.map(({language}) => {
      const adaptor = languageOf(language)
      const lexicon = byLanguage.get(adaptor.id) ?? adaptor.lexicon?.() ?? Promise.resolve(undefined)
      byLanguage.set(adaptor.id, lexicon)
      return lexicon
    }),
  )
}
