import type {Collation} from '../../collate/index.ts'
import type {Concept, Occurrence} from '../concordance.ts'
import type {PhraseRendering} from './concept-renderings.ts'
import {idOfLabel} from './id-of-label.ts'

/**
 * The gloss printed behind one of these phrases; of several the one printed most often, then the first. The phrase has
 * to be most of what is glossed: `new concept of development (新发展理念)` does not name development.
 */
function glossOf({words}: Collation, occurrences: Iterable<Occurrence>): string | undefined {
  const counts = new Map<string, number>()
  for (const {translation, clause, start, end} of occurrences) {
    if (clause.glosses.length === 0) continue
    const {language} = words(translation)
    const content = (from: number): number => {
      const text = clause.text.slice(from, end)
      const spans = language.words(text)
      return spans.filter(
        (at, n) => n % 2 === 0 && !language.isFunctionWord(language.fold(text.slice(at, spans[n + 1]))),
      ).length
    }
    const printed = clause.glosses.find((gloss) => gloss.end === end)
    if (printed && (start <= printed.start || 2 * content(start) > content(printed.start)))
      counts.set(printed.gloss, (counts.get(printed.gloss) ?? 0) + 1)
  }
  let best: [string, number] | undefined
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry
  return best?.[0]
}

/**
 * A name and an id that stay the same across runs: the termbase's, else the printed gloss, else what each translation
 * says where they differ.
 *
 * @param met the pairs of phrases that its divergences show, each once, in the order in which they are met
 * @param occurrences the places of those; none need be made where nothing is glossed
 * @param taken ids of other concepts; gets this one
 */
export function nameOf(
  collation: Collation,
  told: readonly PhraseRendering[],
  met: readonly Met[],
  known: {id: string; label: string} | undefined,
  occurrences: Iterable<Occurrence>,
  taken: Taken,
): Pick<Concept, 'id' | 'label' | 'source'> {
  if (known) return {id: taken.take(known.id), label: known.label, source: 'termbase'}
  // A gloss inside a longer phrase (`compute (算力) platform`) stands behind the rendering itself.
  const gloss =
    glossOf(collation, occurrences) ??
    glossOf(
      collation,
      told.flatMap((rendering) => rendering.glossed()),
    )
  const label = gloss ?? foremost(told, met).join(' / ')
  return {id: taken.free(idOfLabel(label)), label, source: gloss === undefined ? 'statistics' : 'gloss'}
}

/** A phrase of a translation. */
export interface Side {
  translation: number
  phrase: number
}

/** Two phrases that are met opposite each other so many times. */
export interface Met {
  sides: readonly [Side, Side]
  times: number
}

/** Ids that concepts have. */
export class Taken {
  private readonly ids = new Set<string>()
  /** How many concepts asked for an id. */
  private readonly asked = new Map<string, number>()

  take(id: string): string {
    this.ids.add(id)
    return id
  }

  /** The id, or with the first number from 2 on that is free. */
  free(wanted: string): string {
    let n = this.asked.get(wanted) ?? 1
    let id = n === 1 ? wanted : `${wanted}-${n}`
    while (this.ids.has(id)) id = `${wanted}-${++n}`
    this.asked.set(wanted, n)
    return this.take(id)
  }
}

/**
 * What the translations differ in: the pair met most often, then the most frequent phrase of each further translation.
 * What a translation says most often at all may be what the others say, too.
 */
function foremost(told: readonly PhraseRendering[], met: readonly Met[]): string[] {
  const phrases = new Map<number, number>()
  const [a, b] = met.reduce((best, next) => (next.times > best.times ? next : best)).sides
  phrases.set(a.translation, a.phrase).set(b.translation, b.phrase)
  for (const {sides} of met) {
    for (const {translation} of sides)
      if (!phrases.has(translation)) phrases.set(translation, mostMet(translation, met))
  }
  const names: string[] = []
  for (const [translation, phrase] of [...phrases].sort(([x], [y]) => x - y)) {
    const ofTranslation = told.filter((rendering) => rendering.translation === translation)
    const own = ofTranslation.find((one) => one.phrase === phrase) ?? ofTranslation[0]
    const name = own?.text
    if (name !== undefined && !names.some((other) => other.toLowerCase() === name.toLowerCase()))
      names.push(name)
  }
  return names
}

/** The phrase of a translation that is met most often; of several the first. */
function mostMet(translation: number, met: readonly Met[]): number {
  const counts = new Map<number, number>()
  for (const {sides, times} of met)
    for (const side of sides)
      if (side.translation === translation) counts.set(side.phrase, (counts.get(side.phrase) ?? 0) + times)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
