import {mayAsk, restrictionsOf} from '../../../language/in-checks.ts'
import {primarySubtag} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {type Facing, lostBetween} from '../facing-sentences.ts'
import {countMatches} from '../matches.ts'
import {isSentenceBySentence} from '../sentence-by-sentence.ts'
import type {Lack} from './omission.ts'
import {narrowingLost, unansweredIn} from './unanswered.ts'

/**
 * Sentences that say `only`, whose translation into another language restricts nothing: by no such word, by no exception
 * and by no denial that the one which has it lacks (`ne … que`, `nothing but`). One a sentence.
 */
export function* lostRestrictions(sides: BilingualRow): Generator<Lack> {
  if (primarySubtag(sides.a.language) === primarySubtag(sides.b.language)) return
  const isApart = isSentenceBySentence(sides)
  yield* lostBetween(sides, (facing) => {
    const word = unansweredIn(facing, restrictionsOf)
    return !word || asks(facing) || (!isApart && isSaidInRow(facing))
      ? undefined
      : narrowingLost(sides.row, facing, word, {what: 'word', narrows: 'restriction'})
  })
}

const asks = ({has, own}: Facing): boolean => mayAsk.test(has.text.slice(own.start, own.end))

/** Whether another sentence of the row may say it: sentences are cut otherwise. */
function isSaidInRow({has, lacks}: Facing): boolean {
  const answersIn = ({text, language}: Side): number => countMatches(restrictionsOf(language)!.answers, text)
  return answersIn(lacks) >= answersIn(has)
}
