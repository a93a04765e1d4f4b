import {group} from '../../group.ts'
import type {Reading} from '../label/label.ts'
import type {Line} from '../view/lines.ts'
import type {Candidate} from './search.ts'

/** Share of the headings of a level that count one by one: the rest are misprints. */
const mostSteps = 0.9

type OfLine = Candidate & {line: number}

interface Numbered {
  candidate: OfLine
  number: number
  /** Depth of the heading; 0 in running text. */
  level: number
}

/**
 * Tells lists of headings from those of items where both are printed alike: below `## 3. Payment` stand 1. 2. 3., and
 * `## 4.` goes on with the heading, not with the item. So it is where headings of one level count by themselves and what
 * stands below them starts again. Changes the readings of these headings.
 */
export function learnLevels(candidates: readonly OfLine[], lines: readonly Line[]): void {
  const numbered: (Numbered & {type: string})[] = []
  for (const candidate of candidates) {
    const reading = candidate.labels[0]!.readings[0]!
    if (reading.division !== '' || reading.prefix !== '' || reading.style === '#') continue
    const {heading} = lines[candidate.line]!
    numbered.push({candidate, number: reading.number, level: heading, type: reading.type})
  }
  for (const alike of group(numbered, ({type}) => type).values()) {
    const levels = new Set(alike.map(({level}) => level))
    if (levels.size < 2) continue
    for (const level of levels) if (level > 0 && isOwnList(alike, level)) markHeadings(alike, level)
  }
}

/** Whether headings of a level count by themselves, and what is numbered alike right below them starts again. */
function isOwnList(alike: readonly Numbered[], level: number): boolean {
  let last = 0
  let isBelowHigher = false
  let count = 0
  let steps = 0
  let again = 0
  let runOn = 0
  for (const [at, {number, level: own}] of alike.entries()) {
    if (own !== level) {
      if (own > 0 && own < level) isBelowHigher = true
      continue
    }
    count++
    if (number === last + 1 || (number === 1 && isBelowHigher) || count === 1) steps++
    last = number
    isBelowHigher = false
    const next = alike[at + 1]
    if (!next || (next.level > 0 && next.level <= level)) continue
    if (next.number === 1) again++
    else if (next.number === number + 1) runOn++
  }
  return steps >= count * mostSteps && again > runOn
}

/** Gives the headings of a level a list of their own. */
function markHeadings(alike: readonly Numbered[], level: number): void {
  for (const {candidate, level: own} of alike) {
    if (own !== level) continue
    const [label, ...others] = candidate.labels
    candidate.labels = [{...label!, readings: label!.readings.map((one) => ofLevel(one, level))}, ...others]
  }
}

const ofLevel = (reading: Reading, level: number): Reading => ({
  ...reading,
  type: `h${level} ${reading.type}`,
  style: `h${level} ${reading.style}`,
})
