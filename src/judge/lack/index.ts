import type {Collation} from '../../collate/index.ts'
import {facingOf} from '../facing.ts'
import {pairsOf} from '../pairs.ts'
import {lackingClauses} from './clauses.ts'
import {lackingItems} from './items.ts'
import type {Lack} from './lack.ts'
import {lackingSentences} from './sentences.ts'

export type {Lack} from './lack.ts'

const memory = new WeakMap<Collation, Lack[]>()

/**
 * What some translation lacks: clauses by the rows, sentences by the beads, items of enumerations by the word
 * links. Two rules ask for it, so it is kept beside the collation.
 */
export function lacksOf(collation: Collation): Lack[] {
  let lacks = memory.get(collation)
  if (!lacks) {
    lacks = [...lackingClauses(collation)]
    for (const pair of pairsOf(collation, {language: 'near'})) {
      const facing = facingOf(collation, pair)
      const sentences = [...lackingSentences(facing, collation)]
      lacks.push(...sentences, ...lackingItems(facing, collation, sentences))
    }
    memory.set(collation, lacks)
  }
  return lacks
}
