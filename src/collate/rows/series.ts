import type {KeyNumber} from './key-numbers.ts'

/** Two series whose numbers agree less than this count different things. */
const leastShared = 0.5
/** What a common name adds: less than numbers do, since a section of one text may be an article of another. */
const sameName = 0.2

/**
 * What counts through a whole work without a repeat: its articles, its chapters, whatever stands above them. A text
 * may call them otherwise, or leave out the divisions above: they are told by how many numbers they share.
 *
 * @returns per series of the first text its counterpart in the second
 */
export function pairSeries(own: readonly KeyNumber[], other: readonly KeyNumber[]): Map<string, string> {
  const [ours, theirs] = [throughout(own), throughout(other)]
  const found: {own: string; other: string; share: number}[] = []
  for (const [series, numbers] of ours) {
    for (const [counterpart, others] of theirs) {
      let both = 0
      for (const number of numbers) if (others.has(number)) both++
      const share = both / Math.max(numbers.size, others.size)
      if (share >= leastShared) found.push({own: series, other: counterpart, share})
    }
  }
  const worth = (pair: {own: string; other: string; share: number}): number =>
    pair.share + (pair.own === pair.other ? sameName : 0)
  found.sort(
    (a, b) =>
      worth(b) - worth(a) || (a.own < b.own ? -1 : a.own > b.own ? 1 : 0) || (a.other < b.other ? -1 : 1),
  )
  const pairs = new Map<string, string>()
  const taken = new Set<string>()
  for (const pair of found) {
    if (pairs.has(pair.own) || taken.has(pair.other)) continue
    pairs.set(pair.own, pair.other)
    taken.add(pair.other)
  }
  return pairs
}

/** Numbers of each series that gives none twice. */
function throughout(numbers: readonly KeyNumber[]): Map<string, Set<string>> {
  const series = new Map<string, Set<string>>()
  const repeated = new Set<string>()
  for (const {series: name, number, isUnnumbered} of numbers) {
    if (isUnnumbered || repeated.has(name)) continue
    const known = series.get(name)
    if (!known) series.set(name, new Set([number]))
    else if (known.has(number)) {
      repeated.add(name)
      series.delete(name)
    } else known.add(number)
  }
  return series
}
