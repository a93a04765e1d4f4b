import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'
import {calledOtherwise} from '../steady-names.ts'

/**
 * Names, titles, document numbers, codes or addresses that differ: `State Council [2025] Document No. 11` /
 * `National Development [2025] 11`, a name that stands for another one, a URL with another path.
 *
 * Addresses and codes are compared between all translations, names between those in one language. Between two languages
 * so are countries, persons behind a title and companies before their form (`Mr Smith` / `Herr Jones`, `Germany` / `Autriche`), where each
 * side has one that the other lacks. What is
 * printed above the first clause is compared by its document number.
 *
 * A name whose other name the two translations have in three clauses and more is a term, and not missing.
 *
 * Not seen: other names between two languages, since they are written by sound in each; names in small letters; a name that
 * both translations give wrongly; and a person named by an office in one and by name in the other.
 */
export const entityMismatch: Rule = {
  id: 'entity-mismatch',
  severity: 'warning',
  summary: 'A name, document number, code or address that one translation has and the other lacks.',
  run(evidence, report) {
    const isTerm = calledOtherwise(evidence)
    for (const draft of draftsOf(evidence, evidence.concordance.checks.entities))
      if (!isTerm(draft)) report(draft)
  },
}
