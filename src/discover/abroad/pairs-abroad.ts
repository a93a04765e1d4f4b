import type {Collation} from '../../collate/index.ts'
import {primarySubtag} from '../../language/index.ts'

/** Two by two, translations of different languages: beside an original each with the original alone. */
export function pairsAbroad({translations}: Collation): [number, number][] {
  const pairs: [number, number][] = []
  const hasSource = translations.some(({role}) => role === 'source')
  for (const [a, one] of translations.entries()) {
    for (const [b, other] of translations.entries()) {
      if (b <= a || one.role === 'commentary' || other.role === 'commentary') continue
      if (hasSource && one.role !== 'source' && other.role !== 'source') continue
      const [x, y] = [one, other].map(({language}) => primarySubtag(language))
      if (x !== y && x !== 'und' && y !== 'und') pairs.push([a, b])
    }
  }
  return pairs
}
