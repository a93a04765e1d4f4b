/**
 * Small words around the numbers of clauses, a row a language; `|` between them. By hand, after the laws that the tests of
 * labels quote.
 */
const rows: readonly {
  tag: string
  /** Between the first and the last number of one label: `1, 2 and 3.`, `6 bis 8.` */
  several?: string
  /** Behind a label that is cited, before the next one: `(a) or (b)`. */
  cites?: string
  /** At the end of an item, before the last one of its list. */
  lists?: string
  /** Between tens and units: `vingt et un`. */
  counts?: string
  /** The same inside one word, `einundzwanzig`. */
  countsInside?: string
  /** Before a number in words: `a doua`, `i parë`, `thứ nhất`, `al doilea`; without accents. */
  ordinals?: string
}[] = [
  {tag: 'en', several: 'and|to', cites: 'and|or|to|through', lists: 'and|or', counts: 'and'},
  {
    tag: 'de',
    several: 'bis|und',
    cites: 'und|oder|bis',
    lists: 'und|oder|sowie',
    counts: 'und',
    countsInside: 'und',
  },
  {tag: 'fr', several: 'à|et|a', cites: 'et|ou', lists: 'et|ou', counts: 'et'},
  {tag: 'es', several: 'y|al|a', cites: 'y|o', lists: 'y|o', counts: 'y'},
  {tag: 'pt it', several: 'e|a|al', cites: 'o', lists: 'o', counts: 'e'},
  {tag: 'ru', several: 'до|и', cites: 'и', lists: 'и|или', counts: 'и'},
  {tag: 'uk', counts: 'і'},
  {tag: 'nl', several: 'tot|en', counts: 'en', countsInside: 'en'},
  {tag: 'da no', counts: 'og', countsInside: 'og'},
  {tag: 'sv', counts: 'och'},
  {tag: 'fi', counts: 'ja'},
  {tag: 'cs sk', several: 'až|do'},
  {tag: 'pl hr', several: 'do|i', counts: 'i'},
  {tag: 'ro', counts: 'si', ordinals: 'a|al'},
  {tag: 'sq', countsInside: 'ën', ordinals: 'i|e|te'},
  {tag: 'vi', ordinals: 'thu'},
  {tag: 'ar', counts: 'و'},
  {tag: 'zh', lists: '以及|或者|和'},
]

const wordsOf = (column: Exclude<keyof (typeof rows)[number], 'tag'>): readonly string[] => [
  ...new Set(rows.flatMap((row) => row[column]?.split('|') ?? [])),
]

/** The words of each column in all languages; labels are read before the language is known. */
export const labelJoins = {
  several: wordsOf('several'),
  cites: wordsOf('cites'),
  lists: wordsOf('lists'),
  counts: wordsOf('counts'),
  countsInside: wordsOf('countsInside'),
  ordinals: wordsOf('ordinals'),
}
