/** A text in one form of Unicode, and where a part of it stands in the text as it is. */
interface Composed {
  text: string
  spanOf(start: number, end: number): [start: number, end: number]
}

/** What a form of Unicode joins: a letter and its marks, half-width kana and theirs, the jamo of one syllable. */
const unit =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*\p{M}*|[\s\S][\p{M}\uff9e\uff9f]*/gu

/**
 * Texts come in several forms (macOS decomposes), and so does what is typed to find them.
 *
 * @example composed('ｶﾞラス', 'NFKC').text // 'ガラス', of which 0–1 is 0–2 there
 */
export function composed(text: string, form: 'NFC' | 'NFKC'): Composed {
  if (text.normalize(form) === text) return {text, spanOf: (start, end) => [start, end]}
  const starts: number[] = []
  const ends: number[] = []
  let whole = ''
  for (const {0: part, index} of text.matchAll(unit)) {
    const made = part.normalize(form)
    whole += made
    for (let i = 0; i < made.length; i++) {
      starts.push(index)
      ends.push(index + part.length)
    }
  }
  return {text: whole, spanOf: (start, end) => [starts[start]!, ends[end - 1]!]}
}
