/** Where a script parts words, none of these is a piece of one. */
const parted = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]*$/u

/**
 * @param words sources of regular expressions, of which none has a group with a number; `_` is a blank
 * @returns a global expression without regard to case, which matches whole words
 */
export function wordExpression(words: string): RegExp {
  const source = words.replaceAll('_', '\\s')
  return parted.test(words)
    ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'giu')
    : new RegExp(source, 'giu')
}
