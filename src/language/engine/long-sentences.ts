/**
 * Characters up to which a sentence is compared whole. Words of two sentences are laid against each other each with
 * each; the longest sentence of the Bibles has 1,200 characters, of a code of law 3,000.
 */
export const longestSentence = 6000
/** Characters from which a piece of a longer one ends at the next mark, at the next blank, or wherever it is. */
const ends = {mark: 600, blank: 900, anywhere: 1200}

const mark = /[;:,；：，、—]/
const blank = /\s/

/** The pieces that a sentence is compared in, most often one: `text.slice(start, end)` cut at commas and the like. */
export function cutLong(
  text: string,
  start: number,
  end: number,
  longest = longestSentence,
): [number, number][] {
  if (end - start <= longest) return [[start, end]]
  const pieces: [number, number][] = []
  let from = start
  for (let at = start; at < end; at++) {
    const length = at + 1 - from
    if (length < ends.mark) continue
    const character = text[at]!
    const isEnd = mark.test(character) || (length >= ends.blank && blank.test(character))
    if (!isEnd && (length < ends.anywhere || /[\ud800-\udbff]/.test(character))) continue
    pieces.push([from, at + 1])
    from = at + 1
    while (from < end && blank.test(text[from]!)) from++
    at = from - 1
  }
  if (from < end) pieces.push([from, end])
  return pieces
}
