import type {Collation} from '../../collate/index.ts'
import type {Language, Lexicon} from '../../language/index.ts'
import type {Concept} from '../concordance.ts'
import {type Span, Spans, Taken} from '../word-spans.ts'
import type {Divergent} from './divergent.ts'
import {type Draft, Name} from './names.ts'
import {stripped} from './stripped.ts'
import {areTwoNames, isCredible} from './two-names.ts'

/** A place where a rendering of one translation stands for one of another. */
interface Match {
  a: Span
  b: Span
  score: number
}

/** Places where two translations say the same: a name has thousands, and no other name stands in them. */
interface Alike {
  here: Name
  there: Name
  a: Spans
  b: Spans
}

/**
 * Finds what one translation names in several ways by whole phrases: within a concept, a rendering of another
 * translation (the pivot) that stands beside two or more different renderings here, each in some place found to
 * correspond; where both translations say the same, they correspond too.
 *
 * @param byConcept - the divergences of each concept, by its index
 */
export function inconsistenciesOfConcepts(
  collation: Collation,
  concepts: readonly Concept[],
  byConcept: ReadonlyMap<number, readonly Divergent[]>,
  of: number,
  through: number,
  lexicon: Lexicon | undefined,
): Draft[] {
  const {language} = collation.words(of)
  const found: Draft[] = []
  for (const [index, own] of byConcept) {
    const concept = concepts[index]
    if (!concept) continue
    const here = concept.renderings.filter(({translation}) => translation === of)
    const there = concept.renderings.filter(({translation}) => translation === through)
    if (here.length < 2 || there.length === 0) continue
    const [names, pivots] = [here, there].map((renderings) =>
      renderings.map((rendering) => Name.of(collation, rendering)),
    ) as [Name[], Name[]]
    const matches = matchesOf(own, of, through)
    const alike = alikeIn(matches, names, pivots, language)
    const proofs = pivots.flatMap(
      (pivot) => inconsistencyOf(language, names, pivot, {matches, alike}, lexicon) ?? [],
    )
    if (proofs.length > 0) found.push({...joined(proofs), concept: index})
  }
  return found
}

/** What several pivots show of one concept, with the proof of the strongest. */
function joined(proofs: readonly Draft[]): Draft {
  const strongest = proofs.reduce((best, next) => (next.score > best.score ? next : best))
  const pivots = proofs.flatMap((proof) => proof.pivots)
  const renderings = new Map<string, Name>()
  for (const name of proofs.flatMap((proof) => proof.renderings)) {
    const known = renderings.get(name.text)
    renderings.set(name.text, known ? known.with(name) : name)
  }
  return {
    ...strongest,
    pivots: pivots.sort((x, y) => y.count - x.count),
    renderings: [...renderings.values()].sort((x, y) => y.count - x.count),
  }
}

/** Where renderings of a concept were found to stand beside each other. */
function matchesOf(divergences: readonly Divergent[], of: number, through: number): Match[] {
  const matches: Match[] = []
  for (const {divergence, a, b} of divergences) {
    const {score} = divergence
    const [first, second] = [divergence.a.translation, divergence.b.translation]
    if (first === of && second === through) matches.push({a, b, score})
    else if (first === through && second === of) matches.push({a: b, b: a, score})
  }
  return matches
}

/** Where both say the same, in a row where no divergence has taken the place. */
function alikeIn(
  matches: readonly Match[],
  here: readonly Name[],
  there: readonly Name[],
  language: Language,
): Alike[] {
  const [of, through] = [here[0]!.translation, there[0]!.translation]
  const takenHere = takenBy(of, Spans.of(matches.map(({a}) => a)))
  const takenThere = takenBy(through, Spans.of(matches.map(({b}) => b)))
  const pivots = byName(there, language)
  return [...byName(here, language)].flatMap(([stems, names]) => {
    const same = pivots.get(stems) ?? []
    return names.flatMap((one) => same.flatMap((other) => besideEachOther(one, other, takenHere, takenThere)))
  })
}

