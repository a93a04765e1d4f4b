import type {Collation, Words} from '../../collate/index.ts'
import type {Occurrence, Rendering} from '../concordance.ts'
import {phraseAt} from './places.ts'

/** Spellings are counted over so many places, evenly spread: the most frequent one is found long before. */
const enough = 200

/** Places of phrases as columns, until somebody wants them as objects. */
export class Places {
  /** Row and place in the row of each phrase's word, and how many words before (1) and after (2) belong to it. */
  private readonly rows: number[] = []
  private readonly places: number[] = []
  private readonly extents: number[] = []

  get size(): number {
    return this.rows.length
  }

  add(row: number, place: number, before: boolean, after: boolean): void {
    this.rows.push(row)
    this.places.push(place)
    this.extents.push((before ? 1 : 0) + (after ? 2 : 0))
  }

  /** The places in the order of the text, each word once, at its longest. */
  sorted({rowStarts}: Words): Places {
    // Keys sort by word, then the longer phrase; 2 bits for the extent keep them whole numbers.
    const keys = new Float64Array(this.size)
    for (let index = 0; index < keys.length; index++) {
      keys[index] = (rowStarts[this.rows[index]!]! + this.places[index]!) * 4 + 3 - this.extents[index]!
    }
    keys.sort()
    const sorted = new Places()
    let last = -1
    let row = 0
    for (const key of keys) {
      const at = Math.floor(key / 4)
      if (at === last) continue
      last = at
      while (rowStarts[row + 1]! <= at) row++
      sorted.rows.push(row)
      sorted.places.push(at - rowStarts[row]!)
      sorted.extents.push(3 - (key % 4))
    }
    return sorted
  }

  occurrence(collation: Collation, translation: number, index: number): Occurrence {
    const extent = this.extents[index]!
    const words = collation.words(translation)
    return phraseAt(
      collation,
      translation,
      words,
      this.rows[index]!,
      this.places[index]!,
      (extent & 1) !== 0,
      (extent & 2) !== 0,
    )
  }
}

/** A rendering whose places become objects when they are asked for: a Bible's concepts have some 400,000. */
export class LazyRendering implements Rendering {
  readonly translation: number
  readonly text: string
  readonly count: number
  private readonly collation: Collation
  private readonly places: Places
  private made: Occurrence[] | undefined

  constructor(collation: Collation, translation: number, places: Places) {
    this.collation = collation
    this.translation = translation
    this.places = places
    this.count = places.size
    this.text = this.commonest()
  }

  get occurrences(): Occurrence[] {
    this.made ??= Array.from({length: this.count}, (_, index) =>
      this.places.occurrence(this.collation, this.translation, index),
    )
    return this.made
  }

  private commonest(): string {
    const counts = new Map<string, number>()
    let text = ''
    const step = Math.ceil(this.count / enough)
    for (let index = 0; index < this.count; index += step) {
      const {clause, start, end} = this.places.occurrence(this.collation, this.translation, index)
      const spelt = clause.text.slice(start, end)
      const count = (counts.get(spelt) ?? 0) + 1
      counts.set(spelt, count)
      if (count > (counts.get(text) ?? 0)) text = spelt
    }
    return text
  }
}
