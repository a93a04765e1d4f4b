import type {Passage, Row} from '../../collate/index.ts'
import {appliesTo, matcherOf, type TermbaseConcept} from '../../termbase/index.ts'
import type {Place, Rule} from '../rule.ts'

/**
 * A concept of the termbase that one translation names in a row and another, which has terms for it too, does
 * not, or by a term that is only another translation's. A deprecated term counts as naming it: `term-deprecated`
 * speaks of that.
 *
 * Not seen: concepts that the termbase does not have, and a concept that is named by a pronoun.
 */
export const termMissing: Rule = {
  id: 'term-missing',
  severity: 'warning',
  summary: 'A termbase concept that is named in one translation of a clause, by no known term in the other.',
  run({collation, concordance, termbase}, report) {
    if (!termbase) return
    const numbers = new Map(concordance.concepts.map(({id}, at) => [id, at]))
    const {translations, rows} = collation
    const compared = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
    const finders = translations.map((translation) => matcherOf(termbase.concepts, translation))
    const findIn = (row: Row, translation: number): Map<TermbaseConcept, Named> => {
      const found = new Map<TermbaseConcept, Named>()
      for (const {clause, start, end} of row.readings[translation]!) {
        for (const match of finders[translation]!(clause.text.slice(start, end))) {
          const place = {translation, clause, start: start + match.start, end: start + match.end}
          const named = found.get(match.concept)
          if (!named?.applies) found.set(match.concept, {place, applies: match.applies})
        }
      }
      return found
    }
    for (const [index, row] of rows.entries()) {
      const found = new Map(compared.map((translation) => [translation, findIn(row, translation)]))
      const named = new Set([...found.values()].flatMap((ofTranslation) => [...ofTranslation.keys()]))
      for (const concept of named) {
        const naming = compared.filter((translation) => found.get(translation)!.get(concept)?.applies)
        if (naming.length === 0) continue
        for (const missing of compared) {
          const reading = row.readings[missing]!
          if (naming.includes(missing) || reading.length === 0) continue
          const expected = concept.terms.filter(
            (term) =>
              term.status !== 'deprecated' &&
              term.status !== 'proposed' &&
              appliesTo(term, translations[missing]!),
          )
          if (expected.length === 0) continue
          const instead = found.get(missing)!.get(concept)?.place
          const places = naming.map((translation) => found.get(translation)!.get(concept)!.place)
          const known = numbers.get(concept.id)
          const said = (place: Passage & {translation: number}): string =>
            `"${place.clause.text.slice(place.start, place.end)}"`
          const names = [...new Set(expected.map(({text}) => `"${text}"`))].join(' or ')
          const proof = places.map(
            (place) => `\`${translations[place.translation]!.id}\` says ${said(place)}`,
          )
          report({
            row: index,
            message: `\`${translations[missing]!.id}\` ${instead ? `says ${said(instead)}` : 'has no known term'} here, expected ${names}: ${proof.join(', ')}`,
            places: [instead ?? openingOf(missing, reading[0]!), ...places],
            ...(known !== undefined && {concept: known}),
            identity: [concept.id],
          })
        }
      }
    }
  },
}

/** Where a row names a concept first; a term that speaks for the translation goes before one that does not. */
interface Named {
  place: Passage & {translation: number}
  applies: boolean
}

/** The words a clause begins with: what is missing has no place of its own. */
function openingOf(translation: number, {clause, start, end}: Row['readings'][number][number]): Place {
  const opening = /^(?:\S+\s+){0,7}\S+/u.exec(clause.text.slice(start, end))?.[0].slice(0, 80) ?? ''
  return {translation, clause, start, end: start + opening.length}
}
