import {linesOf} from '../engine/table.ts'
import table from './kinds.tsv'

/** Kinds that a noun names, or with a `<` before them such as are right above what it names. */
export type NamedKinds = readonly string[]

/** Climbs from kind to kind (WordNet, Miller 1995; distilled by scripts/distil-wordnet.mjs). */
export class Kinds {
  #above: Map<string, string> | undefined

  /** How many steps up from one noun to another, by the shortest way over all senses; undefined where none leads there. */
  stepsUp(from: NamedKinds, to: NamedKinds): number | undefined {
    const targets = new Set(to.filter(isNamed))
    if (targets.size === 0) return undefined
    const seen = new Set<string>()
    let reached = from.filter(isNamed)
    // What is right above what the noun names is one step up.
    let waiting = from.filter((kind) => !isNamed(kind)).map((kind) => kind.slice(1))
    for (let steps = 0; reached.length > 0 || waiting.length > 0; steps++) {
      if (reached.some((kind) => targets.has(kind))) return steps
      const next = waiting
      waiting = []
      for (const kind of reached) {
        if (seen.has(kind)) continue
        seen.add(kind)
        next.push(...this.#kindsAbove(kind))
      }
      reached = next
    }
    return undefined
  }

  #kindsAbove(kind: string): string[] {
    this.#above ??= linesOf(table)
    const [, above = ''] = this.#above.get(kind)!.split('\t')
    return above === '' ? [] : above.split(' ')
  }
}

const isNamed = (kind: string): boolean => kind[0] !== '<'