/** Row by row, the first free place of the one beside the first of the other, and so on. */
function besideEachOther(here: Name, there: Name, takenHere: Taken, takenThere: Taken): Alike[] {
  const [a, b]: [Span[], Span[]] = [[], []]
  const isFree = (name: Name, at: number, taken: Taken): boolean =>
    !taken.overlaps(name.translation, name.startAt(at), name.endAt(at))
  const [ofHere, ofThere] = [here.count, there.count]
  for (let x = 0, y = 0; x < ofHere && y < ofThere; ) {
    const [rowHere, rowThere] = [here.rowAt(x), there.rowAt(y)]
    if (rowHere < rowThere) x++
    else if (rowHere > rowThere) y++
    else if (!isFree(here, x, takenHere)) x++
    else if (!isFree(there, y, takenThere)) y++
    else {
      a.push({start: here.startAt(x), end: here.endAt(x++)})
      b.push({start: there.startAt(y), end: there.endAt(y++)})
    }
  }
  return a.length === 0 ? [] : [{here, there, a: Spans.of(a), b: Spans.of(b)}]
}

function takenBy(translation: number, spans: Spans): Taken {
  const taken = new Taken()
  taken.add(translation, spans)
  return taken
}

/** Names by their words, inflection apart. */
function byName(names: readonly Name[], language: Language): Map<string, Name[]> {
  const named = new Map<string, Name[]>()
  for (const name of names) {
    const {stems} = stripped(language, name.text)
    const alike = named.get(stems)
    if (alike) alike.push(name)
    else named.set(stems, [name])
  }
  return named
}

function inconsistencyOf(
  language: Language,
  here: readonly Name[],
  pivot: Name,
  {matches, alike}: {matches: readonly Match[]; alike: readonly Alike[]},
  lexicon: Lexicon | undefined,
): Draft | null {
  const beside = matches.filter(({b}) => pivot.overlaps(b.start, b.end))
  const same = alike.filter(({there}) => there === pivot)
  const told = here.flatMap((name) => {
    const own = beside.filter(({a}) => name.overlaps(a.start, a.end))
    const equal = same.filter((one) => one.here === name)
    return own.length + equal.length === 0 ? [] : [{name, own, equal}]
  })
  if (told.length < 2) return null
  const candidates = told
    .map(({name, own, equal}) => ({
      rendering: name.at(
        placesOf(
          name,
          own.map(({a}) => a),
          equal.map(({a}) => a),
        ),
      ),
      ...stripped(language, name.text),
      confidence: equal.length > 0 ? 1 : 1 - own.reduce((doubt, {score}) => doubt * (1 - score), 1),
    }))
    .sort((x, y) => y.rendering.count - x.rendering.count)
  const [steady] = candidates
  if (!steady) return null
  const pivotStems = stripped(language, pivot.text).stems
  const known = wordsOf(language, `${steady.rendering.text} ${pivot.text}`)
  const isRelated = (text: string): boolean =>
    wordsOf(language, text).some((word) => known.some((other) => (lexicon?.related(word, other) ?? 0) > 0))
  const others = candidates.filter(
    (other) => areTwoNames(steady, other) && isCredible(steady, other, pivotStems, isRelated),
  )
  if (others.length === 0) return null
  const besidePivot = placesOf(
    pivot,
    beside.map(({b}) => b),
    same.map(({b}) => b),
  )
  return {
    concept: -1,
    translation: steady.rendering.translation,
    renderings: [steady.rendering, ...others.map(({rendering}) => rendering)],
    pivots: [pivot.at(besidePivot)],
    score: Math.min(steady.confidence, Math.max(...others.map(({confidence}) => confidence))),
  }
}

/** The places of a name that some span overlaps, and those where both translations say the same. */
const placesOf = (name: Name, touching: readonly Span[], equal: readonly Spans[]): Spans =>
  equal.reduce((all, more) => all.with(more), touchedBy(name, touching))

/** Those places that some span overlaps. */
function touchedBy(name: Name, spans: readonly Span[]): Spans {
  const touched = new Set<number>()
  for (const {start, end} of spans) {
    const [from, to] = name.overlapping(start, end)
    for (let at = from; at < to; at++) touched.add(at)
  }
  if (touched.size === name.count) return name.spans
  return Spans.of(
    [...touched].sort((x, y) => x - y).map((at) => ({start: name.startAt(at), end: name.endAt(at)})),
  )
}

const wordsOf = (language: Language, text: string): string[] => stripped(language, text).words.split(' ')
