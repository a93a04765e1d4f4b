import {agree} from './agree.ts'
import {contain, type Saying, SayingDraft} from './contain.ts'
import type {Families} from './families.ts'
import {type Groups, groupsOf} from './groups.ts'
import {type PhrasePairs, Sides} from './pair.ts'
import type {PairNames} from './pair-names.ts'

/**
 * Makes one family of those that say the same thing: of different pairs of translations where they agree in every
 * translation that both know, most of the partners of each and never one alone; and of any where the phrases of one are
 * among those of the other.
 *
 * @param joining pairs that may join, in their order
 * @param phraseCount phrases are less than it
 */
export function mergeFamilies(
  joining: Int32Array,
  pairs: PhrasePairs,
  families: Families,
  names: PairNames,
  phraseCount: number,
): void {
  const groups = groupsOf(joining, pairs, families, names)
  const isOfTwo = pairs.betweens.length < 2
  contain(
    isOfTwo
      ? sayingOf(groups, pairs, (_, phrase) => phrase, phraseCount)
      : agree(groups, pairs, families, phraseCount),
    families,
  )
}

/**
 * Makes one family of two of the same translations where the phrases of one are among those of the other: its
 * renderings would be told twice.
 */
export function containFamilies(
  joining: Int32Array,
  pairs: PhrasePairs,
  families: Families,
  names: PairNames,
): void {
  const own = new Sides()
  for (let j = 0; j < joining.length; j++) {
    const pair = joining[j]!
    own.add(pairs.between.at(pair), 0, pairs.a.at(pair))
    own.add(pairs.between.at(pair), 0, pairs.b.at(pair))
  }
  const numberOf = (pair: number, phrase: number): number => own.find(pairs.between.at(pair), 0, phrase)
  contain(sayingOf(groupsOf(joining, pairs, families, names), pairs, numberOf, own.count), families)
}

function sayingOf(
  {count, starts, pairs: own, sizes}: Groups,
  {a, b}: PhrasePairs,
  numberOf: (pair: number, phrase: number) => number,
  phraseCount: number,
): Saying {
  const draft = new SayingDraft(phraseCount)
  for (let group = 0; group < count; group++) {
    for (let p = starts[group]!; p < starts[group + 1]!; p++) {
      const pair = own[p]!
      draft.say(numberOf(pair, a.at(pair)))
      draft.say(numberOf(pair, b.at(pair)))
    }
    draft.close(own[starts[group]!]!, sizes[group]!)
  }
  return draft.done()
}
