import type {Repetition} from './features.ts'
import type {Token} from './line.ts'

/** Counts how often two phrases occur over the whole work, together and apart; by stems of content words. */
export function repetitions(
  rows: readonly (readonly [readonly Token[], readonly Token[]])[],
): (a: string, b: string) => Repetition {
  const countsA = rows.map(([a]) => phraseCounts(a))
  const countsB = rows.map(([, b]) => phraseCounts(b))
  const places = (counts: readonly Map<string, number>[]): Map<string, Map<number, number>> => {
    const index = new Map<string, Map<number, number>>()
    for (const [row, phrases] of counts.entries())
      for (const [phrase, count] of phrases) {
        let rowsOf = index.get(phrase)
        if (!rowsOf) {
          rowsOf = new Map()
          index.set(phrase, rowsOf)
        }
        rowsOf.set(row, count)
      }
    return index
  }
  const placesA = places(countsA)
  const placesB = places(countsB)
  const none = new Map<number, number>()
  return (a, b) => {
    const inA = placesA.get(a) ?? none
    const inB = placesB.get(b) ?? none
    let [together, occursA, occursB] = [0, 0, 0]
    for (const [row, count] of inA) {
      occursA += count
      together += Math.min(count, inB.get(row) ?? 0)
    }
    for (const count of inB.values()) occursB += count
    return {together, occursA, occursB}
  }
}

function phraseCounts(tokens: readonly Token[]): Map<string, number> {
  const content = tokens.filter((token) => token.content)
  const counts = new Map<string, number>()
  for (let start = 0; start < content.length; start++) {
    let phrase = ''
    for (let end = start; end < Math.min(content.length, start + 6); end++) {
      phrase += `${content[end]!.stem} `
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    }
  }
  return counts
}
