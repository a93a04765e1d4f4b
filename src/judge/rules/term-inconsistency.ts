import type {Inconsistency, Occurrence, Rendering} from '../../discover/index.ts'
import {group} from '../../group.ts'
import type {Rule} from '../rule.ts'
import {ToldWords} from '../told.ts'
import {differInNumbers, placeOf, placesOf, stemsOf} from './named-places.ts'
import {strayNames} from './stray-names.ts'

/** Below this the proof is one weak link: paraphrase as often as a wavering name. */
const leastScore = 0.6

/**
 * A concept that one translation names in several ways. The steady form is the one that stands in most places;
 * the others are what is reported, with the pivot that proves it. So is a name that one document of a project has for what
 * the others call by another.
 *
 * Not seen: a concept that is named in as many ways in every translation, and one whose second name no other
 * translation proves.
 */
export const termInconsistency: Rule<{leastScore: number}> = {
  id: 'term-inconsistency',
  severity: 'warning',
  summary: 'A concept that one translation names in several ways where another translation does not.',
  options: {leastScore},
  scope: 'words',
  run(evidence, report, options) {
    const {collation, concordance} = evidence
    for (const stray of strayNames(evidence, options.leastScore)) report(stray)
    const told = new ToldWords(concordance)
    for (const inconsistency of concordance.inconsistencies) {
      if (inconsistency.score < options.leastScore) continue
      const {translation, renderings, pivots, concept, score} = inconsistency
      const [steady, ...rest] = renderings
      if (!steady) continue
      const tag = collation.translations[translation]!.language
      const others = rest.filter(({text}) => !differInNumbers(steady.text, text, tag))
      if (others.length === 0) continue
      if (isToss(steady, others)) continue
      const {language} = collation.words(translation)
      const minority = others.flatMap(({occurrences}) => occurrences)
      if (minority.length === 1 && told.isIn(minority[0]!)) continue
      report({
        row: Math.min(...minority.map(({row}) => row)),
        message: messageOf(inconsistency, steady, others, collation.translations),
        places: [...minority, ...spellingsOf(steady)].map(placeOf),
        // Names of a Bible have thousands of places, and who has no accepted state never asks for them.
        get proof() {
          return [...steady.occurrences, ...pivots.flatMap(({occurrences}) => occurrences)].map(placeOf)
        },
        ...(concept < 0 ? {} : {concept}),
        score,
        evidence: {for: pivots.reduce((sum, pivot) => sum + countOf(pivot), 0), against: 0},
        identity: [
          ...pivots.map(({translation, text}) => stemsOf(text, collation.words(translation).language)).sort(),
          ...[steady, ...others].map(({text}) => stemsOf(text, language)).sort(),
        ],
      })
    }
  },
}

function messageOf(
  {translation, pivots}: Inconsistency,
  steady: Rendering,
  others: readonly Rendering[],
  translations: readonly {id: string}[],
): string {
  const [more, ...forms] = [steady, ...others]
  const said = [
    `"${more.text}" (${placesOf(countOf(more))})`,
    ...forms.map((one) => `"${one.text}" (${countOf(one)})`),
  ]
  const listed = `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
  const proofs = [...group(pivots, ({translation}) => translation)].map(([translation, names]) =>
    calledBy(translations[translation]!.id, names),
  )
  return `\`${translations[translation]!.id}\` says ${listed} for what ${proofs.join(' and ')}`
}

/** `` `a` always calls "deposit" ``; who has several names for it is not said to be steady. */
function calledBy(id: string, names: readonly Rendering[]): string {
  const quoted = names.map(({text}) => `"${text}"`)
  if (quoted.length === 1) return `\`${id}\` always calls ${quoted[0]}`
  return `\`${id}\` calls ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

/**
 * One place against one each is a toss between two words, unless what they begin or end with makes names of them:
 * `human-machine synergy` / `human-machine collaboration`, but not `education and teaching` / `teaching models`.
 */
function isToss(steady: Rendering, others: readonly Rendering[]): boolean {
  const [other, ...more] = others
  if (!other || more.length > 0 || countOf(steady) > 1 || countOf(other) > 1) return false
  const wordsOf = ({text}: Rendering): string[] => text.toLowerCase().split(/[\s-]+/u)
  const [own, its] = [wordsOf(steady), wordsOf(other)]
  return own[0] !== its[0] && own.at(-1) !== its.at(-1)
}

/** How many places it has; they are not made to be counted. */
const countOf = (rendering: Rendering): number => rendering.count ?? rendering.occurrences.length

/** The first place of every spelling: `capability` and `capabilities` both. */
function spellingsOf({occurrences}: Rendering): Occurrence[] {
  const first = new Map<string, Occurrence>()
  for (const occurrence of occurrences) {
    const spelling = occurrence.clause.text.slice(occurrence.start, occurrence.end).toLowerCase()
    if (!first.has(spelling)) first.set(spelling, occurrence)
  }
  return [...first.values()]
}
