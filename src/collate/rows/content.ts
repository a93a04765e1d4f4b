/** Words hash to this many ids; collisions only blur a likeness a little. */
const size = 1 << 16
/** Words that share so many first letters count as one: `innovate`, `innovation`. A stemmer without a language. */
const prefixLength = 5

/**
 * What texts are about, as sets of hashed word beginnings, so that likeness costs a few operations a word and
 * needs no language: a whole Bible is read in some 30 ms. Scripts written without blanks go by character pairs.
 */
export interface Content {
  /** Token ids of text i, each once: `tokens.subarray(starts[i], starts[i + 1])`. */
  tokens: Uint16Array
  starts: Int32Array
  /** Inverse document frequency of each token id (Spärck Jones 1972); near 0 for words that every text has. */
  idf: Float32Array
  /** Sum of `idf` over the tokens of text i. */
  weights: Float32Array
}

/** Reads what texts are about; `idf` counts texts of all given. */
export function readContent(texts: readonly string[]): Content {
  const starts = new Int32Array(texts.length + 1)
  let characters = 0
  for (const text of texts) characters += text.length
  const tokens = new Uint16Array(characters + 1)
  const seen = new Int32Array(size).fill(-1)
  const counts = new Float64Array(size)
  let length = 0
  for (let i = 0; i < texts.length; i++) {
    length = addTokens(texts[i]!.toLowerCase(), tokens, length, seen, i)
    starts[i + 1] = length
    for (let j = starts[i]!; j < length; j++) counts[tokens[j]!]!++
  }
  const idf = Float32Array.from(counts, (count) => Math.log((texts.length + 1) / (count + 0.5)))
  const weights = new Float32Array(texts.length)
  for (let i = 0; i < texts.length; i++) {
    for (let j = starts[i]!; j < starts[i + 1]!; j++) weights[i]! += idf[tokens[j]!]!
  }
  return {tokens: tokens.slice(0, length), starts, idf, weights}
}

/** Appends the distinct tokens of a lower-cased text; returns the new length. */
function addTokens(
  text: string,
  tokens: Uint16Array,
  length: number,
  seen: Int32Array,
  stamp: number,
): number {
  let hash = 0
  let letters = 0
  const add = (id: number): void => {
    if (seen[id] === stamp) return
    seen[id] = stamp
    tokens[length++] = id
  }
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    if (isUnspaced(code)) {
      if (letters > 1) add(hash & (size - 1))
      letters = 0
      hash = 0
      const next = text.charCodeAt(i + 1)
      if (isUnspaced(next)) add((Math.imul(code, 0x9e3b) ^ Math.imul(next, 0x85eb)) & (size - 1))
    } else if (isWord(code)) {
      letters++
      if (letters <= prefixLength || code < 58) hash = (Math.imul(hash, 0x01000193) ^ code) + (hash >>> 15)
    } else if (letters > 0) {
      if (letters > 1 || hash < 58) add((hash ^ (hash >>> 16)) & (size - 1))
      letters = 0
      hash = 0
    }
  }
  return length
}

/** Letters and digits; beyond Latin, what is no punctuation. */
function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  return (
    (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && (code < 0xff00 || code > 0xff0f)
  )
}

/** Thai, Lao, Khmer, Chinese characters, kana: scripts that put no blanks between words. */
function isUnspaced(code: number): boolean {
  return (
    code >= 0x0e00 &&
    (code < 0x0f00 ||
      (code >= 0x1780 && code < 0x1800) ||
      (code >= 0x3040 && code < 0xa000) ||
      (code >= 0xf900 && code < 0xfb00))
  )
}

/** Finds, text by text, how much of one is in others. Holds scratch memory, so make one and keep it. */
export class Likeness {
  readonly #marks = new Int32Array(size)
  #stamp = 0

  constructor(readonly content: Content) {}

  /** Takes texts as one side of the comparisons that follow. */
  mark(texts: readonly number[] | Int32Array): void {
    const {tokens, starts} = this.content
    this.#stamp++
    for (const text of texts) {
      for (let j = starts[text]!; j < starts[text + 1]!; j++) this.#marks[tokens[j]!] = this.#stamp
    }
  }

  /** Weight of what a text shares with the marked ones. */
  shared(text: number): number {
    const {tokens, starts, idf} = this.content
    let sum = 0
    for (let j = starts[text]!; j < starts[text + 1]!; j++) {
      if (this.#marks[tokens[j]!] === this.#stamp) sum += idf[tokens[j]!]!
    }
    return sum
  }

  /** Dice coefficient of two texts by weight, 0–1. */
  dice(a: number, b: number): number {
    this.mark([a])
    return this.diceOfMarked(a, b)
  }

  /** As `dice`, where `a` alone is marked. */
  diceOfMarked(a: number, b: number): number {
    const total = this.content.weights[a]! + this.content.weights[b]!
    return total > 0 ? (2 * this.shared(b)) / total : 0
  }
}
