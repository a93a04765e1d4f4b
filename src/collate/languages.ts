import {languageAndScript} from '../language/index.ts'
import {clausesOf, type Translation} from '../parse/index.ts'

/** A text of so few words may hold too few small ones to tell its language. */
const fewWords = 60
/** So many of its words must stand in a text whose language is told. */
const leastShared = 0.4

/** Gives a short text of unknown language that of another text with the same words, of which there is one language. */
export function withLanguages(translations: readonly Translation[]): readonly Translation[] {
  const known = translations.filter(({language}) => language !== 'und')
  if (known.length === 0 || known.length === translations.length) return translations
  return translations.map((translation) => {
    if (translation.language !== 'und') return translation
    const words = wordsOf(translation)
    if (words.size === 0 || words.size > fewWords) return translation
    const alike = known.filter((other) => {
      const theirs = wordsOf(other)
      return [...words].filter((word) => theirs.has(word)).length >= leastShared * words.size
    })
    const languages = new Set(alike.map(({language}) => languageAndScript(language)))
    return languages.size === 1 ? {...translation, language: alike[0]!.language} : translation
  })
}

const wordsOf = (translation: Translation): Set<string> =>
  new Set(
    clausesOf(translation)
      .slice(0, fewWords)
      .flatMap(({text}) => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []),
  )
