import type {Rule} from '../rule.ts'

/**
 * Words of the source language that were left standing.
 *
 * Letters of another script outside brackets, quotes and glosses (`the 智能体 ecosystem`, not
 * `agents (智能体)`); and, where a source text in the same script stands beside the translation, a run of
 * six words and more that both have. Without a source, such a run is one in the text whose language has not its small words, and so is a whole
 * clause with small words of the other text's language alone. A message of a program that stands in two languages letter for letter is one, however
 * short, if small words show its language (`Save the map`) or its words are translated in other messages.
 *
 * Not seen: fewer than six words left standing in a language of the same script and in no message by themselves, names and quotations, and words that
 * the source took from the language of the translation.
 */
export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'warning',
  summary: 'Words of the source language left standing in a translation.',
  run({collation: {translations}, concordance}, report) {
    for (const {row, at, source} of concordance.checks.residues) {
      const where = source === undefined ? '' : `, as in \`${translations[source]!.id}\``
      report({
        row,
        message: `\`${translations[at.translation]!.id}\` leaves "${at.quote}" untranslated${where}`,
        places: [at.place],
      })
    }
  },
}
