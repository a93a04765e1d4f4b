import type {Collation} from '../../collate/index.ts'
import type {Concept} from '../concordance.ts'
import type {PhraseRendering} from './concept-renderings.ts'
import type {Between} from './pair.ts'

/**
 * Counts rows where two translations differ so, and rows where one has a rendering and the other none at all. Asked with
 * the renderings of a concept, the rows where it is rendered differently, and the translations that do.
 */
export function weigherOf({
  translations,
  rows,
}: Collation): (
  told: readonly PhraseRendering[],
  inRows: readonly number[],
  betweens: readonly Between[],
) => Concept['evidence'] {
  // By translation, then row: the number of the concept that was last seen there, and last counted.
  const seen = translations.map(() => new Int32Array(rows.length))
  const counted = new Int32Array(rows.length)
  const isRead = translations.map((_, translation) =>
    Uint8Array.from(rows, ({readings}) => (readings[translation]!.length > 0 ? 1 : 0)),
  )
  let concept = 0
  return (told, differing, betweens) => {
    concept++
    for (const rendering of told) {
      const own = seen[rendering.translation]!
      for (let p = 0; p < rendering.count; p++) own[rendering.rowAt(p)] = concept
    }
    let [forIt, against] = [0, 0]
    for (const row of differing) {
      if (counted[row] !== concept) forIt++
      counted[row] = concept
    }
    for (const [own, other] of betweens.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    )) {
      const others = seen[other]!
      const areRead = isRead[other]!
      for (const rendering of told) {
        if (rendering.translation !== own) continue
        for (let p = 0; p < rendering.count; p++) {
          const row = rendering.rowAt(p)
          if (others[row] === concept || counted[row] === concept || areRead[row] === 0) continue
          counted[row] = concept
          against++
        }
      }
    }
    return {for: forIt, against}
  }
}
