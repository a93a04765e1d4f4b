import {languageAndScript} from '../../language/index.ts'
import {draftsOf, type Wording} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A negation that one translation has and the other lacks: `shall not disclose` / `shall disclose`.
 *
 * `not only`, `no later than` and the like deny nothing. What denies by its meaning or prefix answers a
 * negation: `no man's land` / `uncharted territory`, `shall not` / `is prohibited from`. Compared between
 * translations in one language, sentence by sentence.
 *
 * Between two languages, as a warning: an order not to do something (`Do not open` / `Öffnen`), and a sentence that is
 * denied as a whole (`does not lend` / `verleiht`, `No member is` / `Chaque membre est`), where the other one denies, forbids
 * and restricts nothing by any word but those that both say is lacking (`without`).
 *
 * Not seen: other negations between two languages (`without`, `incompatible`), one that only a word's meaning carries (`lacks` / `has`), and two
 * negations that change places within one sentence put in other words.
 */
export const negationMismatch: Rule = {
  id: 'negation-mismatch',
  severity: 'error',
  summary: 'A negation that one translation has and the other lacks.',
  run(evidence, report) {
    const negations = evidence.concordance.checks.negations.map(({row, has, lacks}) => ({
      row,
      a: has,
      lacks,
      identity: [has.quote],
      score: 1,
    }))
    const alone: Wording['alone'] = (has, lacks, areSeveral) =>
      `${has.in} says "${has.quote}", ${lacks} ${areSeveral ? 'have' : 'has'} no ${cueOf(has.quote)}`
    const {translations} = evidence.collation
    for (const draft of draftsOf(evidence, negations, () => ({alone}))) {
      const both = [...draft.places.map(({translation}) => translation), ...(draft.lacks ?? [])]
      // PDFs in Arabic script lose the "not" by themselves: lam and alef come out turned round.
      // What a short text denies, another language may say otherwise.
      const isAbroad =
        new Set(both.map((one) => languageAndScript(translations[one]?.language ?? 'und'))).size > 1
      const isUnsure = isAbroad || both.some((one) => translations[one]?.mayBeTurned)
      report(isUnsure ? {...draft, mostSevere: 'warning'} : draft)
    }
  },
}

/** `"not"` of `not eligible`; a negation that is written together with what it denies has no word of its own. */
const cueOf = (quote: string): string => (/^(\S+)\s/.test(quote) ? `"${quote.split(/\s/)[0]}"` : 'negation')
