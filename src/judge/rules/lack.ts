import type {Lack} from '../../discover/index.ts'
import type {Draft, Evidence, Rule} from '../rule.ts'
import {shorten} from '../shorten.ts'
import {standingOf} from '../standing.ts'

/** What both rules on lacks share: where the first of the texts concerned has it, it is an omission, else an addition. */
export function lackRule({
  firstHasIt,
  ...rule
}: Pick<Rule, 'id' | 'severity' | 'summary'> & {firstHasIt: boolean}): Rule {
  return {
    ...rule,
    scope: 'work',
    run(evidence, report) {
      for (const lack of evidence.concordance.checks.lacks) {
        if (lack.lacks.every((index) => index > lack.has) === firstHasIt) report(draftOf(lack, evidence))
      }
    },
  }
}

function draftOf(lack: Lack, evidence: Evidence): Draft {
  const {translations} = evidence.collation
  const has = `\`${translations[lack.has]!.id}\``
  const quote = shorten(lack.text)
  const {all} = lack
  const what = all
    ? `all ${all.count} clauses of \`${all.key}\`, from "${quote}" on`
    : `the ${lack.narrows ?? lack.what} "${quote}"`
  const tellLacking = (some: readonly number[]): string => {
    const lacks = some.map((index) => `\`${translations[index]!.id}\``).join(', ')
    return messageOf({...lack, lacks: [...some]}, evidence, {what, has, lacks})
  }
  return {
    row: lack.row,
    message: tellLacking(lack.lacks),
    places: lack.places,
    lacks: lack.lacks,
    tellLacking,
    score: lack.score,
    ...(/^(?:conjunction|word)$/.test(lack.what) && !lack.narrows && {severity: 'info' as const}),
    // A number without its text looks whole in a table of contents: nobody will miss what it said.
    ...(lack.isEmptied && {severity: 'error' as const}),
    identity: [lack.what, lack.text],
  }
}

function messageOf(
  lack: Lack,
  evidence: Evidence,
  {what, has, lacks}: Record<'what' | 'has' | 'lacks', string>,
): string {
  const verb = (one: string, several: string): string => (lack.lacks.length === 1 ? one : several)
  const standing = standingOf(
    evidence,
    lack.row,
    {translation: lack.has, ...(lack.places[0]?.translation === lack.has && {place: lack.places[0]})},
    {translation: lack.lacks[0]!},
  )
  if (standing.kind === 'changed')
    return standing.now === lack.has
      ? `${has} now has ${what}, ${lacks} ${verb('does', 'do')} not`
      : `${lacks} changed and ${verb('lacks', 'lack')} ${what}, which ${has} still has`
  if (standing.kind === 'reference' && standing.right === lack.has)
    return `${lacks} ${verb('lacks', 'lack')} ${what}, expected it as in ${has}`
  return `${lacks} ${verb('lacks', 'lack')} ${what} (in ${has})`
}
