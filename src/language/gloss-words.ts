/** Small words that tie a phrase with a gloss behind it to what stands before, a row a language, by hand. */
const rows: readonly {
  tag: string
  /** They may stand inside the phrase, and none begins it: `the Law of the Sea (海洋法)`. */
  inside: string
  /** None stands inside it. */
  outside?: string
}[] = [
  {
    tag: 'en',
    inside: 'a|an|of|in|on|at|as|and|or|their|its|our',
    outside: 'the|that|which|is|are|be|to|for|with|by|from|as|into',
  },
  {tag: 'fr', inside: 'le|les|la|de|des|du|et|ou'},
  {tag: 'de', inside: 'der|die|das|den|dem|des|und|oder|von|für|mit'},
  {tag: 'es', inside: 'el|los|las|y|o'},
]

const wordsOf = (lists: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list?.split('|') ?? []))

/** In lower case. */
export const glossWords = {
  outside: wordsOf(rows.map(({outside}) => outside)),
  all: wordsOf(rows.flatMap(({inside, outside}) => [inside, outside])),
}
