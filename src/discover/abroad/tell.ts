import type {Collation} from '../../collate/index.ts'
import {append} from '../../group.ts'
import {commonest} from '../concepts/concept-renderings.ts'
import {idOfLabel} from '../concepts/id-of-label.ts'
import {Taken} from '../concepts/name.ts'
import {strengthOf} from '../concepts/strength.ts'
import type {Concept, Inconsistency, Occurrence, Rendering} from '../concordance.ts'
import type {Lines} from '../phrase/lines.ts'
import {withRenderings} from '../with-renderings.ts'
import type {Told} from './equivalents.ts'
import type {Group} from './group-equivalents.ts'
import {isSecondName, standsForOther} from './second-name.ts'
import {termhoodOf} from './termhood.ts'

/** What is a verb rather may be said in several ways. */
const leastTermhood = 0.4

/** A rendering, and the phrase that it is whatever its inflection. */
interface Named extends Rendering {
  phrase: string
  score: number
}

/**
 * Tells groups as concepts. One whose name in some translation is a rendering of a known concept adds what it is called
 * in the languages that this one lacks; the others follow the known ones, the strongest first.
 */
export function tellConcepts(
  collation: Collation,
  lines: readonly Lines[],
  known: readonly Concept[],
  groups: readonly Group[],
): {concepts: Concept[]; inconsistencies: Inconsistency[]} {
  const concepts = [...known]
  const taken = new Taken()
  for (const {id} of known) taken.take(id)
  const homes = homesOf(collation, known)
  const inconsistencies: Inconsistency[] = []
  const told = groups
    .map((group) => ({group, renderings: renderingsOf(lines, group)}))
    .map((one) => ({...one, termhood: termhoodOf(lines, one.group.told)}))
  const fresh: {concept: Concept; renderings: Named[]; strength: number}[] = []
  for (const {group, renderings, termhood} of told) {
    const home = homeOf(collation, homes, renderings)
    if (home !== undefined) {
      concepts[home] = withLanguages(collation, concepts[home]!, renderings)
      if (termhood >= leastTermhood) inconsistencies.push(...waverings(collation, renderings, home))
      continue
    }
    const label = labelOf(collation, renderings)
    const concept: Concept = {
      id: taken.free(idOfLabel(label)),
      label,
      source: hasSource(collation, renderings) ? 'source' : 'statistics',
      renderings,
      score: scoreOf(group),
      termhood,
      evidence: {for: rowsOf(renderings), against: group.alone},
    }
    fresh.push({concept, renderings, strength: strengthOf(concept, 1)})
  }
  fresh.sort((x, y) => y.strength - x.strength || (x.concept.id < y.concept.id ? -1 : 1))
  for (const {concept, renderings} of fresh) {
    if (concept.termhood >= leastTermhood)
      inconsistencies.push(...waverings(collation, renderings, concepts.length))
    concepts.push(concept)
  }
  return {concepts, inconsistencies}
}

function renderingsOf(lines: readonly Lines[], {told}: Group): Named[] {
  return told
    .map((one) => renderingOf(lines[one.translation]!, one))
    .sort((x, y) => x.translation - y.translation || y.count! - x.count! || (x.text < y.text ? -1 : 1))
}

function renderingOf(lines: Lines, {translation, phrase, places, score}: Told): Named {
  const occurrences = places.map(
    ({at, size}): Occurrence => ({
      translation,
      row: lines.rowOf[at]!,
      clause: lines.clauseOf(at),
      start: lines.startOf(at),
      end: lines.endOf(at + size - 1),
    }),
  )
  return {translation, phrase, text: commonest(occurrences), occurrences, count: occurrences.length, score}
}

/** Which known concept has a rendering, by translation and text. */
function homesOf({words}: Collation, known: readonly Concept[]): Map<string, number> {
  const homes = new Map<string, number>()
  for (const [index, {renderings}] of known.entries()) {
    for (const {translation, text} of renderings) {
      const name = `${translation}\t${stemsOf(words(translation), text)}`
      if (!homes.has(name)) homes.set(name, index)
    }
  }
  return homes
}

function stemsOf({language}: ReturnType<Collation['words']>, text: string): string {
  const spans = language.words(text)
  const stems: string[] = []
  for (let at = 0; at < spans.length; at += 2) {
    const folded = language.fold(text.slice(spans[at], spans[at + 1]))
    if (!language.isFunctionWord(folded)) stems.push(language.stem(folded))
  }
  return stems.join(' ')
}

const homeOf = (
  {words}: Collation,
  homes: ReadonlyMap<string, number>,
  renderings: readonly Named[],
): number | undefined => {
  for (const {translation, text} of renderings) {
    const home = homes.get(`${translation}\t${stemsOf(words(translation), text)}`)
    if (home !== undefined) return home
  }
  return undefined
}

/** A concept with its names in the translations of which it has none; the original's is its label where no other is printed. */
function withLanguages(collation: Collation, concept: Concept, renderings: readonly Named[]): Concept {
  const has = new Set(concept.renderings.map(({translation}) => translation))
  const more = renderings.filter(({translation}) => !has.has(translation))
  if (more.length === 0) return concept
  const original = more.find(({translation}) => collation.translations[translation]!.role === 'source')
  const all = [...concept.renderings, ...more].sort((x, y) => x.translation - y.translation)
  return {
    ...withRenderings(concept, all),
    ...(original && concept.source === 'statistics' && {label: original.text, source: 'source' as const}),
  }
}

const hasSource = ({translations}: Collation, renderings: readonly Rendering[]): boolean =>
  renderings.some(({translation}) => translations[translation]!.role === 'source')

/** The term of the original; else the usual name in each translation. */
function labelOf({translations}: Collation, renderings: readonly Named[]): string {
  const source = renderings.find(({translation}) => translations[translation]!.role === 'source')
  if (source) return source.text
  const names = renderings.filter(
    ({translation}, at) => renderings.findIndex((one) => one.translation === translation) === at,
  )
  return [...new Set(names.map(({text}) => text))].join(' / ')
}

/** What meets often and seldom stands alone is sure. */
const scoreOf = ({met, alone}: Group): number => (met / (met + alone / 2)) * (1 - 0.5 ** met)

const rowsOf = ([first]: readonly Named[]): number => new Set(first!.occurrences.map(({row}) => row)).size

/** Where a translation names in several ways what another names in one; the original never wavers. */
function waverings(
  {translations, words}: Collation,
  renderings: readonly Named[],
  concept: number,
): Inconsistency[] {
  const byTranslation = new Map<number, Named[]>()
  for (const one of renderings) append(byTranslation, one.translation, one)
  return [...byTranslation].flatMap(([translation, names]): Inconsistency[] => {
    if (names.length < 2 || translations[translation]!.role !== 'translation') return []
    const steady = [...byTranslation].filter(([other, its]) => other !== translation && its.length === 1)
    const pivots = steady.map(([, [pivot]]) => pivot!)
    if (pivots.length === 0) return []
    const [usual, ...rest] = names
    const {language} = words(translation)
    const others = rest.filter(
      (other) => isSecondName(language, usual!, other) && !standsForOther(language, other, pivots),
    )
    if (others.length === 0) return []
    const score = Math.max(...others.map(({score}) => score))
    return [{concept, translation, renderings: [usual!, ...others], pivots, score}]
  })
}
