import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import type {Concept, Occurrence, Rendering} from '../concordance.ts'
import {phraseAt, placesOf} from './places.ts'
import type {Compared, Pairing} from './select.ts'
import {namingOf, termhoodOf} from './termhood.ts'

/** A concept, and what its rank depends on. */
export interface Entry {
  concept: Concept
  /** Of the pivot's word. */
  stem: number
  /** How often its foremost other rendering is used, and how often the two words are linked to anything. */
  count: number
  linkedA: number
  linkedB: number
  naming: number
}

/** One concept for every word of the pivot that another translation renders by another word. */
export function gatherConcepts(
  collation: Collation,
  pivot: number,
  compared: readonly Compared[],
  lexicon: Lexicon | undefined,
): Entry[] {
  const byStem = new Map<number, {side: number; pairing: Pairing}[]>()
  for (const [side, {pairings}] of compared.entries()) {
    for (const pairing of pairings) {
      const known = byStem.get(pairing.a)
      if (known) known.push({side, pairing})
      else byStem.set(pairing.a, [{side, pairing}])
    }
  }
  const kept = compared.map((one) => keptPlaces(collation, one, new Set(byStem.keys())))
  const taken = new Map<string, number>()
  const entries: Entry[] = []
  for (const [stem, own] of byStem) {
    const main = own.reduce((best, one) => (one.pairing.count > best.pairing.count ? one : best))
    const {tally} = compared[main.side]!
    const renderings = renderingsOf(collation, pivot, compared, own, kept, stem)
    const label = labelOf(renderings, pivot)
    const id = uniqueId(label, taken)
    const {count, sure} = main.pairing
    const naming = namingOf(formOf(collation, stem), formOf(collation, main.pairing.b), lexicon)
    entries.push({
      stem,
      count,
      linkedA: tally.linkedA[stem]!,
      linkedB: tally.linkedB[main.pairing.b]!,
      naming,
      concept: {
        id,
        label,
        source: 'statistics',
        renderings: renderings.map(({rendering}) => rendering),
        score: sure * (count / (count + 1)),
        termhood: termhoodOf(naming, count),
        evidence: {for: count, against: tally.linkedA[stem]! - count},
      },
    })
  }
  return entries
}

/** A rendering, and whether it is another word than the pivot's. */
interface Told {
  rendering: Rendering
  differs: boolean
}

/** Places where a side keeps the pivot's word, by stem, as pairs of places in the row. */
function keptPlaces(
  collation: Collation,
  {sides, tally}: Compared,
  wanted: ReadonlySet<number>,
): Map<number, number[]> {
  const {stems} = collation.vocabulary
  const places = new Map<number, number[]>()
  const {a, b, links} = sides
  for (let link = 0; link < links.a.length; link++) {
    const row = tally.rows[link]!
    const stem = stems[a.forms[a.rowStarts[row]! + links.a[link]!]!]!
    if (!wanted.has(stem) || stem !== stems[b.forms[b.rowStarts[row]! + links.b[link]!]!]) continue
    const known = places.get(stem)
    if (known) known.push(link)
    else places.set(stem, [link])
  }
  return places
}

function renderingsOf(
  collation: Collation,
  pivot: number,
  compared: readonly Compared[],
  own: readonly {side: number; pairing: Pairing}[],
  kept: readonly Map<number, number[]>[],
  stem: number,
): Told[] {
  const pivotal = new Map<number, Occurrence>()
  const told: Told[] = []
  const note = (side: number, link: number, occurrence: Occurrence): void => {
    const {sides, tally} = compared[side]!
    const at = sides.a.rowStarts[tally.rows[link]!]! + sides.links.a[link]!
    const known = pivotal.get(at)
    if (!known || known.end - known.start < occurrence.end - occurrence.start) pivotal.set(at, occurrence)
  }
  for (const {side, pairing} of own) {
    const {other, sides, tally} = compared[side]!
    const occurrences: Occurrence[] = []
    for (const link of pairing.links) {
      const [one, another] = placesOf(
        collation,
        [pivot, other],
        sides,
        pairing.extents,
        tally.rows[link]!,
        link,
      )
      note(side, link, one)
      occurrences.push(another)
    }
    told.push({rendering: renderingOf(other, occurrences), differs: true})
  }
  for (const [side, {other, sides, tally}] of compared.entries()) {
    const links = kept[side]!.get(stem)
    if (!links) continue
    const occurrences = links.map((link) => {
      const row = tally.rows[link]!
      note(side, link, phraseAt(collation, pivot, sides.a, row, sides.links.a[link]!))
      return phraseAt(collation, other, sides.b, row, sides.links.b[link]!)
    })
    told.push({rendering: renderingOf(other, occurrences), differs: false})
  }
  const places = [...pivotal].sort(([x], [y]) => x - y).map(([, occurrence]) => occurrence)
  told.push({rendering: renderingOf(pivot, places), differs: false})
  return told.sort(
    (x, y) =>
      x.rendering.translation - y.rendering.translation ||
      y.rendering.occurrences.length - x.rendering.occurrences.length ||
      (x.rendering.text < y.rendering.text ? -1 : 1),
  )
}

function renderingOf(translation: number, occurrences: Occurrence[]): Rendering {
  const counts = new Map<string, number>()
  let text = ''
  for (const {clause, start, end} of occurrences) {
    const spelt = clause.text.slice(start, end)
    const count = (counts.get(spelt) ?? 0) + 1
    counts.set(spelt, count)
    if (count > (counts.get(text) ?? 0)) text = spelt
  }
  return {translation, text, occurrences}
}

/** The pivot's word, and each other translation's foremost other word. */
function labelOf(told: readonly Told[], pivot: number): string {
  const names = [told.find(({rendering}) => rendering.translation === pivot)!.rendering.text]
  const named = new Set<number>()
  for (const {rendering, differs} of told) {
    if (!differs || named.has(rendering.translation)) continue
    named.add(rendering.translation)
    if (!names.some((name) => name.toLowerCase() === rendering.text.toLowerCase())) names.push(rendering.text)
  }
  return names.join(' / ')
}

function uniqueId(label: string, taken: Map<string, number>): string {
  const folded = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/-?\/-?/g, '/')
  const count = (taken.get(folded) ?? 0) + 1
  taken.set(folded, count)
  return count === 1 ? folded : `${folded}-${count}`
}

const formsByStem = new WeakMap<Collation, Map<number, string>>()

/** The first form of a stem. */
function formOf(collation: Collation, stem: number): string {
  let forms = formsByStem.get(collation)
  if (!forms) {
    forms = new Map()
    const {vocabulary} = collation
    for (const [form, of] of vocabulary.stems.entries())
      if (!forms.has(of)) forms.set(of, vocabulary.forms[form]!)
    formsByStem.set(collation, forms)
  }
  return forms.get(stem)!
}
