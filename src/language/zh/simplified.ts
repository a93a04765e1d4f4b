import table from './simplified.tsv'

/** Simplified characters by the code of their traditional ones, 0 for all others. Made when a Chinese text is first read. */
let codes: Uint16Array | undefined

/** A text in simplified characters, at the same offsets; characters alone decide, so that 著 is 着 in every word. */
export function inSimplified(text: string): string {
  codes ??= readTable()
  let first = 0
  while (first < text.length && codes[text.charCodeAt(first)] === 0) first++
  if (first === text.length) return text
  let simple = text.slice(0, first)
  for (let at = first; at < text.length; at++) {
    const code = codes[text.charCodeAt(at)]!
    simple += code === 0 ? text[at] : String.fromCharCode(code)
  }
  return simple
}

function readTable(): Uint16Array {
  const made = new Uint16Array(0x10000)
  for (const line of table.split('\n').slice(2)) if (line) made[line.charCodeAt(0)] = line.charCodeAt(2)
  return made
}
