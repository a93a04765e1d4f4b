import type {Collation} from '../../../collate/index.ts'
import {clausesOf, type Translation} from '../../../parse/index.ts'
import type {Quoted} from '../place.ts'
import {referencesOf} from './references.ts'

/** A text with fewer articles of its own than this quotes those of others. */
const leastSiblings = 3

/** A reference to an article or section of the text itself that it does not have. */
export interface DeadReference {
  row: number
  at: Quoted
}

/** References to an article or section of the text itself that it does not have. */
export function deadReferences({translations, rows}: Collation): DeadReference[] {
  const known = translations.map(divisionsOf)
  const found: DeadReference[] = []
  for (const [row, {readings}] of rows.entries()) {
    for (const [translation, reading] of readings.entries()) {
      const {language} = translations[translation]!
      const {names, siblings} = known[translation]!
      if (names.size < leastSiblings) continue
      for (const {clause, start, end} of reading) {
        for (const {own, ...reference} of referencesOf(clause.text.slice(start, end), language)) {
          const count = own === undefined ? 0 : (siblings.get(kindOf(own)) ?? 0)
          if (!own || count < leastSiblings || names.has(own)) continue
          const place = {translation, clause, start: start + reference.start, end: start + reference.end}
          const quote = clause.text.slice(place.start, place.end)
          found.push({row, at: {translation, quote, place}})
        }
      }
    }
  }
  return found
}

/** The articles and sections of a text by the last step of their keys, and how many there are of each kind. */
function divisionsOf(translation: Translation): {names: Set<string>; siblings: Map<string, number>} {
  const names = new Set<string>()
  const siblings = new Map<string, number>()
  for (const key of new Set(clausesOf(translation).map(({key}) => key.split('.(')[0]!))) {
    const last = /(?:Art\.|§)\d+[a-z]?/.exec(key)?.[0]
    if (last === undefined) continue
    names.add(last)
    siblings.set(kindOf(last), (siblings.get(kindOf(last)) ?? 0) + 1)
  }
  return {names, siblings}
}

/** `Art.` of `Art.5`. */
const kindOf = (division: string): string => division.replace(/\d.*/, '')
