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
