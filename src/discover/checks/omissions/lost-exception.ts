import {exceptionsOf} from '../../../language/in-checks.ts'
import {inOneLanguage} from '../../../language/index.ts'
import {once} from '../../../once.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {lostBetween} from '../facing-sentences.ts'
import {countMatches} from '../matches.ts'
import {isSentenceBySentence} from '../sentence-by-sentence.ts'
import type {Lack} from './omission.ts'
import {narrowingLost, unansweredIn} from './unanswered.ts'

/** What opens an exception is quoted with so many letters behind it, up to a comma. */
const quoted = 60

/**
 * Sentences that make an exception (`unless`), whose counterpart makes none: by no such word, by no condition
 * and by no denial that the one which has it lacks. One a sentence.
 */
export function* lostExceptions(sides: BilingualRow): Generator<Lack> {
  const {row, a, b, beads} = sides
  const isOneLanguage = inOneLanguage(a.language, b.language)
  const exceptions = {a: once(() => countExceptions(a)), b: once(() => countExceptions(b))}
  if (beads.length !== 1 && !isSentenceBySentence(sides)) return
  yield* lostBetween(sides, (facing) => {
    const word = unansweredIn(facing, exceptionsOf)
    if (!word) return undefined
    const {has, own} = facing
    // It may be made in another sentence: the two are cut otherwise.
    const [its, others] = has === a ? [exceptions.a, exceptions.b] : [exceptions.b, exceptions.a]
    if (isOneLanguage && others() >= its()) return undefined
    const behind = has.text.slice(word.start, Math.min(own.end, word.start + quoted))
    const end = word.start + /^[^,;.:，；。]*/.exec(behind)![0].trimEnd().length
    return narrowingLost(row, facing, {start: word.start, end}, {what: 'phrase', narrows: 'condition'})
  })
}

const countExceptions = ({text, language}: Side): number =>
  countMatches(exceptionsOf(language)?.asks ?? /$^/g, text)
