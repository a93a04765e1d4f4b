import type {Bead, Collation, Passage} from '../../collate/index.ts'
import {append} from '../../group.ts'
import type {Concept, Occurrence} from '../concordance.ts'

/** Sentences that answer each other, and whom both name. */
export interface NamedBead {
  row: number
  /** In the order of the text; the index of a concept and its place. */
  a: readonly PartyAt[]
  b: readonly PartyAt[]
}

export interface PartyAt {
  party: number
  at: Occurrence
  /** Whether it stands where a sentence begins, a few words apart. */
  opens: boolean
}

/** In characters: `At the end of the term the tenant`. */
const opening = 24
/** Who acts opens so many sentences of each text. */
const leastOpened = 2

/** So many rows show who is who, and so many times as many as speak against it. */
const least = {rows: 3, share: 3}
/** What stands in more sentences than these of one row is no row to look at closely. */
const mostMentions = 200

/**
 * What two translations of two languages name steadily, sentence by sentence: concepts with a name in both that face each
 * other nearly always. Linear in the places of these names.
 */
export function namedBeads(
  collation: Collation,
  concepts: readonly Concept[],
  a: number,
  b: number,
  mayAct: (translation: number, name: string) => boolean,
): NamedBead[] {
  const inRows = new Map<number, Mention[]>()
  for (const [party, {evidence, renderings}] of concepts.entries()) {
    if (evidence.for < least.rows || evidence.for < least.share * evidence.against) continue
    const own = renderings.filter(({translation}) => translation === a || translation === b)
    if (new Set(own.map(({translation}) => translation)).size < 2) continue
    if (own.some(({translation, text}) => !mayAct(translation, text))) continue
    for (const {occurrences} of own)
      for (const at of occurrences) if (at.row >= 0) append(inRows, at.row, {party, at})
  }
  const beads = [...inRows].flatMap(([row, mentions]) =>
    mentions.length > mostMentions
      ? []
      : collation.beads(row, a, b).flatMap((bead) => beadOf(row, bead, mentions, a, b) ?? []),
  )
  const acts = actorsOf(beads)
  const ofActors = (all: readonly PartyAt[]): PartyAt[] => all.filter(({party}) => acts.has(party))
  return beads.map((bead) => ({...bead, a: ofActors(bead.a), b: ofActors(bead.b)}))
}

type Mention = Omit<PartyAt, 'opens'>

/** Who opens sentences in both texts. */
function actorsOf(beads: readonly NamedBead[]): Set<number> {
  const countIn = (side: 'a' | 'b'): Map<number, number> => {
    const counts = new Map<number, number>()
    for (const bead of beads)
      for (const {party, opens} of bead[side]) if (opens) counts.set(party, (counts.get(party) ?? 0) + 1)
    return counts
  }
  const [ofA, ofB] = [countIn('a'), countIn('b')]
  return new Set(
    [...ofA].flatMap(([party, count]) =>
      count >= leastOpened && (ofB.get(party) ?? 0) >= leastOpened ? [party] : [],
    ),
  )
}

function beadOf(
  row: number,
  bead: Bead,
  mentions: readonly Mention[],
  a: number,
  b: number,
): NamedBead | undefined {
  if (bead.a.length !== 1 || bead.b.length !== 1) return undefined
  const within = (translation: number, {clause, start, end}: Passage): PartyAt[] =>
    mentions
      .filter(
        ({at}) =>
          at.translation === translation && at.clause === clause && at.start >= start && at.end <= end,
      )
      .map(({party, at}) => ({party, at, opens: at.start - start <= opening}))
      .sort((x, y) => x.at.start - y.at.start)
  const [left, right] = [within(a, bead.a[0]!), within(b, bead.b[0]!)]
  if (left.length === 0 || right.length === 0 || areNested(left) || areNested(right)) return undefined
  return {row, a: left, b: right}
}

const areNested = (mentions: readonly PartyAt[]): boolean =>
  mentions.some(({at}, index) => index > 0 && at.start < mentions[index - 1]!.at.end)
