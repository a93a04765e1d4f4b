import {type Lack, lacksOf} from '../lack/index.ts'
import type {Draft, Evidence, Rule} from '../rule.ts'

/**
 * A clause, a sentence or an item of an enumeration that the first translation (the source where there is
 * one) has and another lacks.
 */
export const omission: Rule = {
  id: 'omission',
  severity: 'warning',
  scope: 'work',
  summary: 'A clause, sentence or list item of the first text that another translation lacks.',
  run({collation}, report) {
    for (const lack of lacksOf(collation)) {
      if (lack.lacks.every((index) => index > lack.has)) report(draftOf(lack, collation))
    }
  },
}

/** A lack as a draft, for `omission` and `addition`. */
export function draftOf(lack: Lack, {translations}: Evidence['collation']): Draft {
  const has = translations[lack.has]!.id
  const lacks = lack.lacks.map((index) => `\`${translations[index]!.id}\``).join(', ')
  const quote = lack.text.length > 80 ? `${lack.text.slice(0, 60).trimEnd()}…` : lack.text
  return {
    row: lack.row,
    message: `Unexpected lack of the ${lack.what} \`${quote}\` in ${lacks}, expected it as in \`${has}\``,
    places: lack.places,
    score: lack.score,
    identity: [lack.what, lack.text],
  }
}
