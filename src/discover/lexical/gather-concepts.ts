import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import type {Concept} from '../concordance.ts'
import {LazyRendering, type Source} from './rendering.ts'
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
  const forms = firstForms(collation)
  const entries: Entry[] = []
  for (const [stem, own] of byStem) {
    const main = own.reduce((best, one) => (one.pairing.count > best.pairing.count ? one : best))
    const {tally} = compared[main.side]!
    const renderings = renderingsOf(collation, pivot, compared, own, kept, stem)
    const label = labelOf(renderings, pivot)
    const id = uniqueId(label, taken)
    const {count, sure} = main.pairing
    const naming = namingOf(forms.get(stem)!, forms.get(main.pairing.b)!, lexicon)
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
  rendering: LazyRendering
  differs: boolean
}

/** Links by which a side keeps the pivot's word, by stem. */
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
  const sources: Source[] = own.map(({side, pairing}) => ({
    compared: compared[side]!,
    links: pairing.links,
    pairing,
  }))
  const told: Told[] = sources.map((source) => ({
    rendering: new LazyRendering(collation, source.compared.other, [source], false),
    differs: true,
  }))
  for (const [side, one] of compared.entries()) {
    const links = kept[side]!.get(stem)
    if (!links) continue
    const source = {compared: one, links}
    sources.push(source)
    told.push({rendering: new LazyRendering(collation, one.other, [source], false), differs: false})
  }
  told.push({rendering: new LazyRendering(collation, pivot, sources, true), differs: false})
  return told.sort(
    (x, y) =>
      x.rendering.translation - y.rendering.translation ||
      y.rendering.count - x.rendering.count ||
      (x.rendering.text < y.rendering.text ? -1 : 1),
  )
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

/** The first form of every stem. */
function firstForms({vocabulary}: Collation): Map<number, string> {
  const forms = new Map<number, string>()
  for (const [form, stem] of vocabulary.stems.entries())
    if (!forms.has(stem)) forms.set(stem, vocabulary.forms[form]!)
  return forms
}
