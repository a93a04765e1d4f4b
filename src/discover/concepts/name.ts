import type {Collation} from '../../collate/index.ts'
import type {Concept, Occurrence, Rendering} from '../concordance.ts'

/**
 * The gloss printed behind one of these phrases; of several the one printed most often, then the first. The phrase has
 * to be most of what is glossed: `new concept of development (新发展理念)` does not name development.
 */
function glossOf({words}: Collation, occurrences: readonly Occurrence[]): string | undefined {
  const counts = new Map<string, number>()
  for (const {translation, clause, start, end} of occurrences) {
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
 * A name and an id that stay the same across runs: the termbase's, else the printed gloss, else the foremost rendering
 * of each translation.
 *
 * @param taken ids of other concepts
 */
export function nameOf(
  collation: Collation,
  renderings: readonly Rendering[],
  known: {id: string; label: string} | undefined,
  occurrences: readonly Occurrence[],
  taken: ReadonlySet<string>,
): Pick<Concept, 'id' | 'label' | 'source'> {
  if (known) return {id: known.id, label: known.label, source: 'termbase'}
  // A gloss inside a longer phrase (`compute (算力) platform`) stands behind the rendering itself.
  const gloss =
    glossOf(collation, occurrences) ??
    glossOf(
      collation,
      renderings.flatMap((rendering) => rendering.occurrences),
    )
  const label = gloss ?? foremost(collation, renderings).join(' / ')
  const folded = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/-?\/-?/g, '/')
  let id = folded
  for (let n = 2; taken.has(id); n++) id = `${folded}-${n}`
  return {id, label, source: gloss === undefined ? 'statistics' : 'gloss'}
}

/** The most frequent rendering of every translation that is no commentary, each once. */
function foremost(collation: Collation, renderings: readonly Rendering[]): string[] {
  const names: string[] = []
  const seen = new Set<number>()
  for (const {translation, text} of renderings) {
    if (seen.has(translation) || collation.translations[translation]!.role === 'commentary') continue
    seen.add(translation)
    if (!names.some((name) => name.toLowerCase() === text.toLowerCase())) names.push(text)
  }
  return names
}
