import {printRoman} from '../../roman.ts'
import type {Label} from '../label/label.ts'
import type {Candidate} from './search.ts'

/**
 * Counts supplementary provisions without numbers that stand one behind the other: each
 * law that changes an act brings some. In Roman figures, since the first has none, and what it counts is called `Annex.2`.
 */
export function settleAnnexes(candidates: readonly Candidate[]): void {
  let count = 0
  for (const {labels} of candidates) {
    const label = labels[0]!
    const [reading] = label.readings
    if (reading!.division !== 'Annex' || reading!.number !== 0) continue
    if (count > 0 && namesLaw(label))
      label.readings = [{...reading!, number: count, printed: printRoman(count + 1).toUpperCase()}]
    count++
  }
}

/** Whether a law stands in brackets behind the word. */
const namesLaw = ({text}: Label): boolean => text.charCodeAt(0) > 0x2fff && /[）)>〉].{0,3}$/.test(text)
