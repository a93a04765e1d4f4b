import type {Reading} from '../label/label.ts'
import {kindOf} from '../label/list-label.ts'
import {costs} from './costs.ts'
import type {Step} from './move.ts'
import type {Moves} from './moves.ts'
import {kindCost} from './open-cost.ts'
import {isDotted, listOf, pairOf, rankOf} from './place.ts'

/** The usual types of lists of a style, with their numbers. */
const usual = new Map<string, readonly {type: string; list: number}[]>()
function typesOf(style: string): readonly {type: string; list: number}[] {
  let types = usual.get(style)
  if (!types) {
    types = ['1', 'a', 'A', 'i', 'I'].map((script) => {
      const type = `${style} ${script}`
      return {type, list: listOf(type)}
    })
    usual.set(style, types)
  }
  return types
}

/** The first label of a list is the wrong one: it is taken for the first of any list of its style. */
export function openMisprinted({standing, reading, isInner}: Step, moves: Moves): void {
  const {place, learnt} = standing
  const least = costs.misprint + (isInner ? 0 : costs.childAfterStop)
  if (least > moves.limit || !place || rankOf(reading) !== undefined || isDotted(reading)) return
  for (const {type, list} of typesOf(reading.style)) {
    if (list === place.list || (type === reading.type && reading.number <= 1)) continue
    const pair = pairOf(place, list)
    const cost = least + kindCost(pair, list, undefined, learnt)
    moves.open('misprint', place, firstOf(type, reading.style), cost)
  }
}

const firsts = new Map<string, Reading>()

/** The first label of a type of list; each only once. */
function firstOf(type: string, style: string): Reading {
  let first = firsts.get(type)
  if (!first) {
    const kind = kindOf(style, type.slice(style.length + 1))
    first = {type, style, kind, number: 1, inserted: 0, suffix: '', prefix: '', division: ''}
    firsts.set(type, first)
  }
  return first
}
