import {appliesTo, matcherOf, type Term, type TermbaseConcept} from '../../termbase/index.ts'
import type {Rule} from '../rule.ts'

/**
 * A term that the termbase says not to use, in any inflection.
 *
 * Not seen: what the termbase does not list as deprecated, and texts in a language that it does not cover.
 */
export const termDeprecated: Rule = {
  id: 'term-deprecated',
  severity: 'warning',
  summary: 'A term that the termbase marks as deprecated.',
  run({collation, concordance, termbase}, report) {
    if (!termbase) return
    const numbers = new Map(concordance.concepts.map(({id}, at) => [id, at]))
    for (const [index, translation] of collation.translations.entries()) {
      const find = matcherOf(termbase.concepts, translation)
      for (const [row, {readings}] of collation.rows.entries()) {
        for (const passage of readings[index]!) {
          const matches = find(passage.clause.text.slice(passage.start, passage.end)).filter(
            ({applies}) => applies,
          )
          for (const {concept, term, start, end} of matches) {
            if (term.status !== 'deprecated') continue
            // A homonym that another concept allows is right in that sense.
            if (matches.some((other) => other.start === start && other.term.status !== 'deprecated')) continue
            const found = passage.clause.text.slice(passage.start + start, passage.start + end)
            const known = numbers.get(concept.id)
            report({
              row,
              message: `\`${translation.id}\` says "${found}", which the termbase deprecates: use ${expectedOf(concept, translation)}`,
              places: [
                {
                  translation: index,
                  clause: passage.clause,
                  start: passage.start + start,
                  end: passage.start + end,
                },
              ],
              ...(known !== undefined && {concept: known}),
              identity: [concept.id, term.text],
            })
          }
        }
      }
    }
  },
}

function expectedOf(concept: TermbaseConcept, translation: {id: string; language: string}): string {
  const allowed = (status: Term['status']): Term[] =>
    concept.terms.filter((term) => term.status === status && appliesTo(term, translation))
  const statuses = ['preferred', 'admitted', 'proposed'] as const
  const terms = statuses.map(allowed).find((some) => some.length > 0) ?? []
  if (terms.length === 0) return `another term for "${concept.label}" (the termbase names none)`
  return [...new Set(terms.map(({text}) => `"${text}"`))].join(' or ')
}
