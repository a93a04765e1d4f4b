import type {Collation} from '../../collate/index.ts'
import {capitalsTellNames} from '../../language/in-checks.ts'
import {type SmallWords, smallWordsOf} from '../../language/index.ts'
import type {Divergence, Inconsistency, Occurrence, Rendering} from '../concordance.ts'
import type {Lines} from '../phrase/lines.ts'
import type {PhraseRendering} from './concept-renderings.ts'
import type {GroupedConcept} from './grouped-concept.ts'
import {PartyPlaces} from './party-places.ts'

/** A place where a text names a party. */
export interface Mention {
  /** Index of its concept. */
  party: number
  at: Occurrence
  /** Behind a word that names who acts: `by the Customer`. */
  isAgent: boolean
}

/** A concept counts as a party, or another thing that is written as a name, if so many rows show it. */
const leastRows = 2
/** So much of its places, in each text, are written as a name. */
const mostlyNamed = 0.75

/** What a work writes as names, and where each text of a row names it: parties, and other defined terms. */
export class Parties {
  private readonly concepts: readonly GroupedConcept[]
  private readonly collation: Collation
  private readonly names = new Set<number>()
  /** By translation; of names, and of concepts that links cross. */
  private readonly found: PartyPlaces[]

  /**
   * @param lines by translation
   * @param crossed concepts to look for, too, although they are no names
   */
  constructor(
    collation: Collation,
    lines: readonly Lines[],
    concepts: readonly GroupedConcept[],
    crossed: Iterable<number>,
  ) {
    this.collation = collation
    this.concepts = concepts
    for (const [index, {evidence, renderings}] of concepts.entries())
      if (evidence.for >= leastRows && this.areNames(renderings)) this.names.add(index)
    const sought = [...new Set([...this.names, ...crossed])]
    this.found = lines.map((own, translation) => {
      const renderings = sought.flatMap((party) =>
        concepts[party]!.renderings.flatMap((rendering) =>
          rendering.translation === translation ? [{party, rendering}] : [],
        ),
      )
      return new PartyPlaces(own, renderings)
    })
  }

  /** Whether a concept is written as a name nearly everywhere. */
  has(concept: number): boolean {
    return this.names.has(concept)
  }

  /**
   * Whether two translations name a concept as their own two names say in most rows where one of them does: the parties of a
   * contract. What has many names in both (`torment`, `doom`, `punishment`) is said now so, now so.
   */
  isSteady(concept: number): boolean {
    const {evidence} = this.concepts[concept]!
    return evidence.for >= evidence.against
  }

  /** What a translation calls a concept. */
  renderings(concept: number, translation: number): string[] {
    return this.concepts[concept]!.renderings.filter(
      (rendering) => rendering.translation === translation,
    ).map(({text}) => text)
  }

  /** Rows in which some name stands. */
  rows(): number[] {
    const rows = new Set<number>()
    for (const places of this.found)
      for (const row of places.rows((party) => this.names.has(party))) rows.add(row)
    return [...rows].sort((x, y) => x - y)
  }

  /**
   * Whether two texts of a row name as many of these, and one other in some place: most rows need no closer look.
   */
  mayPart(row: number, one: number, other: number, of: (party: number) => boolean): boolean {
    const left = this.found[one]!.partiesIn(row, of)
    const right = this.found[other]!.partiesIn(row, of)
    return left.length === right.length && left.some((party, place) => party !== right[place])
  }

  /** Where a text names some of these, in its order. */
  mentions(row: number, translation: number, of: (party: number) => boolean): Mention[] {
    return this.inOrder(row, translation, this.found[translation]!.inRow(row, of))
  }

  /** Where a text names some few of these, in its order. */
  mentionsOf(row: number, translation: number, parties: readonly number[]): Mention[] {
    return this.inOrder(row, translation, this.found[translation]!.inRowOf(row, parties))
  }

  /** How often a text of a row names a concept. */
  count(row: number, translation: number, concept: number): number {
    return this.found[translation]!.countIn(row, concept)
  }

  private inOrder(
    row: number,
    translation: number,
    named: readonly {party: number; at: Occurrence}[],
  ): Mention[] {
    const order = this.collation.rows[row]!.readings[translation]!.map(({clause}) => clause)
    const {agents} = smallWordsOf(this.collation.translations[translation]!.language)
    return named
      .map(({party, at}) => new Told(party, at, agents))
      .sort((x, y) => order.indexOf(x.at.clause) - order.indexOf(y.at.clause) || x.at.start - y.at.start)
  }

  /** The parties that a phrase names. */
  within(phrase: Occurrence): Set<number> {
    return this.found[phrase.translation]!.within(phrase)
  }

  /** Whether two phrases name two parties each, the same ones, or each another: how they differ is told of the parties. */
  tells({a, b}: Divergence): boolean {
    const [inA, inB] = [this.within(a), this.within(b)]
    if (inA.size === 0 || inB.size === 0) return false
    const same = [...inA].filter((party) => inB.has(party)).length
    return same === 0 || (same === inA.size && same === inB.size && same > 1)
  }

  /** Whether an inconsistency only says that two parties are two. */
  areTwoIn({renderings: [steady, ...others]}: Inconsistency): boolean {
    const named = steady ? this.everywhereIn(steady) : new Set<number>()
    if (named.size === 0) return false
    return others.some((other) => {
      const parties = this.everywhereIn(other)
      return parties.size > 0 && [...parties].every((party) => !named.has(party))
    })
  }

  /** The parties that a rendering names in all its places; most name none in the first. */
  private everywhereIn(rendering: Rendering): Set<number> {
    const first = rendering.first ?? rendering.occurrences[0]
    const named = first ? this.within(first) : new Set<number>()
    if (named.size === 0) return named
    for (const at of rendering.occurrences) {
      const here = this.within(at)
      for (const party of named) if (!here.has(party)) named.delete(party)
      if (named.size === 0) return named
    }
    return named
  }

  /** `the Member` in seven places, and once `all members`: in each text nearly all places are those of a name. */
  private areNames(told: readonly PhraseRendering[]): boolean {
    const all = new Map<number, number>()
    const named = new Map<number, number>()
    for (const rendering of told) {
      const {translation, count} = rendering
      all.set(translation, (all.get(translation) ?? 0) + count)
      named.set(translation, (named.get(translation) ?? 0) + this.placesAsName(rendering))
    }
    return [...all].every(([translation, count]) => named.get(translation)! >= mostlyNamed * count)
  }

  private placesAsName(rendering: PhraseRendering): number {
    if (!capitalsTellNames(this.collation.translations[rendering.translation]!.language)) return 0
    // What is mostly written otherwise is no name: few need a look at their places.
    return /^\p{Lu}/u.test(rendering.text) ? rendering.capitals : 0
  }
}

/** A mention that looks for what stands before it when it is asked: of most nobody asks. */
class Told implements Mention {
  readonly party: number
  readonly at: Occurrence
  private readonly agents: SmallWords['agents']

  constructor(party: number, at: Occurrence, agents: SmallWords['agents']) {
    this.party = party
    this.at = at
    this.agents = agents
  }

  get isAgent(): boolean {
    return isBehind(this.at, this.agents)
  }
}

/** Whether the word before, or the one before an article, is one of these. */
function isBehind({clause, start}: Occurrence, words: {has(word: string): boolean} | undefined): boolean {
  if (!words) return false
  const before = clause.text.slice(Math.max(0, start - 24), start).toLowerCase()
  return (before.match(/[\p{L}\p{M}]+/gu) ?? []).slice(-2).some((word) => words.has(word))
}
