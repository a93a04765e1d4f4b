import type {Language} from './language.ts'
import {defaultLanguage} from './und.ts'

const functionWords = new Set(
  'a an the of to in and or for with by on at as from its their his her our this that these those such into will shall be is are been has have had it we they he she i you not but so'.split(
    ' ',
  ),
)

export const english: Language = {
  ...defaultLanguage,
  id: 'en',
  isFunctionWord: (folded) => functionWords.has(folded),
  lexicon: async () => (await import('./lexicon/english.ts')).englishLexicon(),
}
