import type {Location} from 'vscode-languageserver/node'
import {positionOf} from '../parse/index.ts'
import type {Host} from './host.ts'
import {nameAt, placeOf, type Spot} from './place.ts'
import {locationOf} from './range.ts'
import type {Compared} from './session.ts'

/** The same clause in the next translation that has it, in their order, from the last on to the first. */
export function nextTranslation(compared: Compared, spot: Spot, {toUri}: Pick<Host, 'toUri'>): Location[] {
  const {translations, rows} = compared.collation
  const found = (compared.index().rowsOf.get(spot.clause) ?? []).flatMap((row) => {
    const {readings} = rows[row]!
    for (let step = 1; step < translations.length; step++) {
      const other = (spot.translation + step) % translations.length
      const [passage] = readings[other]!
      if (!passage) continue
      const {clause, start, end} = passage
      return [locationOf(toUri(compared.files[other]!), positionOf(translations[other]!, clause, start, end))]
    }
    return []
  })
  return found
}

/** Every place where a translation names what stands here; where it is no term, the clause in every translation. */
export function references(compared: Compared, spot: Spot, {toUri}: Pick<Host, 'toUri'>): Location[] {
  const {translations, rows} = compared.collation
  const name = nameAt(compared.index(), spot)
  if (name) {
    return name.concept.renderings.flatMap(({occurrences}) =>
      occurrences.map((occurrence) =>
        locationOf(toUri(compared.files[occurrence.translation]!), placeOf(translations, occurrence)),
      ),
    )
  }
  return (compared.index().rowsOf.get(spot.clause) ?? []).flatMap((row) =>
    rows[row]!.readings.flatMap((reading, other) =>
      reading.map(({clause, start, end}) =>
        locationOf(toUri(compared.files[other]!), positionOf(translations[other]!, clause, start, end)),
      ),
    ),
  )
}
