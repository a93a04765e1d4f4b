import type {Collation} from '../../collate/index.ts'
import {IntColumn} from '../../int-column.ts'
import type {Concept} from '../concordance.ts'
import {type Places, placesOf} from '../word-spans.ts'
import type {Draft} from './names.ts'

/**
 * The concept that each inconsistency is about: the one that has most of its places among its renderings.
 * Places are compared by overlap, since the pivot shows a word where the concept has a phrase. -1 where none has at
 * least half of them: a word that is part of many names (`intelligent`) is no matter of one of them.
 *
 * Goes through the places of concepts once and keeps none of them: a word has thousands in each of its concepts.
 */
export function conceptsOf(
  collation: Collation,
  concepts: readonly Concept[],
  inconsistencies: readonly Draft[],
): number[] {
  const asked = collation.translations.map((_, translation) =>
    indexOf(collation, inconsistencies, translation),
  )
  const best = new Array<number>(inconsistencies.length).fill(-1)
  const most = new Int32Array(inconsistencies.length)
  const shared = new SharedPlaces(inconsistencies.length)
  for (const [concept, {renderings}] of concepts.entries()) {
    for (const rendering of renderings) {
      const index = asked[rendering.translation]!
      if (index.starts.length > 0) shared.count(index, placesOf(collation, rendering))
    }
    shared.take((draft, count) => {
      if (count <= most[draft]!) return
      most[draft] = count
      best[draft] = concept
    })
  }
  return inconsistencies.map(({renderings}, draft) => {
    const count = renderings.reduce((sum, {spans}) => sum + spans.count, 0)
    return 2 * most[draft]! >= count ? best[draft]! : -1
  })
}

/** How many places each inconsistency shares with the concept that is looked at. */
class SharedPlaces {
  private readonly counts: Int32Array
  private readonly met = new Set<number>()

  constructor(inconsistencies: number) {
    this.counts = new Int32Array(inconsistencies)
  }

  count(index: SpanIndex, places: Places): void {
    for (let at = 0; at < places.count; at++) this.countPlace(index, places.startAt(at), places.endAt(at))
  }

  /** Counts the spans that hold a word of a place, by the numbers of its words. */
  private countPlace({firsts, spans, starts, draftOf}: SpanIndex, start: number, end: number): void {
    // Nearly all places of a concept are in no inconsistency.
    if (firsts[start] === firsts[end]) return
    for (let word = start; word < end; word++) {
      for (let at = firsts[word]!; at < firsts[word + 1]!; at++) {
        const span = spans[at]!
        // A span that has the word before, too, was counted there.
        if (word > start && starts[span]! < word) continue
        const draft = draftOf[span]!
        if (this.counts[draft]!++ === 0) this.met.add(draft)
      }
    }
  }

  /** Tells the counts, and begins anew. */
  take(tell: (inconsistency: number, count: number) => void): void {
    for (const draft of this.met) {
      tell(draft, this.counts[draft]!)
      this.counts[draft] = 0
    }
    this.met.clear()
  }
}

/** Spans of inconsistencies by the words they hold: those of a word stand in `spans` from `firsts[word]` on. */
interface SpanIndex {
  firsts: Int32Array
  spans: Int32Array
  /** By span: its first word, and the index of its inconsistency. */
  starts: Int32Array
  draftOf: Int32Array
}

function indexOf(collation: Collation, inconsistencies: readonly Draft[], translation: number): SpanIndex {
  const [starts, ends, draftOf] = [new IntColumn(), new IntColumn(), new IntColumn()]
  for (const [draft, {translation: of, renderings, concept}] of inconsistencies.entries()) {
    // One that is known to be of a concept asks nothing.
    if (of !== translation || concept >= 0) continue
    for (const {spans} of renderings) {
      for (let at = 0; at < spans.count; at++) {
        starts.push(spans.starts[at]!)
        ends.push(spans.ends[at]!)
        draftOf.push(draft)
      }
    }
  }
  const firsts = new Int32Array(collation.words(translation).forms.length + 2)
  for (let span = 0; span < starts.length; span++)
    for (let word = starts.at(span); word < ends.at(span); word++) firsts[word + 2]!++
  for (let word = 2; word < firsts.length; word++) firsts[word]! += firsts[word - 1]!
  const spans = new Int32Array(firsts.at(-1)!)
  for (let span = 0; span < starts.length; span++)
    for (let word = starts.at(span); word < ends.at(span); word++) spans[firsts[word + 1]!++] = span
  return {firsts, spans, starts: starts.cut(), draftOf: draftOf.cut()}
}
