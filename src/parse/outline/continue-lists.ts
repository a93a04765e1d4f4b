import {lastOf, type Reading} from '../label/label.ts'
import {closeCost} from './closed.ts'
import {costs} from './costs.ts'
import type {Before, Step} from './move.ts'
import type {Moves} from './moves.ts'
import {nextCost} from './next-cost.ts'

/** Moves that go on in one of the open lists, the innermost first: each further one costs that those inside are closed. */
export function continueLists({standing, reading, list, before, fact}: Step, moves: Moves): void {
  const {place} = standing
  const innermost = before === 'shallower' ? costs.againstIndent : 0
  let closes = costOfGoingOn(before, reading)
  let up = -1
  for (let level = place; level && closes <= moves.limit; closes += closeCost(level), level = level.parent) {
    const last = level.reading
    const same = level.list === list
    up++
    const against = fact === undefined || fact === up ? 0 : costs.againstList
    if (same) {
      const [step, name] = nextCost(last, reading)
      const cost = (level === place ? step + innermost : step) + against
      moves.goOn(name, level.parent, reading, closes + cost)
    }
    const expected = lastOf(last) + 1 === reading.number
    if ((same && expected && reading.inserted === 0) || reading.style === '#' || last.style === '#') continue
    // 一 二 ２: the second paragraph, not a third item.
    if (!same && reading.maySecond) continue
    const slip = expected && isSlip(last, reading)
    const misprint = last.style === reading.style ? costs.misprint : costs.misprintStyle
    moves.goOnBehind(
      slip ? 'slip' : 'misprint',
      level,
      closes + (slip ? costs.scriptSlip : misprint) + against,
    )
  }
}

/** What it costs that a label opens no list, though the text before it announces one. */
function costOfGoingOn(before: Before, reading: Reading): number {
  if (before === 'colon') return reading.division ? 0 : costs.siblingAfterColon
  return before === 'deeper' ? costs.againstIndent : 0
}

/** Another script than its list, as `(j)` for (x) is; capitals among small letters are no such slip. */
function isSlip(last: Reading, reading: Reading): boolean {
  if (last.type === reading.type || last.style !== reading.style) return false
  const [from, to] = [caseOf(last.type), caseOf(reading.type)]
  return from === to || from === 'none' || to === 'none'
}

/** Whether a list counts in small letters, in capitals or in neither, by the script its type ends with. */
function caseOf(type: string): 'small' | 'capital' | 'none' {
  const script = type.charCodeAt(type.length - 1)
  if (script >= 97 && script <= 122) return 'small'
  return script >= 65 && script <= 90 ? 'capital' : 'none'
}
