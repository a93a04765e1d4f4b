/** The tags of the languages that `languageOf` knows by a folder here. Apart from them, so that who parses a text loads no stemmers. */
export const knownLanguages: readonly string[] =
  'en fr de es it pt nl ru zh ja pl cs sv uk ar he tr el hi ko vi th'.split(' ')
