import type {Anchors} from './anchors.ts'
import type {Cells} from './cells.ts'

/** The best partner known so far for each word, and how sure it is, 0–1: anchors, then likely links. */
export interface Partners extends Anchors {
  sureA: Float32Array
  sureB: Float32Array
}

/** Below this a likely link says nothing to its neighbours. */
const floor = 0.1

export function partnersOf(anchors: Anchors, cells: Cells, likely: Float32Array | undefined): Partners {
  const partners: Partners = {
    toB: anchors.toB.slice(),
    toA: anchors.toA.slice(),
    sureA: sureOf(anchors.toB),
    sureB: sureOf(anchors.toA),
  }
  if (!likely) return partners
  for (let cell = 0; cell < likely.length; cell++) {
    const probability = likely[cell]!
    if (probability < floor) continue
    const i = cells.a[cell]!
    const j = cells.b[cell]!
    if (probability > partners.sureA[i]!) {
      partners.sureA[i] = probability
      partners.toB[i] = j
    }
    if (probability > partners.sureB[j]!) {
      partners.sureB[j] = probability
      partners.toA[j] = i
    }
  }
  return partners
}

function sureOf(to: Int32Array): Float32Array {
  const sure = new Float32Array(to.length)
  for (let word = 0; word < to.length; word++) if (to[word]! >= 0) sure[word] = 1
  return sure
}
