import type {Qualifiers} from '../../../language/index.ts'
import type {Replaced} from './replaced-words.ts'

/** Whether two replaced passages hold two alternatives of one group: `before` / `after`, `gross` / `net`. */
export function isOtherQualifier({inA, inB}: Replaced, {groups}: Qualifiers): boolean {
  if (inA.length === 0 || inB.length === 0) return false
  const [a, b] = [inA.join(' '), inB.join(' ')]
  return groups.some((group) => {
    const [ofA, ofB] = [a, b].map((text) =>
      group.flatMap((pattern, index) => (text.search(pattern()) >= 0 ? [index] : [])),
    )
    return ofA!.length > 0 && ofB!.length > 0 && !ofA!.some((index) => ofB!.includes(index))
  })
}
