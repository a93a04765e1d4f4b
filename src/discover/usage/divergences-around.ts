import type {Collation} from '../../collate/index.ts'
import {group} from '../../group.ts'
import type {Divergent} from '../inconsistency/divergent.ts'
import type {Span} from '../word-spans.ts'
import type {NamedUse} from './named-uses.ts'

/** Two translations of one language differ in terms only where what differs is likelier terminology than wording. */
const leastTermhood = 0.5

/**
 * The concept that a use is about where it may be told that its name strays: the index of that of the divergences around
 * it, -1 between two languages, where none are sought; undefined where nothing differs but wording.
 */
type ConceptAround = (use: NamedUse) => number | undefined

export function conceptsAround(collation: Collation, divergences: readonly Divergent[]): ConceptAround {
  const byRow = group(divergences, ({divergence}) => divergence.row)
  return (use) => {
    const {of, through, name, pivot, places, uses} = use
    if (collation.words(of).language.id !== collation.words(through).language.id) return -1
    if (name === pivot) return undefined
    const [low, high] = of < through ? [of, through] : [through, of]
    let best: Divergent['divergence'] | undefined
    for (const place of places) {
      const [word, pivotWord] = [uses.words[place]!, uses.pivotWords[place]!]
      const [x, y] = of < through ? [word, pivotWord] : [pivotWord, word]
      for (const {divergence, a, b} of byRow.get(uses.rows[place]!) ?? []) {
        if (divergence.a.translation !== low || divergence.b.translation !== high) continue
        if (!holds(a, x) || !holds(b, y)) continue
        if (divergence.termhood > (best?.termhood ?? 0)) best = divergence
      }
    }
    return best && best.termhood >= leastTermhood ? best.concept : undefined
  }
}

const holds = ({start, end}: Span, word: number): boolean => word >= start && word < end
