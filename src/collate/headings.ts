import {distance} from 'fastest-levenshtein'
import type {Collation} from './collation.ts'

/**
 * Rows whose heading is what was asked, in any case, else those whose heading begins so; by the headings of all
 * translations but commentaries.
 *
 * @returns row and heading as printed, in the order of the work; empty if none fits
 */
export function rowsByHeading(
  {rows, translations}: Pick<Collation, 'rows' | 'translations'>,
  query: string,
): {row: number; heading: string}[] {
  const asked = folded(query)
  // One letter or a number begins too many headings to be meant.
  if (!/\p{L}.*\p{L}|\p{Lo}/u.test(asked)) return []
  const whole = new Map<number, string>()
  const beginning = new Map<number, string>()
  for (const [row, {readings}] of rows.entries()) {
    for (const [translation, passages] of readings.entries()) {
      if (translations[translation]!.role === 'commentary') continue
      for (const {
        clause: {heading},
      } of passages) {
        if (heading === undefined) continue
        const name = folded(heading)
        const fits = name === asked ? whole : name.startsWith(asked) ? beginning : undefined
        if (fits && !fits.has(row)) fits.set(row, heading)
      }
    }
  }
  return Array.from(whole.size > 0 ? whole : beginning, ([row, heading]) => ({row, heading}))
}

/** The heading that was meant by a word with a slip in it: up to two letters, and less than half of them. */
export function nearestHeading(
  {rows, translations}: Pick<Collation, 'rows' | 'translations'>,
  query: string,
): string | undefined {
  const asked = folded(query)
  if (!/\p{L}{3}/u.test(asked)) return undefined
  let nearest: string | undefined
  let least = Math.min(2, asked.length / 2 - 0.5)
  for (const {readings} of rows) {
    for (const [translation, passages] of readings.entries()) {
      if (translations[translation]!.role === 'commentary') continue
      for (const {
        clause: {heading = ''},
      } of passages) {
        const far = distance(folded(heading), asked)
        if (heading === '' || far > least || (far === least && nearest !== undefined)) continue
        least = far
        nearest = heading.replace(/\.$/, '')
      }
    }
  }
  return nearest
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u00ad]+/g, ' ')
    .replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')
