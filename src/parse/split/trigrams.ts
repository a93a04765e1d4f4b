/** How often three letters in a row stand in the words of a language, as far as lines of it are known. */
export class Trigrams {
  private readonly counts = new Map<string, number>()
  private total = 0

  learn(text: string): void {
    for (const three of trigramsOf(text)) {
      this.counts.set(three, (this.counts.get(three) ?? 0) + 1)
      this.total++
    }
  }

  /** The log-probability of a text, each trigram counted once more than it was seen, of so many that there may be. */
  logProbability(text: string, kinds: number): number {
    let sum = 0
    for (const three of trigramsOf(text))
      sum += Math.log(((this.counts.get(three) ?? 0) + 1) / (this.total + kinds))
    return sum
  }

  get kinds(): number {
    return this.counts.size
  }
}

/** Of each word, with its beginning and end: ` ar`, `art`, …, `le `. */
function* trigramsOf(text: string): Generator<string> {
  for (const word of wordsOf(text)) {
    const whole = ` ${word} `
    for (let i = 0; i + 3 <= whole.length; i++) yield whole.slice(i, i + 3)
  }
}

/** In small letters; an elided article stands by itself. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
