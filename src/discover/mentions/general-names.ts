import type {Lexicon} from '../../language/index.ts'
import type {Concept, Occurrence} from '../concordance.ts'
import type {Commentary, Word} from './commentary.ts'
import type {Name} from './concept-names.ts'

/** How much of a head's uses must be those of a noun. */
const leastNoun = 0.3

/** The same modifier before another head: `intelligent entities`, where renderings are agents and bodies. */
interface Candidate {
  modifier: string
  head: Word
  occurrences: Occurrence[]
}

/** Renderings of a concept that differ in nothing but their head. */
interface Family {
  /** Index of the concept. */
  concept: number
  /** A form of each head, by stem. */
  heads: Map<string, string>
}

/**
 * Where a commentary gives concepts a name of its own: the modifier that renderings share, before a head more general
 * than every one of theirs. Where translations cannot agree what a thing is ("intelligent agents", "intelligent
 * bodies"), who speaks of it in passing takes a word that covers both ("intelligent entities"); "intelligent robots" are
 * other things, since no agent is a robot.
 *
 * Asked for: a concept that a gloss or a termbase names, or that is met in several rows; that the commentary names in
 * no other way; of several, the one whose heads are nearest in the taxonomy; a phrase that no translation says.
 *
 * @returns by concept (index)
 */
export function findGeneralNames(
  concepts: readonly Concept[],
  names: readonly Name[],
  commentary: Commentary,
  lexicon: Lexicon,
  isSaidInTranslations: (modifier: string, head: string) => boolean,
): Map<number, Occurrence[]> {
  const families = familiesOf(names)
  const lacksName = ({concept, heads}: Family): boolean =>
    heads.size > 1 && isSure(concepts[concept]!) && !isNamed(concepts[concept]!, commentary.translation)
  const sought = new Map([...families].filter(([, ofModifier]) => ofModifier.some(lacksName)))
  const best = new Map<number, {steps: number; occurrences: Occurrence[]}>()
  const candidates = candidatesIn(commentary, sought, lexicon)
  for (const {modifier, head, occurrences} of candidates) {
    const nearest = nearestOf(sought.get(modifier)!, head.form, lexicon)
    if (!nearest || !lacksName(nearest.family)) continue
    const {family, steps} = nearest
    if (steps >= (best.get(family.concept)?.steps ?? Number.POSITIVE_INFINITY)) continue
    if (!isSaidInTranslations(modifier.slice(modifier.lastIndexOf(' ') + 1), head.stem))
      best.set(family.concept, {steps, occurrences})
  }
  return new Map([...best].map(([concept, {occurrences}]) => [concept, occurrences]))
}

const isSure = ({source, evidence}: Concept): boolean => source !== 'statistics' || evidence.for > 1
const isNamed = ({renderings}: Concept, commentary: number): boolean =>
  renderings.some(({translation}) => translation === commentary)

/** Concepts by the modifier of renderings that differ in their head; those with one head say nothing. */
function familiesOf(names: readonly Name[]): Map<string, Family[]> {
  const families = new Map<string, Family[]>()
  for (const {concept, head, modifier} of names) {
    if (!head || modifier === undefined) continue
    const ofModifier = families.get(modifier) ?? []
    families.set(modifier, ofModifier)
    if (ofModifier.at(-1)?.concept !== concept) ofModifier.push({concept, heads: new Map()})
    ofModifier.at(-1)!.heads.set(head.stem, head.form)
  }
  return families
}

/** Noun phrases of a commentary that begin like renderings and end like none, each with all its places. */
function candidatesIn(
  {paragraphs, occurrenceAt}: Commentary,
  families: ReadonlyMap<string, readonly Family[]>,
  lexicon: Lexicon,
): Candidate[] {
  const longest = Math.max(0, ...[...families.keys()].map((modifier) => modifier.split(' ').length))
  const isNoun = ({form}: Word): boolean => lexicon.parts(form).noun >= leastNoun
  const found = new Map<string, Candidate>()
  for (const {clause, words} of paragraphs)
    for (const [at, head] of words.entries()) {
      const after = words[at + 1]
      let modifier = ''
      for (let first = at; first > 0 && at - first < longest && words[first]!.gap === 'none'; ) {
        const word = words[--first]!
        if (!word.content) break
        modifier = modifier === '' ? word.stem : `${word.stem} ${modifier}`
        const ofModifier = families.get(modifier)
        if (!ofModifier || ofModifier.some(({heads}) => heads.has(head.stem))) continue
        if (!head.content || !isNoun(head) || !lexicon.look(head.form)) continue
        if (after?.gap === 'none' && after.content && isNoun(after)) continue
        const occurrence = occurrenceAt(clause, word.start, head.end)
        const known = found.get(`${modifier} ${head.stem}`)
        if (known) known.occurrences.push(occurrence)
        else found.set(`${modifier} ${head.stem}`, {modifier, head, occurrences: [occurrence]})
      }
    }
  return [...found.values()]
}

/** The concept with the shortest way up from its heads, in the mean, to what covers them all; none if two have it. */
function nearestOf(
  families: readonly Family[],
  to: string,
  lexicon: Lexicon,
): {family: Family; steps: number} | undefined {
  let best: {family: Family; steps: number} | undefined
  let isTie = false
  for (const family of families) {
    if (family.heads.size < 2) continue
    const steps = meanSteps([...family.heads.values()], to, lexicon)
    if (steps === undefined) continue
    if (steps === best?.steps) isTie = true
    else if (steps < (best?.steps ?? Number.POSITIVE_INFINITY)) {
      best = {family, steps}
      isTie = false
    }
  }
  return isTie ? undefined : best
}

function meanSteps(heads: readonly string[], to: string, lexicon: Lexicon): number | undefined {
  let sum = 0
  for (const head of heads) {
    const steps = lexicon.stepsUp(head, to)
    if (!steps) return undefined
    sum += steps
  }
  return sum / heads.length
}
