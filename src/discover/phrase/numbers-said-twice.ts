import {quantitiesOf} from '../checks/index.ts'

/** What brackets hold behind a word: `thirty (30)`, `30 (thirty)`. */
const bracketed = /[(（]([^()（）]{1,41})[)）]/g
/** A number in words is shorter. */
const longest = 60

/** Brackets that say the number before them once more, as `[start, end]`: they are no part of the sentence. */
export function numbersSaidTwice(text: string, language: string): [number, number][] {
  const spans: [number, number][] = []
  if (!text.includes('(') && !text.includes('（')) return spans
  for (const match of text.matchAll(bracketed)) {
    if (!/[\p{L}\d%]\s?$/u.test(text.slice(Math.max(0, match.index - 3), match.index))) continue
    const inside = quantitiesOf(match[1]!, language).found
    const [number] = inside
    if (inside.length !== 1 || number!.start > 0 || number!.end < match[1]!.trimEnd().length) continue
    const before = text.slice(Math.max(0, match.index - longest), match.index).trimEnd()
    const said = quantitiesOf(before, language).found.at(-1)
    if (said?.end === before.length && said.value === number!.value)
      spans.push([match.index, match.index + match[0].length])
  }
  return spans
}
