import type {Collation} from '../../collate/index.ts'
import type {Concept} from '../concordance.ts'
import {spansOf} from '../word-spans.ts'
import type {Draft} from './names.ts'

/**
 * Finds the concept that an inconsistency is about: the one that has most of its places among its renderings.
 * Places are compared by overlap, since the pivot shows a word where the concept has a phrase. -1 where none has at
 * least half of them: a word that is part of many names (`intelligent`) is no matter of one of them.
 */
export function conceptFinder(
  collation: Collation,
  concepts: readonly Concept[],
): (inconsistency: Draft) => number {
  const indices: PlaceIndex[] = []
  return ({translation, renderings}) => {
    indices[translation] ??= indexOf(collation, concepts, translation)
    const {firsts, places, starts, concept} = indices[translation]
    const votes = new Map<number, number>()
    let count = 0
    for (const {spans} of renderings) {
      count += spans.count
      for (let at = 0; at < spans.count; at++) {
        const start = spans.starts[at]!
        for (let word = start; word < spans.ends[at]!; word++) {
          for (let index = firsts[word]!; index < firsts[word + 1]!; index++) {
            const place = places[index]!
            // A place that the word before has, too, was counted there.
            if (word > start && starts[place]! < word) continue
            votes.set(concept[place]!, (votes.get(concept[place]!) ?? 0) + 1)
          }
        }
      }
    }
    let [best, most] = [-1, 0]
    for (const [index, times] of votes) {
      if (times > most || (times === most && index < best)) [best, most] = [index, times]
    }
    return 2 * most >= count ? best : -1
  }
}

/** Places of concepts by the words they hold: those of a word stand in `places` from `firsts[word]` on. */
interface PlaceIndex {
  firsts: Int32Array
  places: Int32Array
  /** By place: its first word, and the index of its concept. */
  starts: number[]
  concept: number[]
}

function indexOf(collation: Collation, concepts: readonly Concept[], translation: number): PlaceIndex {
  const starts: number[] = []
  const ends: number[] = []
  const concept: number[] = []
  for (const [index, {renderings}] of concepts.entries()) {
    for (const rendering of renderings) {
      if (rendering.translation !== translation) continue
      const spans = spansOf(collation, rendering)
      for (let at = 0; at < spans.count; at++) {
        starts.push(spans.starts[at]!)
        ends.push(spans.ends[at]!)
        concept.push(index)
      }
    }
  }
  const firsts = new Int32Array(collation.words(translation).forms.length + 2)
  for (let place = 0; place < starts.length; place++) {
    for (let word = starts[place]!; word < ends[place]!; word++) firsts[word + 2]!++
  }
  for (let word = 2; word < firsts.length; word++) firsts[word]! += firsts[word - 1]!
  const places = new Int32Array(firsts.at(-1)!)
  for (let place = 0; place < starts.length; place++) {
    for (let word = starts[place]!; word < ends[place]!; word++) places[firsts[word + 1]!++] = place
  }
  return {firsts, places, starts, concept}
}
