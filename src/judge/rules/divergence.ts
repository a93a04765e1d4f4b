import type {Concordance, Divergence, Occurrence, Quoted, Rendering} from '../../discover/index.ts'
import {matcherOf} from '../../termbase/index.ts'
import {tellPair} from '../mismatch.ts'
import type {Evidence, Place, Rule} from '../rule.ts'
import {ToldWords} from '../told.ts'
import {leastIn} from './term-thresholds.ts'
import {withoutNumbers} from './without-numbers.ts'

/** What both divergence rules share: which divergences are sure enough, and how one is said. */
export function divergenceRule({
  terminology,
  ...rule
}: Pick<Rule, 'id' | 'severity' | 'summary'> & {terminology: boolean}): Rule {
  return {
    ...rule,
    scope: 'words',
    run(evidence, report) {
      const {collation, concordance} = evidence
      const byRow = renderingsByRow(concordance)
      const told = new ToldWords(concordance)
      const isForbidden = forbiddenBy(evidence)
      const leastOf = leastIn(collation)
      const hasOthers = collation.translations.length > 2
      for (const divergence of concordance.divergences) {
        const {row, a, b, score, termhood} = divergence
        const least = leastOf(a.translation, b.translation)
        if (score < least.score) continue
        if (terminology !== score * termhood >= least.term) continue
        if (told.partIn(divergence) || isForbidden(a) || isForbidden(b)) continue
        if (differInNumbers(evidence, divergence)) continue
        const concept = concordance.concepts[divergence.concept]
        report({
          row,
          message: tellPair(evidence, row, [a, b].map(saidAt) as [Quoted, Quoted]),
          places: [a, b, ...(hasOthers ? beside(byRow, divergence) : [])].map(placeOf),
          ...(concept ? {concept: divergence.concept, evidence: concept.evidence} : {}),
          score: terminology ? score : score * (1 - termhood),
          identity: [a, b].map(textOf),
        })
      }
    },
  }
}

/** Whether the termbase forbids what a translation says: `term-deprecated` speaks of it. */
function forbiddenBy({collation, termbase}: Evidence): (said: Occurrence) => boolean {
  if (!termbase) return () => false
  const finders = collation.translations.map((one) => matcherOf(termbase.concepts, one))
  return (said) =>
    finders[said.translation]!(textOf(said)).some(
      ({applies, term}) => applies && term.status === 'deprecated',
    )
}

const textOf = ({clause, start, end}: Occurrence): string => clause.text.slice(start, end)
const saidAt = (one: Occurrence): Quoted => ({
  translation: one.translation,
  quote: textOf(one),
  place: placeOf(one),
})
const placeOf = ({translation, clause, start, end}: Occurrence): Place => ({translation, clause, start, end})

/**
 * Another number is no other name, in digits or in words: `number-mismatch` speaks of it. Nor is what stands for a time
 * of day: `noon` / `12:00`.
 */
function differInNumbers({collation: {translations}, concordance}: Evidence, {a, b}: Divergence): boolean {
  const [one, other] = [a, b].map((occurrence) => {
    const {text} = occurrence.clause
    const numbers = concordance.numbersIn(text, translations[occurrence.translation]!.language)
    if (numbers.length === 0) return {text: '', isBare: false, isTime: false}
    const rest = withoutNumbers(text, numbers, occurrence)
    const {start, end} = occurrence
    return {
      text: rest,
      isBare: rest.includes('#') && !otherWord.test(rest),
      isTime: numbers.some((number) => number.unit === 'clock' && number.start < end && start < number.end),
    }
  })
  if (one!.text.includes('#') && one!.text === other!.text) return true
  // References are no quantities: `Clause 22` / `Clause 12`.
  const [plain, beside] = [a, b].map((occurrence) => textOf(occurrence).replaceAll(/\d+/g, '#').toLowerCase())
  if (plain!.includes('#') && plain === beside) return true
  return (one!.isBare && (other!.isBare || one!.isTime)) || (other!.isBare && other!.isTime)
}

/** What joins numbers is shorter: `3 p.m.`, `9:00 to 15`. */
const otherWord = /\p{L}{4}/u

/** For a concept and a row, how each translation renders it there: its first rendering, where that first stands. */
type RenderingsByRow = (concept: number, row: number) => readonly Occurrence[]

/** Looks renderings up by row: a concept of a whole Bible has thousands of places and as many divergences. */
function renderingsByRow({concepts}: Concordance): RenderingsByRow {
  const known = new Map<Rendering, ReadonlyMap<number, Occurrence>>()
  const firstIn = (rendering: Rendering, row: number): Occurrence | undefined => {
    if (rendering.firstIn) return rendering.firstIn(row)
    let rows = known.get(rendering)
    if (!rows) {
      rows = firstsByRow(rendering)
      known.set(rendering, rows)
    }
    return rows.get(row)
  }
  return (index, row) => {
    const concept = concepts[index]
    const found: Occurrence[] = []
    for (const rendering of concept?.placed ?? concept?.renderings ?? []) {
      if (found.some(({translation}) => translation === rendering.translation)) continue
      const first = firstIn(rendering, row)
      if (first) found.push(first)
    }
    return found
  }
}

function firstsByRow({occurrences}: Rendering): Map<number, Occurrence> {
  const rows = new Map<number, Occurrence>()
  for (const occurrence of occurrences) if (!rows.has(occurrence.row)) rows.set(occurrence.row, occurrence)
  return rows
}

/** How translations other than the two render the concept in this row. */
function beside(byRow: RenderingsByRow, {row, concept, a, b}: Divergence): Occurrence[] {
  return byRow(concept, row)
    .filter(({translation}) => translation !== a.translation && translation !== b.translation)
    .sort((x, y) => x.translation - y.translation)
}
