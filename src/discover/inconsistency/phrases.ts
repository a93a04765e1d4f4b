import type {Collation} from '../../collate/index.ts'
import type {Language, Lexicon} from '../../language/index.ts'
import {once} from '../../once.ts'
import {type Span, Spans, Taken} from '../word-spans.ts'
import type {Divergent} from './divergent.ts'
import type {Draft, Name} from './names.ts'
import {stripped} from './stripped.ts'
import {touchedBy} from './touched-places.ts'
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

/** Where names of a concept say the same as a pivot. */
interface AlikeOf {
  /** Whether a name says it in some place, perhaps. */
  maySay(name: Name, pivot: Name): boolean
  of(pivot: Name): Alike[]
}

/**
 * Finds what one translation names in several ways by whole phrases: within a concept, a rendering of another
 * translation (the pivot) that stands beside two or more different renderings here, each in some place found to
 * correspond; where both translations say the same, they correspond too.
 *
 * @param namesOf - the names of a concept by translation, told by its index
 * @param byConcept - the divergences between the two translations, of each concept by its index
 */
export function inconsistenciesOfConcepts(
  collation: Collation,
  namesOf: (concept: number) => ReadonlyMap<number, readonly Name[]> | undefined,
  byConcept: ReadonlyMap<number, readonly Divergent[]>,
  {of, through}: {of: number; through: number},
  lexicon: Lexicon | undefined,
): Draft[] {
  const {language} = collation.words(of)
  const found: Draft[] = []
  for (const [index, own] of byConcept) {
    const byTranslation = namesOf(index)
    const [names, pivots] = [byTranslation?.get(of) ?? [], byTranslation?.get(through) ?? []]
    if (names.length < 2 || pivots.length === 0) continue
    const matches = matchesOf(own, of)
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
function matchesOf(divergences: readonly Divergent[], of: number): Match[] {
  return divergences.map(({divergence, a, b}) =>
    divergence.a.translation === of ? {a, b, score: divergence.score} : {a: b, b: a, score: divergence.score},
  )
}

/**
 * Where both say the same, in a row where no divergence has taken the place: told of one pivot at a time, since most pivots have
 * no two names to be compared.
 */
function alikeIn(
  matches: readonly Match[],
  here: readonly Name[],
  there: readonly Name[],
  language: Language,
): AlikeOf {
  const [of, through] = [here[0]!.translation, there[0]!.translation]
  const takenHere = once(() => takenBy(of, Spans.of(matches.map(({a}) => a))))
  const takenThere = once(() => takenBy(through, Spans.of(matches.map(({b}) => b))))
  const names = byName(here, language)
  return {
    maySay: (name, pivot) => stripped(language, name.text).stems === stripped(language, pivot.text).stems,
    of: (pivot) =>
      (names.get(stripped(language, pivot.text).stems) ?? []).flatMap((name) =>
        besideEachOther(name, pivot, takenHere(), takenThere()),
      ),
  }
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
  {matches, alike}: {matches: readonly Match[]; alike: AlikeOf},
  lexicon: Lexicon | undefined,
): Draft | null {
  const beside = matches.filter(({b}) => pivot.overlaps(b.start, b.end))
  const said = here.flatMap((name) => {
    const own = beside.filter(({a}) => name.overlaps(a.start, a.end))
    return own.length > 0 || alike.maySay(name, pivot) ? [{name, own, ...stripped(language, name.text)}] : []
  })
  if (!said.some((one, at) => said.slice(at + 1).some((other) => areTwoNames(one, other)))) return null
  const same = alike.of(pivot)
  const told = said.flatMap((one) => {
    const equal = same.filter(({here: name}) => name === one.name)
    return one.own.length + equal.length === 0 ? [] : [{...one, equal}]
  })
  if (told.length < 2) return null
  const candidates = told
    .map(({name, own, equal, stems, roots}) => ({
      stems,
      roots,
      rendering: name.at(
        placesOf(
          name,
          own.map(({a}) => a),
          equal.map(({a}) => a),
        ),
      ),
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

const wordsOf = (language: Language, text: string): string[] => stripped(language, text).words.split(' ')
