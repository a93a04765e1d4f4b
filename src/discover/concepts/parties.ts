import type {Collation} from '../../collate/index.ts'
import {append} from '../../group.ts'
import {type SmallWords, smallWordsOf} from '../../language/index.ts'
import type {Concept, Divergence, Inconsistency, Occurrence} from '../concordance.ts'

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

/** Where capitals are no mark of names. */
const withoutNames = /^(?:de|zh|ja|ko|th|ar|he)\b/

/** What a work writes as names, and where each text of a row names it: parties, and other defined terms. */
export class Parties {
  private readonly collation: Collation
  private readonly concepts: readonly Concept[]
  private readonly names = new Set<number>()
  /** By translation and row, in no order; of all concepts that were asked for. */
  private readonly found: Map<number, Mention[]>[]
  private readonly known = new Set<number>()

  constructor(collation: Collation, concepts: readonly Concept[]) {
    this.collation = collation
    this.concepts = concepts
    this.found = collation.translations.map(() => new Map())
    for (const [index, {renderings, evidence}] of concepts.entries())
      if (evidence.for >= leastRows && renderings.every((rendering) => this.isName(rendering))) {
        this.names.add(index)
        this.add(index)
      }
  }

  /** Whether a concept is written as a name in every place. */
  has(concept: number): boolean {
    return this.names.has(concept)
  }

  /** Rows in which some party is named. */
  rows(): number[] {
    return [...new Set(this.found.flatMap((inRows) => [...inRows.keys()]))].sort((x, y) => x - y)
  }

  /** Where a text names some of these, in its order. */
  mentions(row: number, translation: number, of: (party: number) => boolean): Mention[] {
    const order = this.collation.rows[row]!.readings[translation]!.map(({clause}) => clause)
    return (this.found[translation]!.get(row) ?? [])
      .filter(({party}) => of(party))
      .sort((x, y) => order.indexOf(x.at.clause) - order.indexOf(y.at.clause) || x.at.start - y.at.start)
  }

  /** Takes in a concept that is no name, too. */
  add(concept: number): void {
    if (this.known.has(concept)) return
    this.known.add(concept)
    for (const {translation, occurrences} of this.concepts[concept]!.renderings) {
      const {agents} = smallWordsOf(this.collation.translations[translation]!.language)
      for (const at of occurrences) append(this.found[translation]!, at.row, new Told(concept, at, agents))
    }
  }

  /** The parties that a phrase names. */
  within({row, translation, clause, start, end}: Occurrence): Set<number> {
    const inside = (this.found[translation]!.get(row) ?? []).filter(
      ({at}) => at.clause === clause && at.start < end && start < at.end,
    )
    return new Set(inside.map(({party}) => party))
  }

  /** Whether two phrases name two parties each, the same ones, or each another: how they differ is told of the parties. */
  tells({a, b}: Divergence): boolean {
    const [inA, inB] = [this.within(a), this.within(b)]
    if (inA.size === 0 || inB.size === 0) return false
    const same = [...inA].filter((party) => inB.has(party)).length
    return same === 0 || (same === inA.size && same === inB.size && same > 1)
  }

  /** Whether an inconsistency only says that two parties are two. */
  areTwoIn({renderings}: Inconsistency): boolean {
    const [steady, ...others] = renderings.map(({occurrences}) => {
      const named = occurrences.map((at) => this.within(at))
      const [first = new Set<number>()] = named
      return new Set([...first].filter((party) => named.every((one) => one.has(party))))
    })
    return (
      steady !== undefined &&
      steady.size > 0 &&
      others.some((other) => other.size > 0 && [...other].every((party) => !steady.has(party)))
    )
  }

  private isName(rendering: Concept['renderings'][number]): boolean {
    // What is mostly written otherwise is not written so everywhere: few need a look at their places.
    return (
      !withoutNames.test(this.collation.translations[rendering.translation]!.language) &&
      /^\p{Lu}/u.test(rendering.text) &&
      rendering.occurrences.every(({clause, start}) => /\p{Lu}/u.test(clause.text[start] ?? ''))
    )
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
