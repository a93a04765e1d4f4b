import type {Collation} from '../../collate/index.ts'
import type {Occurrence, Rendering} from '../concordance.ts'
import {occurrencesOf, type Placed, type Span, Spans} from '../word-spans.ts'
import {phraseAt, type Reach, reachOf} from './link-places.ts'
import type {Compared, Pairing} from './select.ts'

/** Spellings are counted over so many places, evenly spread: the most frequent one is found long before. */
const enough = 20

/** Links that show one rendering; with the usual neighbours of its pair, if it has a pair of its own. */
export interface Source {
  compared: Compared
  links: ArrayLike<number>
  pairing?: Pairing
}

/**
 * A rendering whose places become objects only when they are asked for: the concepts of two Bibles have some
 * 400,000, and a matrix of counts needs none of them.
 */
export class LazyRendering implements Rendering, Placed {
  readonly translation: number
  readonly text: string
  readonly count: number
  private readonly collation: Collation
  private readonly sources: readonly Source[]
  /** Whether this is the pivot's side of the links. */
  private readonly pivotal: boolean
  private made: Occurrence[] | undefined
  private placed: Spans | undefined

  constructor(collation: Collation, translation: number, sources: readonly Source[], pivotal: boolean) {
    this.collation = collation
    this.translation = translation
    this.sources = sources
    this.pivotal = pivotal
    // Beside one translation every word of the pivot has one link at most.
    const alone = sources.every(({compared}) => compared === sources[0]!.compared)
    this.count = alone ? sources.reduce((sum, {links}) => sum + links.length, 0) : this.countWords()
    this.text = this.commonest()
  }

  get occurrences(): Occurrence[] {
    this.made ??= occurrencesOf(this.collation, this.translation, this.spans)
    return this.made
  }

  /** In the order of the text, each word once, at its longest. */
  get spans(): Spans {
    this.placed ??= this.place()
    return this.placed
  }

  private place(): Spans {
    const {starts, ends} = this.collation.words(this.translation)
    const lengthOf = ({start, end}: Span): number => ends[end - 1]! - starts[start]!
    const found = new Map<number, Span>()
    for (const source of this.sources) {
      for (let index = 0; index < source.links.length; index++) {
        const at = this.wordAt(source, index)
        const span = this.spanAt(source, index)
        const known = found.get(at)
        if (!known || lengthOf(known) < lengthOf(span)) found.set(at, span)
      }
    }
    return Spans.of([...found].sort(([x], [y]) => x - y).map(([, span]) => span))
  }

  private countWords(): number {
    const words = new Set<number>()
    for (const source of this.sources) {
      for (let index = 0; index < source.links.length; index++) words.add(this.wordAt(source, index))
    }
    return words.size
  }

  private wordAt({compared: {sides, tally}, links}: Source, index: number): number {
    const link = links[index]!
    const side = this.pivotal ? sides.a : sides.b
    return side.rowStarts[tally.rows[link]!]! + (this.pivotal ? sides.links.a : sides.links.b)[link]!
  }

  private spanAt(source: Source, index: number): Span {
    const {sides} = source.compared
    const reach = this.reachAt(source, index)
    return phraseAt(this.pivotal ? sides.a : sides.b, this.wordAt(source, index), reach?.before, reach?.after)
  }

  /** The most frequent spelling of the most frequent form, with its neighbours or without. */
  private commonest(): string {
    const step = Math.ceil(this.count / enough)
    const samples = new Map<number, [Source, number][]>()
    let most: [Source, number][] = []
    for (const source of this.sources) {
      const {sides} = source.compared
      const {forms} = this.pivotal ? sides.a : sides.b
      for (let index = 0; index < source.links.length; index += step) {
        const reach = this.reachAt(source, index)
        const form = forms[this.wordAt(source, index)]! * 4 + (reach?.before ? 1 : 0) + (reach?.after ? 2 : 0)
        const alike = samples.get(form) ?? []
        alike.push([source, index])
        samples.set(form, alike)
        if (alike.length > most.length) most = alike
      }
    }
    const spans = Spans.of(most.map(([source, index]) => this.spanAt(source, index)))
    return commonestOf(
      occurrencesOf(this.collation, this.translation, spans).map(({clause, start, end}) =>
        clause.text.slice(start, end),
      ),
    )
  }

  private reachAt({compared: {sides, tally}, links, pairing}: Source, index: number): Reach['a'] | undefined {
    const link = links[index]!
    return pairing && reachOf(sides, pairing.extents, tally.rows[link]!, link)[this.pivotal ? 'a' : 'b']
  }
}

function commonestOf(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  let commonest = ''
  for (const text of texts) {
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    if (count > (counts.get(commonest) ?? 0)) commonest = text
  }
  return commonest
}
