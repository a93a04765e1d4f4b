import {gaps, type Token} from './token.ts'

/**
 * A run of tokens that is compared with another. Links, spans and sums count in its content words, since small words
 * are linked to nothing; the tokens between them tell where a phrase may start and end.
 */
export interface Passage {
  tokens: readonly Token[]
  content: readonly Token[]
  /** Index of each content word among the tokens. */
  at: Int32Array
  /** The widest gap between a content word and the one before it, of `gaps`. */
  apart: Uint8Array
  /** Whether a hyphen joins a content word to the one before it. */
  joined: Uint8Array
}

export function passageOf(tokens: readonly Token[]): Passage {
  const content = tokens.filter((token) => token.content)
  const at = new Int32Array(content.length)
  const apart = new Uint8Array(content.length)
  const joined = new Uint8Array(content.length)
  let gap = 0
  for (let i = 0, c = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.gap > gap) gap = token.gap
    if (!token.content) continue
    at[c] = i
    apart[c] = gap
    if (token.gap === gaps.hyphen && c > 0 && at[c - 1] === i - 1) joined[c] = 1
    gap = 0
    c++
  }
  return {tokens, content, at, apart, joined}
}
