import type {Label} from '../label/label.ts'
import {scanLabels} from '../label/scan.ts'
import type {Line} from '../view/lines.ts'

/** In characters: a title of an article before its first paragraph. */
const longestTitle = 120
/** Lines in which the second of the list has to follow. */
const farthest = 60
const first = /\s(?=(?:1[.)]|\(1\)|a\)|\(a\)|\u0430\)|\u03b1\))\s+[\p{Lu}\p{Lo}„“«"])/u
const opensTitle = /^[\p{Lu}\p{Lo}]/u
/** A title has no stop inside. */
const stops = /[.;:!?]\s|[.;:!?]$/

/** The labels of a line below the number of an article, or that of a paragraph behind its title. */
export function orFirstInTitle(lines: readonly Line[], at: number, read: (line: number) => Label[]): Label[] {
  const labels = read(at)
  const first = labels.length === 0 ? firstInTitle(lines, at, read) : undefined
  return first ? [first] : labels
}

/**
 * The first label of a list behind a title that stands on one line with it, below the number of its article:
 * `Article 3⏎Beneficiaris 1. Tenen dret …⏎2. Tenen dret …`. The next of its list is a second one.
 *
 * @param read the labels of a line
 */
function firstInTitle(
  lines: readonly Line[],
  at: number,
  read: (line: number) => readonly Label[],
): Label | undefined {
  const {text} = lines[at]!
  const start = first.exec(text.slice(0, longestTitle))?.index
  if (start === undefined || !opensTitle.test(text) || stops.test(text.slice(0, start))) return undefined
  const [label] = scanLabels(text.slice(start + 1))
  const type = label?.readings[0]?.type
  if (!label || type === undefined) return undefined
  for (let i = at + 1; i < lines.length && i < at + farthest; i++) {
    const next = read(i)[0]?.readings[0]
    if (next && next.division !== '') return undefined
    if (next?.type === type)
      return next.number === 2
        ? {...label, start: label.start + start + 1, end: label.end + start + 1, runIn: true}
        : undefined
  }
  return undefined
}
