import {isWrittenAsName, type Occurrence} from '../../discover/index.ts'
import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * Two that act on each other have changed places: `the Lender informs the Guarantor` / `the Guarantor informs the
 * Lender`. An error where both are names, or in a script without capitals, since it changes who owes what to whom.
 *
 * In sentences of one language with nearly the same words, by stems and without articles: two that changed places, and one in the
 * place of another that both texts name elsewhere. Names that each translation has of its own (`Contractor`, `Client` /
 * `Supplier`, `Customer`) are learnt from two other clauses for each. What changes places in a list, is put first with its case or
 * in the passive is no finding; the passive with the two in their old places is one.
 *
 * In other words (`grants` / `gives`), a warning: who acts looks as it does where it opens other sentences, and whom it acts on
 * stands behind the same preposition in both.
 *
 * Between two languages: one in the place of another, and two that changed places, of those that stand for each other in
 * three clauses at least and open sentences.
 *
 * Not seen: a swap in a sentence put in other words of two that open few sentences, or in a clause of more than 5,000 words,
 * names of their own in a language that has no dictionary here and writes every noun with a capital (German), one where
 * a pronoun stands for a party, and one in a work too short to show who is who.
 */
export const partySwap: Rule = {
  id: 'party-swap',
  severity: 'warning',
  summary: 'Two that act on each other have changed places.',
  run(evidence, report) {
    const {collation, concordance} = evidence
    for (const crossing of concordance.crossings) {
      if (!crossing.isSwap) continue
      const {row, a, b, score, concepts} = crossing
      const [one, other] = [a, b].map(textOf) as [string, string]
      const [inA, inB] = [a, b].map(({translation}) => collation.translations[translation]!.id)
      const usual = concordance.concepts[concepts[1]]!.renderings.find(
        ({translation}) => translation === a.translation,
      )
      // All that the first translation calls it may be part of longer names, which are concepts of their own.
      if (!usual) continue
      report({
        row,
        message: `\`${inA}\` names "${one}", \`${inB}\` "${other}" (elsewhere "${usual.text}")`,
        places: [a, b].map(({translation, clause, start, end}) => ({translation, clause, start, end})),
        score,
        identity: [one, other],
        ...([one, other].every(isWrittenAsName) && {severity: 'error' as const}),
      })
    }
    const swaps = evidence.concordance.checks.orders.filter(({kind}) => kind === 'swapped')
    for (const swap of swaps)
      for (const draft of draftsOf(evidence, [swap]))
        report({...draft, ...(swap.areNames && {severity: 'error' as const})})
  },
}

const textOf = ({clause, start, end}: Occurrence): string => clause.text.slice(start, end)
