import type {Label} from './label.ts'

/** No heading before a first paragraph on the same line is longer. */
const longest = 140
/** The same before a dash, which parts marginal notes from their sections: `Laws made under … matters.—(1)`. */
const longestDashed = 300
/** `(a) General. (1) This part applies`, as the Code of Federal Regulations heads its paragraphs: a title of a few words. */
const longestTitle = 80
const opensTitle = /^[A-Z][^.—–]{2,60}(?:\.\s?[-–—]?|[—–])\s?\(/
const isTitle = /^[A-Z][A-Za-z ,’'-]*$/
const place = /[—–]\s?(?=[(（①⑴])|[.:)\]】）]\s?[-–—]?\s?(?=[(（①⑴])/gu

/**
 * The first paragraph's label behind the heading of its article: `제2조(정의) ①`, `3. Short title.—(1) This Act`.
 * It is the first of its list, and what stands before it has a stop, a bracket or a dash.
 */
export function findRunIn(
  line: string,
  last: Label,
  scan: (start: number) => Label | undefined,
): Label | undefined {
  const [reading] = last.readings
  if (!reading) return undefined
  const isItem = reading.division === '' && reading.kind !== 'number'
  if (isItem && reading.style !== '()') return undefined
  const head = line.slice(last.end, last.end + (isItem ? longestTitle : longestDashed))
  if (isItem && !opensTitle.test(head)) return undefined
  for (const match of head.matchAll(place)) {
    if (match.index >= longest && !/[—–]/.test(match[0])) continue
    if (isItem && !isTitle.test(head.slice(0, match.index))) return undefined
    const start = last.end + match.index + match[0].length
    // `12(1)(a)` is a reference.
    if (line[start - 1] === ')' && line[start] === '(') continue
    const label = scan(start)
    const isFirst = label?.readings.some(
      ({number, inserted, style}) => number === 1 && inserted === 0 && style !== ')',
    )
    // "Title of (1) the act" is a title; behind a dash alone an item may begin small: `1.—(a) mother,`.
    const isSmall = match.index > 0 && /^\p{Ll}/u.test(line.slice(label?.end ?? 0))
    if (label && isFirst && label.oddity < 1 && !isSmall)
      return {...label, readings: label.readings.filter(({number}) => number === 1), runIn: true}
  }
  return undefined
}
