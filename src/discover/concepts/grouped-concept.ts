import {IntColumn} from '../../int-column.ts'
import type {Concept} from '../concordance.ts'
import type {Lines} from '../phrase/lines.ts'
import {type PhraseRendering, renderingsOf} from './concept-renderings.ts'
import {PhrasePlaces} from './phrase-places.ts'
import type {Phrases} from './phrase-tree.ts'

/** So many renderings are kept at most; those of other concepts are made anew when they are asked for. */
const mostKept = 1 << 16

/** So many places in columns of its own fill as much room as a rendering. */
const placesInRoom = 64

const roomOf = (renderings: readonly PhraseRendering[]): number =>
  renderings.reduce((sum, {held}) => sum + 1 + held / placesInRoom, 0)

/** What concepts are called: made from their phrases when asked for, since those of nine Bibles fill the memory. */
export class Renderings {
  private readonly phrases: Phrases
  private readonly places: readonly PhrasePlaces[]
  /** The phrases of concept c stand from `starts[c]` to `starts[c + 1]`. */
  private readonly starts: Int32Array
  private readonly own: Int32Array
  private readonly made = new Map<number, PhraseRendering[]>()
  private kept = 0

  /**
   * @param lines by translation
   * @param count how many concepts there are
   * @param phrasesOf by concept, by their texts
   */
  constructor(
    lines: readonly Lines[],
    phrases: Phrases,
    count: number,
    phrasesOf: (concept: number) => readonly number[],
  ) {
    this.phrases = phrases
    this.starts = new Int32Array(count + 1)
    const all = new IntColumn()
    const numbers = new Int32Array(phrases.count).fill(-1)
    let sought = 0
    for (let concept = 0; concept < count; concept++) {
      for (const phrase of phrasesOf(concept)) {
        all.push(phrase)
        if (numbers[phrase]! < 0) numbers[phrase] = sought++
      }
      this.starts[concept + 1] = all.length
    }
    this.own = all.cut()
    this.places = lines.map((ofTranslation) => new PhrasePlaces(ofTranslation, phrases, numbers, sought))
  }

  of(concept: number): PhraseRendering[] {
    let renderings = this.made.get(concept)
    if (!renderings) {
      const own = Array.from(this.own.subarray(this.starts[concept]!, this.starts[concept + 1]!))
      renderings = renderingsOf(own, this.phrases, this.places)
      this.made.set(concept, renderings)
      this.kept += roomOf(renderings)
      if (this.kept > mostKept) this.forget()
    }
    return renderings
  }

  /** Drops the half that was made first. */
  private forget(): void {
    for (const [concept, renderings] of this.made) {
      if (2 * this.kept <= mostKept) break
      this.made.delete(concept)
      this.kept -= roomOf(renderings)
    }
  }
}

/** A concept that was found in divergences. */
export class GroupedConcept implements Concept {
  readonly id: string
  readonly label: string
  readonly source: Concept['source']
  readonly score: number
  readonly termhood: number
  readonly evidence: Concept['evidence']
  private readonly told: Renderings
  private readonly number: number

  constructor(
    told: Renderings,
    number: number,
    {id, label, source}: Pick<Concept, 'id' | 'label' | 'source'>,
    {score, termhood, evidence}: Pick<Concept, 'score' | 'termhood' | 'evidence'>,
  ) {
    this.id = id
    this.label = label
    this.source = source
    this.score = score
    this.termhood = termhood
    this.evidence = evidence
    this.told = told
    this.number = number
  }

  get renderings(): PhraseRendering[] {
    return this.told.of(this.number)
  }
}
