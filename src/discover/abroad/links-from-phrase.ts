import type {Collation} from '../../collate/index.ts'
import type {Lines} from '../phrase/lines.ts'
import {leastLink} from './name-evidence.ts'
import type {Named} from './named.ts'

/** Whether word links lead from one phrase to the other in most places where they face each other. */
export function areLinked(
  collation: Collation,
  from: Named,
  name: Named,
  met: readonly (readonly [number, number])[],
): boolean {
  const size = name.side.phrases.sizes[name.phrase]!
  let linked = 0
  for (const [place, at] of met) {
    const linkOf = linksFrom(collation, from, place, name.lines)
    const links = Array.from({length: size}, (_, word) => linkOf(at + word).own)
    if (Math.max(...links) >= leastLink) linked++
  }
  return 2 * linked >= met.length
}

/** How surely a word of content of the other translation is linked to a phrase in a place, and to anything else. */
export function linksFrom(
  collation: Collation,
  {side, lines, phrase}: Named,
  place: number,
  other: Lines,
): (at: number) => {own: number; others: number} {
  const links = collation.links(lines.translation, other.translation)
  const row = lines.rowOf[place]!
  const firstOf = ({translation}: Lines): number => collation.words(translation).rowStarts[row]!
  const from = lines.firstWordOf(place) - firstOf(lines)
  const to = lines.lastWordOf(place + side.phrases.sizes[phrase]! - 1) - firstOf(lines)
  const own = new Map<number, number>()
  // What a word that is accounted for is linked to says nothing.
  const others = new Map<number, number>()
  const accounted = new Set<number>()
  for (let at = lines.contentStarts[row]!; at < lines.contentStarts[row + 1]!; at++)
    if (side.taken[at] === 1)
      for (let word = lines.firstWordOf(at); word < lines.lastWordOf(at); word++)
        accounted.add(word - firstOf(lines))
  for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
    if (accounted.has(links.a[link]!)) continue
    const scores = links.a[link]! >= from && links.a[link]! < to ? own : others
    const word = links.b[link]! + firstOf(other)
    scores.set(word, Math.max(scores.get(word) ?? 0, links.scores[link]!))
  }
  const best = (scores: ReadonlyMap<number, number>, at: number): number => {
    let most = 0
    for (let word = other.firstWordOf(at); word < other.lastWordOf(at); word++)
      most = Math.max(most, scores.get(word) ?? 0)
    return most
  }
  return (at) => ({own: best(own, at), others: best(others, at)})
}
