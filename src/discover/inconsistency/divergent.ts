import type {Collation} from '../../collate/index.ts'
import type {Divergence} from '../concordance.ts'
import {locate, type Span} from '../word-spans.ts'

/** A divergence with the words of its two phrases, as spans of the columns of their translations. */
export interface Divergent {
  divergence: Divergence
  a: Span
  b: Span
}

/** Finds the words of divergences, once for all that ask. */
export function divergentOf(collation: Collation, divergences: readonly Divergence[]): Divergent[] {
  return divergences.map((divergence) => ({
    divergence,
    a: locate(collation, divergence.a),
    b: locate(collation, divergence.b),
  }))
}
