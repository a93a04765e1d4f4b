import {ranks} from '../../language/index.ts'
import type {Label, Reading} from '../label/label.ts'
import {scanLabels} from '../label/scan.ts'
import {part} from '../view/folded.ts'
import type {Line} from '../view/lines.ts'

/** Of the headings with a number that have a numbered line behind them, how many must be repeated by that. */
const mostly = 0.8
const fewest = 2

/**
 * Takes the number out of lines that only say that of the heading above them again: `##### 2. Definition`, `2. In this Act …`, as
 * Irish acts are printed with their marginal notes. Where headings hold lists of their own, the line behind `2.` begins with `1.`.
 */
export function withoutRepeatedNumbers(lines: readonly Line[]): readonly Line[] {
  const repeated = new Map<number, number>()
  let numbered = 0
  let beyondFirst = 0
  for (const [i, line] of lines.entries()) {
    if (!isHeading(line)) continue
    const [head] = scanLabels(line.text)
    if (!head) continue
    const at = lineBehind(lines, i)
    const next = lines[at]
    if (!next || isHeading(next) || next.quoted) continue
    const labels = scanLabels(next.text)
    if (labels.length === 0 || labels[0]!.oddity >= 2) continue
    numbered++
    if (!repeats(head.readings, labels[0]!.readings)) continue
    repeated.set(at, textAt(next.text, labels))
    if (head.readings[0]!.number > 1) beyondFirst++
  }
  if (beyondFirst < fewest || repeated.size < numbered * mostly) return lines
  return lines.map((line, i) => {
    const at = repeated.get(i)
    if (at === undefined) return line
    if (at >= line.text.length) return isRemark(lines[i - 1]!) ? {...line, text: '', runs: []} : line
    const rest = part(line, at)
    return {...line, ...rest, start: rest.runs[1]!, bold: Math.max(0, line.bold - at)}
  })
}

/** The line behind a heading, a remark left out: `[Derogado]` of repealed acts of Chile, with the number of the act below. */
const lineBehind = (lines: readonly Line[], heading: number): number =>
  lines[heading + 1] && isRemark(lines[heading + 1]!) ? heading + 2 : heading + 1
const isRemark = ({text}: Line): boolean => /^\[[^[\]]{1,40}\]$/.test(text)

const isHeading = ({heading, bold, text}: Line): boolean => heading > 0 || (bold > 0 && bold >= text.length)

/** The same number in the same style, or behind the word of an article: `Section 2 Definition`, `2. In this Act`. */
const repeats = (head: readonly Reading[], behind: readonly Reading[]): boolean =>
  head.some((one) =>
    behind.some(
      (two) =>
        one.number === two.number &&
        one.inserted === two.inserted &&
        one.prefix === two.prefix &&
        one.until === two.until &&
        (one.type === two.type || (isArticle(one) && isArticle(two)) || (counts(one) && two.style === '.')),
    ),
  )

/** `2 Definition`, `Section 2. Definition`. */
const counts = (reading: Reading): boolean =>
  isArticle(reading) || (reading.kind === 'number' && !/[()]/.test(reading.style))

/** An article, a section or what stands beside them. */
const isArticle = ({rank}: Reading): boolean => rank !== undefined && rank >= ranks.Sec!

/** Where the text begins behind the first label, or the second label: `2.—(1) In this Act`. */
function textAt(text: string, [first, second]: readonly Label[]): number {
  const end = second?.start ?? first!.end
  return end + (/^[\s—–-]*/.exec(text.slice(end))?.[0].length ?? 0)
}
