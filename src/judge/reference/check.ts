import type {Collation} from '../../collate/index.ts'
import {clausesOf} from '../../parse/index.ts'
import {pairsOf} from '../pairs.ts'
import {rowText} from '../row-text.ts'
import type {Draft, Place} from '../rule.ts'
import {type Reference, referencesOf} from './references.ts'

/** References that name another clause in one translation than in the other. */
export function* wrongReferences(collation: Collation): Generator<Draft> {
  for (const {row, a, b} of pairsOf(collation)) {
    const [left, right] = [a, b].map((translation) => {
      const {id, text, passage} = rowText(collation, row, translation)
      const place = ({start, end}: Reference): Place => ({translation, ...passage(start, end)})
      return {id, text, place, references: referencesOf(text)}
    })
    const missing = (own: Reference[], other: Reference[]): Reference[] => {
      const steps = new Set(other.flatMap((reference) => reference.steps))
      return own.filter((reference) => reference.steps.some((step) => !steps.has(step)))
    }
    const onlyA = missing(left!.references, right!.references)
    const onlyB = missing(right!.references, left!.references)
    // A reference that only one side spells out may be `the preceding article` on the other.
    for (const [index, reference] of onlyA.slice(0, onlyB.length).entries()) {
      const other = onlyB[index]!
      const quotes = [
        left!.text.slice(reference.start, reference.end),
        right!.text.slice(other.start, other.end),
      ]
      yield {
        row,
        message: `Unexpected reference \`${quotes[1]}\` in \`${right!.id}\`, expected \`${quotes[0]}\` as in \`${left!.id}\``,
        places: [left!.place(reference), right!.place(other)],
        identity: ['reference', ...quotes],
      }
    }
  }
}

/** References to an article or section of the text itself that it does not have. */
export function* deadReferences({translations, rows}: Collation): Generator<Draft> {
  const keys = translations.map(
    (translation) => new Set(clausesOf(translation).map(({key}) => key.split('.(')[0]!)),
  )
  for (const [row, {readings}] of rows.entries()) {
    for (const [translation, reading] of readings.entries()) {
      const known = keys[translation]!
      for (const {clause, start, end} of reading) {
        for (const reference of referencesOf(clause.text.slice(start, end))) {
          const {own} = reference
          const kind = own?.replace(/\d.*/, '')
          // A text with few articles of its own quotes those of others.
          const siblings =
            kind === undefined ? 0 : [...known].filter((key) => lastOf(key).startsWith(kind)).length
          if (!own || siblings < 3 || [...known].some((key) => lastOf(key) === own)) continue
          const place = {translation, clause, start: start + reference.start, end: start + reference.end}
          const quote = clause.text.slice(place.start, place.end)
          yield {
            row,
            message: `Unexpected reference \`${quote}\` in \`${translations[translation]!.id}\`, expected one that the text has`,
            places: [place],
            score: 0.6,
            identity: ['dead reference', quote],
          }
        }
      }
    }
  }
}

/** The last step of a key that names a division: `Art.5` of `Ch.2.Art.5`. */
const lastOf = (key: string): string => /(?:Art\.|§)\d+[a-z]?/.exec(key)?.[0] ?? key
