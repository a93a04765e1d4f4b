import type {Rule} from '../rule.ts'

/**
 * Words or sentences run together: `terminals,AgentThe application`.
 *
 * A sign with letters on both sides, or a capital inside a word whose parts stand as words elsewhere in the
 * text (`AgentThe`, not `GitHub`), or two neighbours of another place written as one
 * (`artificialintelligence` where `artificial intelligence` stands elsewhere in the row). Addresses are left
 * alone, and so is what another translation writes in the same way.
 *
 * Not seen: words run together in small letters where neither stands elsewhere in the text, scripts without blanks,
 * and what both translations run together alike.
 */
export const gluedText: Rule = {
  id: 'glued-text',
  severity: 'warning',
  summary: 'Words or sentences run together, as in `terminals,AgentThe`.',
  run({collation: {translations}, concordance}, report) {
    for (const {row, at} of concordance.checks.glued) {
      report({
        row,
        message: `a space is missing in "${at.quote}" (\`${translations[at.translation]!.id}\`)`,
        places: [at.place],
      })
    }
  },
}
