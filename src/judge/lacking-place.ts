import type {Collation, Passage} from '../collate/index.ts'
import {type Position, positionOf} from '../parse/index.ts'
import type {Finding} from './report.ts'
import {concerns} from './sides.ts'

/** Where something is missing: the clause that should say it, or, where that is missing as a whole, the one before it. */
export interface LackingPlace {
  /** Index of the translation in the collation. */
  translation: number
  path: string
  position: Position
  /** Its first word: a whole clause that an editor underlines hides all else in it. */
  opening: Position
}

/**
 * Where a text is to be mended that lacks what a finding says: a lost "not" stands in the other text alone, and so does
 * every place of that finding.
 *
 * @returns places in texts that a finding's message names and that it has no place in
 */
export function lackingPlaces({translations, rows}: Collation): (finding: Finding) => LackingPlace[] {
  const rowOf = new Map(rows.map(({key}, row) => [key, row]))
  /** The last passage of a translation in rows up to one. */
  const upTo = (translation: number, row: number): Passage | undefined => {
    for (let at = row; at >= 0; at--) {
      const passage = rows[at]!.readings[translation]!.at(at === row ? 0 : -1)
      if (passage) return passage
    }
    return undefined
  }
  return (finding) => {
    const row = rowOf.get(finding.clause)
    if (row === undefined) return []
    return translations.flatMap((one, translation): LackingPlace[] => {
      const {id, path, role} = one
      const hasPlace = finding.renderings.some((rendering) => rendering.translation === id)
      if (role === 'commentary' || hasPlace || !concerns(finding, id)) return []
      const passage = upTo(translation, row)
      if (!passage) return []
      const {clause, start, end} = passage
      const word = /^\S*/.exec(clause.text.slice(start, end))![0].length
      return [
        {
          translation,
          path,
          position: positionOf(one, clause, start, end),
          opening: positionOf(one, clause, start, start + word),
        },
      ]
    })
  }
}
