import type {Collation} from '../../collate/index.ts'
import type {Concordance, Divergence, Occurrence} from '../../discover/index.ts'
import type {Place, Rule} from '../rule.ts'
import {thresholds} from './term-thresholds.ts'

/** What both divergence rules share: which divergences are sure enough, and how one is said. */
export function divergenceRule({
  terminology,
  ...rule
}: Pick<Rule, 'id' | 'severity' | 'summary'> & {terminology: boolean}): Rule {
  return {
    ...rule,
    scope: 'work',
    run({collation, concordance}, report) {
      for (const divergence of concordance.divergences) {
        const {row, a, b, score, termhood} = divergence
        if (score < thresholds.score) continue
        if (differInNumbers(textOf(a), textOf(b))) continue
        if (terminology !== score * termhood >= thresholds.term) continue
        const concept = concordance.concepts[divergence.concept]
        report({
          row,
          message: messageOf(collation, divergence),
          places: [a, b, ...beside(concordance, divergence)].map(placeOf),
          ...(concept ? {concept: divergence.concept, evidence: concept.evidence} : {}),
          score: terminology ? score : score * (1 - termhood),
          identity: [a, b].map(textOf),
        })
      }
    },
  }
}

const textOf = ({clause, start, end}: Occurrence): string => clause.text.slice(start, end)
const placeOf = ({translation, clause, start, end}: Occurrence): Place => ({translation, clause, start, end})

const digits = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu

/** Another number is no other name: `number-mismatch` speaks of it. */
function differInNumbers(a: string, b: string): boolean {
  return (
    /\p{Nd}/u.test(a) && a.replaceAll(digits, '#').toLowerCase() === b.replaceAll(digits, '#').toLowerCase()
  )
}

function messageOf({translations}: Collation, {a, b}: Divergence): string {
  const name = ({translation}: Occurrence): string => `\`${translations[translation]!.id}\``
  return `Unexpected "${textOf(b)}" in ${name(b)}, expected "${textOf(a)}" as in ${name(a)}`
}

/** How translations other than the two render the concept in this row. */
function beside({concepts}: Concordance, {row, concept, a, b}: Divergence): Occurrence[] {
  const others = new Map<number, Occurrence>()
  for (const {translation, occurrences} of concepts[concept]?.renderings ?? []) {
    if (translation === a.translation || translation === b.translation || others.has(translation)) continue
    const here = occurrences.find((occurrence) => occurrence.row === row)
    if (here) others.set(translation, here)
  }
  return [...others.values()].sort((x, y) => x.translation - y.translation)
}
