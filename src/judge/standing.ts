import {changedWordsOf} from './changed-words.ts'
import type {Evidence, Place} from './rule.ts'

/** How two sides of a finding stand to each other. Only where one is to follow the other is anything expected. */
export type Standing =
  | {kind: 'equal'}
  /** The other one is to say what this one says: a source, or what the config calls the reference. */
  | {kind: 'reference'; right: number}
  /** This one changed since the accepted state, and the other did not. */
  | {kind: 'changed'; now: number}

/** A side: a translation, and where it says what the finding speaks of; without a place where it lacks it. */
interface Party {
  translation: number
  place?: Place
}

export function standingOf({collation, baseline}: Evidence, row: number, one: Party, other: Party): Standing {
  if (baseline && row >= 0) {
    const changed = changedWordsOf(collation, baseline)
    const isTouched = ({translation, place}: Party): boolean =>
      place && 'clause' in place
        ? changed.touches(translation, place, true)
        : changed.inReading(row, translation)
    const [first, second] = [isTouched(one), isTouched(other)]
    if (first !== second) return {kind: 'changed', now: (first ? one : other).translation}
  }
  const isReference = ({translation}: Party): boolean => leads(collation.translations[translation]!)
  const [first, second] = [isReference(one), isReference(other)]
  if (first !== second) return {kind: 'reference', right: (first ? one : other).translation}
  return {kind: 'equal'}
}

/** Whether others are to follow a translation. */
export const leads = ({role, isReference}: {role: string; isReference?: boolean}): boolean =>
  isReference === true || role === 'source'
