import type {Lack} from '../../discover/index.ts'
import type {Draft, Evidence, Rule} from '../rule.ts'

/** What both rules on lacks share: where the first of the texts concerned has it, it is an omission, else an addition. */
export function lackRule({
  firstHasIt,
  ...rule
}: Pick<Rule, 'id' | 'severity' | 'summary'> & {firstHasIt: boolean}): Rule {
  return {
    ...rule,
    scope: 'work',
    run({collation, concordance}, report) {
      for (const lack of concordance.checks.lacks) {
        if (lack.lacks.every((index) => index > lack.has) === firstHasIt) report(draftOf(lack, collation))
      }
    },
  }
}

function draftOf(lack: Lack, {translations}: Evidence['collation']): Draft {
  const has = translations[lack.has]!.id
  const lacks = lack.lacks.map((index) => `\`${translations[index]!.id}\``).join(', ')
  const quote = lack.text.length > 80 ? `${lack.text.slice(0, 60).trimEnd()}…` : lack.text
  return {
    row: lack.row,
    message: `Unexpected lack of the ${lack.what} \`${quote}\` in ${lacks}, expected it as in \`${has}\``,
    places: lack.places,
    score: lack.score,
    ...(/^(?:conjunction|word)$/.test(lack.what) && {severity: 'info' as const}),
    // A number without its text looks whole in a table of contents: nobody will miss what it said.
    ...(lack.isEmptied && {severity: 'error' as const}),
    identity: [lack.what, lack.text],
  }
}
