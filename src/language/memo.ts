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

/** A set of the words in a string, parted by blanks. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''))
}
