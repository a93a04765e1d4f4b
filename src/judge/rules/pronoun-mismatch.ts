import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A person who is a man in one translation and a woman in the other: `she comes of age` / `he comes of age`,
 * also where two changed places: `he told her` / `she told him`.
 *
 * Compared between translations in one language, sentence by sentence. `they`, `it`, `he or she` and a name in place
 * of a pronoun are no finding. Where pronouns go by the gender of the noun (`die Person … sie`), only sentences with
 * nearly the same words are compared. Possessives that go by what is owned (`son`, `sua`) tell nothing.
 *
 * Not seen: nouns that tell a person's gender (`widow` / `widower`), persons in languages without a table of pronouns
 * ([languages](../languages.md)), and an exchange of two persons in a sentence that is put in other words.
 */
export const pronounMismatch: Rule = {
  id: 'pronoun-mismatch',
  severity: 'warning',
  summary: 'A person who is `he` in one translation and `she` in the other.',
  run(evidence, report) {
    for (const draft of draftsOf(evidence, evidence.concordance.checks.pronouns)) report(draft)
  },
}
