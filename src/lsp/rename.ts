import type {TextEdit} from 'vscode-languageserver/node'
import {nameAt, placeOf, type Spot} from './place.ts'
import {rangeOf} from './range.ts'
import type {Compared} from './session.ts'

/** The name that would be changed, and where it stands; undefined where no term does. */
export function renamedAt(
  compared: Compared,
  spot: Spot,
): {range: TextEdit['range']; placeholder: string} | undefined {
  const name = nameAt(compared.index(), spot)
  if (!name) return undefined
  const {clause, start, end} = name.occurrence
  return {
    range: rangeOf(placeOf(compared.collation.translations, name.occurrence)),
    placeholder: clause.text.slice(start, end),
  }
}

/**
 * Changes what one translation calls a concept: every place where it uses the same words as here, in either case of
 * the first letter, which stays. Other names of the concept in it, and inflections, are left alone.
 */
export function rename(compared: Compared, spot: Spot, newName: string): TextEdit[] {
  const name = nameAt(compared.index(), spot)
  if (!name) return []
  const {translations} = compared.collation
  const wordsOf = ({clause, start, end}: typeof name.occurrence): string => clause.text.slice(start, end)
  const old = wordsOf(name.occurrence).toLowerCase()
  return name.concept.renderings.flatMap(({translation, occurrences}) =>
    translation === spot.translation
      ? occurrences
          .filter((one) => wordsOf(one).toLowerCase() === old)
          .map((one) => ({
            range: rangeOf(placeOf(translations, one)),
            newText: likeFirst(wordsOf(one), newName),
          }))
      : [],
  )
}

/** A capital where the old word had one. */
export function likeFirst(old: string, text: string): string {
  const [letter = ''] = old
  const [first = ''] = text
  const isCapital = letter !== letter.toLowerCase()
  return isCapital ? first.toUpperCase() + text.slice(first.length) : text
}
