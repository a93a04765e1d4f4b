import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A placeholder that a program fills in, which one translation of a message has and the other lacks: `Hello {name}` /
 * `Bonjour {nom}`.
 *
 * Read in the formats of messages (PO, XLIFF, TMX, JSON, YAML, ARB, Android, Apple, Qt, properties): `{name}`, `{{name}}`, `${name}`, `%{name}`,
 * `%(name)s`, `%name%`, `%s`, `%1$d`, `%@` and their kin. Of `%s` each counts; one with a name may be said twice. A form of a
 * plural that is for one thing alone (`One file`) need not print the number.
 *
 * Tags of HTML that are written out are no words; one without its partner is told where the other text has both (`<b>…`, `…</b>`), and
 * so are those of a framework that are numbers (`<0>`).
 *
 * Not seen: placeholders in other texts, `:name`, `@name`, the arguments of plurals (`{count, plural, …}`), and two
 * of one kind that changed places.
 */
export const placeholderMismatch: Rule = {
  id: 'placeholder-mismatch',
  severity: 'error',
  summary: 'A placeholder of a message that one translation has and the other lacks.',
  run(evidence, report) {
    for (const draft of draftsOf(evidence, evidence.concordance.checks.placeholders)) report(draft)
  },
}
