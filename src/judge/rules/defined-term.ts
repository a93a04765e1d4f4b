import type {Rule} from '../rule.ts'

/**
 * A term that a text defines (`"Goods" means …`, `(the "Seller")`, `„Ware“ bezeichnet …`) twice, or defines and never
 * uses, or uses without the definition that another translation in its language has.
 *
 * English, German and French definitions are read, in quotation marks, where a text has two at least.
 *
 * Not seen: terms that are defined without quotation marks or in bold alone, a term that no translation defines, and
 * a definition that is lost in another language (the sentence is an `omission`).
 */
export const definedTerm: Rule = {
  id: 'defined-term',
  severity: 'warning',
  summary:
    'A term that is defined twice, never used, or used without the definition that another translation has.',
  scope: 'work',
  run({collation, concordance}, report) {
    for (const {kind, row, term, at, beside} of concordance.checks.definitions) {
      const name = `\`${collation.translations[at.translation]!.id}\``
      const there = beside ? `\`${collation.translations[beside.translation]!.id}\`` : ''
      const message = {
        twice: `"${term}" is defined twice in ${name}`,
        unused: `"${term}" is defined in ${name} and never used`,
        undefined: `"${term}" is used in ${name} and defined in ${there} alone`,
      }[kind]
      report({
        row,
        message,
        places: [at.place, ...(beside ? [beside.place] : [])],
        identity: [kind, term],
        score: 0.9,
      })
    }
  },
}
