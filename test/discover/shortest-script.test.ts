import {diffArrays} from 'diff'
import {expect, test} from 'vitest'
import {type Edit, shortestScript} from '../../src/discover/checks/edits/shortest-script.ts'

/** The same by the package. */
function byPackage(a: number[], b: number[]): Edit[] {
  const edits: Edit[] = []
  let [atA, atB] = [0, 0]
  let isOpen = false
  for (const {added, removed, count} of diffArrays(a, b)) {
    if (!added && !removed) {
      isOpen = false
      atA += count
      atB += count
      continue
    }
    if (!isOpen) edits.push({a: [atA, atA], b: [atB, atB]})
    isOpen = true
    if (removed) edits.at(-1)!.a[1] = atA += count
    else edits.at(-1)!.b[1] = atB += count
  }
  return edits
}

test('the shortest script is that of the package diff', () => {
  let seed = 7
  const below = (limit: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * limit)
  }
  for (let round = 0; round < 5000; round++) {
    const words = 2 + below(12)
    const a = Array.from({length: below(25)}, () => below(words))
    const isCopy = below(3) > 0
    const b = isCopy
      ? a.flatMap((word) => (below(6) > 0 ? [word] : below(2) > 0 ? [] : [word, below(words)]))
      : Array.from({length: below(25)}, () => below(words))
    expect(shortestScript(Int32Array.from(a), Int32Array.from(b)), `${a} / ${b}`).toEqual(byPackage(a, b))
  }
})
