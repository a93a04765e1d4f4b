import {rangeWords} from '../../language/index.ts'
import {once} from '../../once.ts'
import type {Label, Reading} from '../label/label.ts'
import {scanLabels} from '../label/scan.ts'
import type {Line} from '../view/lines.ts'

const alone = /^\d{1,4}(?:\.\d{1,3})?[A-Z]{0,2}$/
/** `22 and 23`, `35 à 39`, `50–52`, `64 to 93.1`, `93.2 and 93.3`. */
const range = once(
  () =>
    new RegExp(
      String.raw`^(\d{1,4}(?:\.\d{1,3})?)(?:, \d{1,4})*(?:\s?[-–—]\s?|,? (?:${rangeWords().join('|')}) )(\d{1,4}(?:\.\d{1,3})?)$`,
      'u',
    ),
)
const longest = 24

/**
 * Headings that hold a number and nothing else among numbered ones of their level: `### 3` between `### 2 Names` and
 * `### 4 Fees` is a clause that was repealed, `### 22 and 23` are two.
 *
 * @param read the labels of a line
 * @returns by index of the line, the whole heading as a label
 */
export function findBareHeads(
  lines: readonly Line[],
  read: (line: number) => readonly Label[],
): ReadonlyMap<number, Label> {
  const numbered = new Set<number>()
  const bare: number[] = []
  for (const [i, {heading, text}] of lines.entries()) {
    if (heading === 0) continue
    if (text.length <= longest && (alone.test(text) || range().test(text))) bare.push(i)
    else if (read(i)[0]?.readings[0]?.type === 'bare 1') numbered.add(heading)
  }
  const labels = new Map<number, Label>()
  for (const i of bare) {
    const label = numbered.has(lines[i]!.heading) ? labelOf(lines[i]!.text) : undefined
    if (label) labels.set(i, label)
  }
  return labels
}

/** The label that such a number is before a title. */
function labelOf(text: string): Label | undefined {
  const [, from, until] = range().exec(text) ?? []
  const [label] = scanLabels(`${from ?? text} A`)
  if (!label) return undefined
  const {readings} = label
  return {
    ...label,
    text,
    end: text.length,
    readings:
      until === undefined
        ? readings
        : readings.map((one) => ({...one, until: lastOf(one, until), suffix: `-${until}`})),
  }
}

/** `93.1` ends the range of whole sections with 93, and `93.2 and 93.3` with the third below 93. */
const lastOf = ({prefix}: Reading, until: string): number =>
  prefix !== '' && until.startsWith(prefix) ? Number(until.slice(prefix.length)) : Math.floor(Number(until))
