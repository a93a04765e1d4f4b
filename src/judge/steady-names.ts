import type {Divergence, Occurrence} from '../discover/index.ts'
import {group} from '../group.ts'
import type {Draft, Evidence} from './rule.ts'

/** A concept is known by two names if so many rows show it … */
const leastRows = 3
/** … and a name is part of what is called otherwise if this share of its characters is. */
const leastShare = 0.5

/**
 * Tells names that one translation lacks since it calls what they name otherwise, here as elsewhere: `Yahweh of Armies` where
 * the other always says `LORD of hosts`, `Lord GOD` / `Lord Yahweh`. Such a name is told as a term, and is not missing.
 *
 * @returns whether a draft says so of a name that it quotes alone, or of two
 */
export function calledOtherwise({concordance}: Evidence): (draft: Draft) => boolean {
  let byRow: ReadonlyMap<number, readonly Divergence[]> | undefined
  const isSteady = ({concept}: Divergence): boolean => {
    const {for: shown, against} = concordance.concepts[concept]?.evidence ?? {for: 0, against: 0}
    return shown >= leastRows && shown >= against
  }
  return ({row, places: [first, second], lacks: [lacking, ...more] = []}) => {
    if (!first || !('clause' in first) || more.length > 0) return false
    byRow ??= group(concordance.divergences.filter(isSteady), (divergence) => divergence.row)
    const name = first as Occurrence
    return (byRow.get(row) ?? []).some(({a, b}) => {
      const [own, other] = a.translation === name.translation ? [a, b] : [b, a]
      if (second && 'clause' in second) {
        const rest = restOf(name, own)
        return rest !== undefined && rest === restOf(second as Occurrence, other)
      }
      return other.translation === lacking && shareIn(name, own) >= leastShare
    })
  }
}

/** How many characters of a name a phrase of the same text holds. */
function common(name: Occurrence, phrase: Occurrence): number {
  if (phrase.translation !== name.translation || phrase.clause !== name.clause) return 0
  return Math.max(0, Math.min(name.end, phrase.end) - Math.max(name.start, phrase.start))
}

const shareIn = (name: Occurrence, phrase: Occurrence): number =>
  common(name, phrase) / (name.end - name.start)

/** What a name has beside a phrase, in small letters; undefined where it has nothing of it. */
function restOf(name: Occurrence, phrase: Occurrence): string | undefined {
  if (common(name, phrase) === 0) return undefined
  const {text} = name.clause
  const parts = [
    text.slice(name.start, Math.max(name.start, phrase.start)),
    text.slice(Math.min(name.end, phrase.end), name.end),
  ]
  return parts.map((part) => part.trim().toLowerCase()).join(' ')
}
