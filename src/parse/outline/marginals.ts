import {group} from '../../group.ts'
import type {Reading} from '../label/label.ts'
import type {Line} from '../view/lines.ts'
import type {Candidate} from './search.ts'

type OfLine = Candidate & {line: number}

/** Fewer headings of a kind may stand above an article by accident. */
const fewest = 2
/** Of the headings of a kind, so many stand above articles: the others are followed by what they count. */
const leastAbove = 0.7
/** So much above articles; what the depth of their headings and their order add stays below that. */
const aboveArticles = 1.4

/** In this order one stands within the other where the depth of headings does not tell. */
const scripts = [' A', ' I', ' 1', ' a', ' aa', ' i']

/**
 * Gives lists of headings that articles stand below a place above these: `### A.`, `#### I.`, `##### 1.`, `##### a.`, then
 * Art. 5 in running text, then `##### b.` and Art. 6. So the civil codes of Switzerland and Germany put their articles; by
 * their print alone 1. and b. were items of the article before. Changes the readings of these headings.
 */
export function settleMarginals(candidates: readonly OfLine[], lines: readonly Line[]): void {
  const headings = candidates.flatMap((candidate, at) => {
    const {heading} = lines[candidate.line]!
    const reading = candidate.labels[0]!.readings[0]!
    return heading > 0 && isItem(reading) ? [{candidate, at, heading, type: reading.type}] : []
  })
  if (headings.length < fewest) return
  const isMarginal = (at: number): boolean => {
    const {heading} = lines[candidates[at]!.line]!
    return heading > 0 && !isArticle(candidates[at]!)
  }
  const above = new Set<number>()
  let top = Number.POSITIVE_INFINITY
  for (const {at, heading} of headings) {
    let next = at + 1
    while (next < candidates.length && isMarginal(next) && lines[candidates[next]!.line]!.heading >= heading)
      next++
    const below = candidates[next]
    const level = below && isArticle(below) ? lines[below.line]!.heading : -1
    if (level !== 0 && level <= heading) continue
    above.add(at)
    top = Math.min(top, rankOf(below!))
  }
  for (const alike of group(headings, ({type}) => type).values()) {
    if (alike.length < fewest) continue
    if (alike.filter(({at}) => above.has(at)).length < alike.length * leastAbove) continue
    for (const {candidate, heading} of alike) {
      const [label, ...others] = candidate.labels
      const readings = label!.readings.map((one) => raised(one, heading, top))
      candidate.labels = [{...label!, readings}, ...others]
    }
  }
}

const isItem = ({division, prefix, style}: Reading): boolean =>
  division === '' && prefix === '' && style !== '#'

const rankOf = ({labels}: OfLine): number => labels[0]!.readings[0]!.rank ?? 0
const isArticle = ({labels}: OfLine): boolean => articles.has(labels[0]!.readings[0]!.division)
const articles: ReadonlySet<string> = new Set(['Art', '§', 'Can'])

function raised(reading: Reading, heading: number, top: number): Reading {
  const order = scripts.indexOf(reading.type.slice(reading.style.length))
  const rank = top - aboveArticles + heading / 10 + (order < 0 ? scripts.length : order) / 100
  return {...reading, type: `head ${reading.type}`, style: `head ${reading.style}`, rank}
}
