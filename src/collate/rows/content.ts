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
  let characters = 1
  for (const text of texts) characters += text.length
  const tokens = new Uint16Array(characters)
  const counts = new Int32Array(size)
  let length = 0
  for (let i = 0; i < texts.length; i++) {
    length = addTokens(texts[i]!, 0, texts[i]!.length, tokens, length)
    starts[i + 1] = length
    for (let j = starts[i]!; j < length; j++) counts[tokens[j]!]!++
  }
  const idf = new Float32Array(size)
  const weights = new Float32Array(texts.length)
  for (let i = 0; i < texts.length; i++) {
    let weight = 0
    for (let j = starts[i]!; j < starts[i + 1]!; j++) {
      const token = tokens[j]!
      if (idf[token] === 0) idf[token] = Math.log((texts.length + 1) / (counts[token]! + 0.5))
      weight += idf[token]!
    }
    weights[i] = weight
  }
  return {tokens: tokens.slice(0, length), starts, idf, weights}
}

/** Scratch memory of `addTokens`: the text in which each token was seen last. */
const seen = new Int32Array(size)
let stamp = 0

/** Room for the tokens of one text of usual length. */
const own = new Uint16Array(1 << 13)

/** The distinct tokens of a part of a text, as in `Content`. */
export function tokensOf(text: string, start = 0, end = text.length): Uint16Array {
  const tokens = end - start < own.length ? own : new Uint16Array(end - start + 1)
  return tokens.slice(0, readTokens(text, start, end, tokens))
}

/**
 * The same for many short texts, without memory for each: writes the distinct tokens of `text.slice(start, end)`
 * to the beginning of `tokens`, which has room for one a character and one more.
 *
 * @returns how many there are
 */
export function readTokens(text: string, start: number, end: number, tokens: Uint16Array): number {
  return addTokens(text, start, end, tokens, 0)
}

/** Appends the distinct tokens of a part of a text; returns the new length. */
function addTokens(text: string, start: number, end: number, tokens: Uint16Array, length: number): number {
  stamp++
  let hash = 0
  let letters = 0
  let isNumber = false
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 32
    const letter = code < 128 ? asciiLetters[code]! : letterOf(code)
    if (letter > 0) {
      if (letters === 0) isNumber = letter < 58
      letters++
      if (letters <= prefixLength || isNumber) hash = (Math.imul(hash, 0x01000193) ^ letter) + (hash >>> 15)
      continue
    }
    if (letters > 1 || (letters === 1 && isNumber)) {
      const id = (hash ^ (hash >>> 16)) & (size - 1)
      if (seen[id] !== stamp) {
        seen[id] = stamp
        tokens[length++] = id
      }
    }
    letters = 0
    hash = 0
    if (code >= 0x0e00 && i + 1 < end && isUnspaced(code) && isUnspaced(text.charCodeAt(i + 1))) {
      const id = (Math.imul(code, 0x9e3b) ^ Math.imul(text.charCodeAt(i + 1), 0x85eb)) & (size - 1)
      if (seen[id] !== stamp) {
        seen[id] = stamp
        tokens[length++] = id
      }
    }
  }
  return length
}

/** Of each ASCII character that is a letter or a digit, its lower case; else 0. */
const asciiLetters = new Uint8Array(128)
for (let code = 48; code < 58; code++) asciiLetters[code] = code
for (let code = 97; code < 123; code++) asciiLetters[code] = asciiLetters[code - 32] = code

/** The same for all others. */
function letterOf(code: number): number {
  const lowered = lower(code)
  return (lowered < 128 ? asciiLetters[lowered]! > 0 : isWord(lowered)) ? lowered : 0
}

const lowered = new Map<number, number>()

function lower(code: number): number {
  if (code >= 0x0530) return code
  let known = lowered.get(code)
  if (known === undefined) {
    known = String.fromCharCode(code).toLowerCase().charCodeAt(0)
    lowered.set(code, known)
  }
  return known
}

/** Letters and digits beyond ASCII: what is no punctuation, in scripts that put blanks between words. */
function isWord(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x0e00) return true
  if (code >= 0x2000 && code <= 0x206f) return false
  return (code < 0x3000 || code > 0x303f) && (code < 0xff00 || code > 0xff0f) && !isUnspaced(code)
}

/** Thai, Lao, Khmer, Chinese characters, kana: scripts that put no blanks between words. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code < 0x0f00) ||
    (code >= 0x1780 && code < 0x1800) ||
    (code >= 0x3040 && code < 0xa000) ||
    (code >= 0xf900 && code < 0xfb00)
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
