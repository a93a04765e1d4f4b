import {diffWords} from 'diff'

/** Longer texts are not compared word by word: the time grows with their product. */
const longest = 20_000

/** Words in which each text differs from the first one, and the first from the second; offsets. */
export function differingWords(texts: readonly string[]): [number, number][][] {
  const said = texts.flatMap((text, index) => (text === '' ? [] : [index]))
  return texts.map((text, index) => {
    const other = texts[index === said[0] ? (said[1] ?? -1) : said[0]!]
    if (text === '' || !other || text.length + other.length > longest) return []
    const marks: [number, number][] = []
    let at = 0
    for (const {value, added, removed} of diffWords(other, text)) {
      if (removed) continue
      if (added && /\S/.test(value)) marks.push([at, at + value.trimEnd().length])
      at += value.length
    }
    // Texts that have little in common differ throughout, which tells nobody anything.
    const marked = marks.reduce((sum, [start, end]) => sum + end - start, 0)
    return marked * 2 > text.length ? [] : marks
  })
}
