import {type Saying, SayingDraft} from './contain.ts'
import type {Families} from './families.ts'
import type {Groups} from './groups.ts'
import type {PhrasePairs} from './pair.ts'
import {numberSayings} from './sayings.ts'
import {ToldGroups} from './told-groups.ts'

/**
 * Joins families of different pairs of translations, the most frequent first, where they agree in every translation
 * that both know, most of the partners of each and never one alone. All is kept in columns: of nine Bibles there are a
 * million families, and most say two phrases.
 *
 * @param groups their names and sizes become those of what they join
 * @returns the families that come out of it, in the order in which the last of each was looked at
 */
export function agree(groups: Groups, pairs: PhrasePairs, families: Families, phraseCount: number): Saying {
  const sayings = numberSayings(pairs, phraseCount)
  const told = new ToldGroups(groups, pairs, sayings)
  for (let group = 0; group < groups.count; group++) {
    told.open(group)
    told.joinAlike(group, (other) =>
      families.join(groups.pairs[groups.starts[group]!]!, groups.pairs[groups.starts[other]!]!),
    )
    told.enter(group)
  }
  const draft = new SayingDraft(phraseCount)
  for (let group = 0; group < groups.count; group++) {
    if (told.isJoined[group] === 1) continue
    told.eachOf(group, (saying) => draft.say(sayings.phrases[saying]!))
    draft.close(groups.pairs[groups.starts[group]!]!, told.sizes[group]!)
  }
  return draft.done()
}
