import type {Collation} from '../../../collate/index.ts'
import type {LinkedUnits, Missing} from './linked-units.ts'
import {isSaidOtherwise} from './said-otherwise.ts'

/**
 * Words between two linked words with a comma or a conjunction between them, where the partners of these two
 * stand side by side: the first item of a list that runs on from its verb (`the system of assessment,
 * evaluation and supervision` / `systems for the evaluation and supervision`).
 */
export function* missingFirstItems(
  own: LinkedUnits,
  other: LinkedUnits,
  collation: Collation,
): Generator<Missing> {
  const stemOf = (word: number): number => collation.vocabulary.stems[own.side.forms[word]!]!
  for (const [index, unit] of own.units.entries()) {
    const next = own.units[index + 1]
    if (!next || next.sentence !== unit.sentence) continue
    // A comma alone may end an adverbial (`in an orderly fashion, advance`): a list has its conjunction.
    const isList = [next, own.units[index + 2]].some(
      (at) => at?.sentence === unit.sentence && at.before === 'and',
    )
    if (!isList) continue
    const isLinked = (word: number): boolean => own.side.partners[word]! >= 0
    const before = unit.content.findLast(isLinked)
    const after = next.content.find(isLinked)
    if (before === undefined || after === undefined) continue
    const hole = unit.content.filter((word) => word > before)
    const gap = next.content.some((word) => word < after)
    // `East Computing and West Computing`: said again at once, it may be said once for both.
    const isEcho = hole.some((word) => next.content.some((other) => stemOf(other) === stemOf(word)))
    if (hole.length === 0 || gap || isEcho) continue
    const [from, to] = [own.side.partners[before]!, own.side.partners[after]!]
    if (to <= from || to - from > 4 || other.unitOf[from] !== other.unitOf[to]) continue
    const between = Array.from({length: to - from - 1}, (_, i) => from + 1 + i)
    if (between.some((word) => !collation.vocabulary.isFunction[other.side.forms[word]!])) continue
    const near = other.units[other.unitOf[to]!]!.content
    if (isSaidOtherwise(own, hole, other, near, collation)) continue
    yield {
      units: [{start: own.side.spans[hole[0]! * 2]!, end: own.side.spans[hole.at(-1)! * 2 + 1]!}],
      around: {start: other.side.spans[from * 2]!, end: other.side.spans[to * 2 + 1]!},
      score: 0.8,
    }
  }
}
