import {annexes} from '../division.ts'
import type {Line} from '../view/lines.ts'
import type {Candidate} from './search.ts'

type OfLine = Candidate & {line: number}

/**
 * Leaves out marginal notes that name a schedule, `First Schedule` above `6. The First Schedule applies to …`: what is counted
 * right below goes on with the list above, and no schedule begins there. Returns the candidates without them.
 */
export function withoutScheduleNotes(candidates: readonly OfLine[], lines: readonly Line[]): OfLine[] {
  return candidates.filter((candidate, at) => {
    const reading = candidate.labels[0]!.readings[0]!
    if (!annexes.has(reading.division) || candidate.labels.length > 1) return true
    const next = candidates[at + 1]
    // The note is a line of its own, right above the clause.
    if (next?.line !== candidate.line + 1 || lines[candidate.line]!.text.length > candidate.labels[0]!.end)
      return true
    const below = next.labels[0]!.readings[0]!
    if (below.number < 2 || below.inserted > 0 || below.division !== '' || below.kind !== 'number')
      return true
    return !goesOn(candidates, at, below.type, below.number)
  })
}

/** Whether the last number of the type above was the one before. */
function goesOn(candidates: readonly OfLine[], at: number, type: string, number: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const reading = candidates[before]!.labels[0]!.readings[0]!
    if (annexes.has(reading.division)) return false
    if (reading.type === type) return reading.number === number - 1
  }
  return false
}
