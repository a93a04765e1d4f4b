import {append} from '../../group.ts'
import type {Translation} from '../../parse/index.ts'
import type {Row} from '../collation.ts'
import {keyNumber} from './key-numbers.ts'

/**
 * Rows of heads that a translation does not print at all, though it has what stands below them: its articles run on
 * without chapters. Nothing is lost there but titles.
 *
 * @returns per translation that lacks some, the rows
 */
export function unprintedHeads(
  rows: readonly Row[],
  translations: readonly Translation[],
): Map<number, Set<number>> {
  // Scripture has none.
  if (
    !rows.some(({readings}) => readings.some(([passage]) => passage !== undefined && isTitle(passage.clause)))
  )
    return new Map()
  const candidates = new Map<string, number[]>()
  const printed = new Map<string, Set<number>>()
  const below = new Map<string, Set<number>>()
  for (const [r, {readings}] of rows.entries()) {
    const present = readings.flatMap((reading, index) => (reading.length > 0 ? [index] : []))
    const has = present.find((index) => translations[index]!.role !== 'commentary')
    if (has === undefined) continue
    const {clause} = readings[has]![0]!
    if (clause.parent !== undefined) addAll(below, `${has} ${clause.parent}`, present)
    if (clause.label === '' || !isTitle(clause)) continue
    const series = `${has} ${keyNumber(clause.key).series}`
    addAll(printed, series, present)
    if (present.length < translations.length) append(candidates, series, r)
  }
  const found = new Map<number, Set<number>>()
  for (const [series, list] of candidates) {
    const has = Number.parseInt(series, 10)
    for (const [index, {role}] of translations.entries()) {
      if (role === 'commentary' || printed.get(series)!.has(index)) continue
      for (const r of list) {
        if (!below.get(`${has} ${rows[r]!.readings[has]![0]!.clause.key}`)?.has(index)) continue
        const lacking = found.get(index)
        if (lacking) lacking.add(r)
        else found.set(index, new Set([r]))
      }
    }
  }
  return found
}

/** A label alone (`Chapter 1`) has neither text nor heading. */
const isTitle = ({text, heading = ''}: {text: string; heading?: string}): boolean => text === heading

function addAll(sets: Map<string, Set<number>>, key: string, values: readonly number[]): void {
  const known = sets.get(key)
  if (!known) sets.set(key, new Set(values))
  else for (const value of values) known.add(value)
}
