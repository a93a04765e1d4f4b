/** Remembers the answer for every distinct word; a text has few of them beside its tokens. */
export function remember<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    let found = known.get(word)
    if (found === undefined) {
      found = answer(word)
      known.set(word, found)
    }
    return found
  }
}

/** What words stand for. */
export type WordMap = Pick<ReadonlyMap<string, string>, 'get'>

/** What words stand for, as in `à: au aux; de: du des`. Made when it is first asked. */
export function wordMap(lines: string): WordMap {
  let map: Map<string, string> | undefined
  return {
    get(word) {
      map ??= new Map(
        lines.split(';').flatMap((line) => {
          const [meant = '', words = ''] = line.split(':')
          return words
            .trim()
            .split(/\s+/)
            .map((one) => [one, meant.trim()] as const)
        }),
      )
      return map.get(word)
    },
  }
}

/** Words that can be looked up. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>

/**
 * The words in a string, parted by blanks. The set is made when it is first asked: most commands meet one language of
 * ten.
 */
export function wordSet(words: string): WordSet {
  let set: Set<string> | undefined
  return {
    has(word) {
      set ??= new Set(words.trim().split(/\s+/))
      return set.has(word)
    },
  }
}
