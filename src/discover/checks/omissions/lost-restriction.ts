import {mayAsk, restrictionsOf} from '../../../language/in-checks.ts'
import {primarySubtag} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {isLeftAsIs} from '../left-as-is.ts'
import {countMatches, matchesIn} from '../matches.ts'
import {countStrong} from '../negations/negations.ts'
import type {Span} from '../place.ts'
import {isSentenceBySentence} from '../sentence-by-sentence.ts'
import type {Lack} from './omission.ts'

/**
 * Sentences that say `only`, whose translation into another language restricts nothing: by no such word, by no exception
 * and by no denial that the one which has it lacks (`ne … que`, `nothing but`). One a sentence.
 */
export function* lostRestrictions(sides: BilingualRow): Generator<Lack> {
  const {row, a, b, beads} = sides
  if (primarySubtag(a.language) === primarySubtag(b.language)) return
  const isApart = isSentenceBySentence(sides)
  for (const bead of beads) {
    if (!bead.a || !bead.b) continue
    const lack = lostIn(row, a, bead.a, b, bead.b, isApart) ?? lostIn(row, b, bead.b, a, bead.a, isApart)
    if (lack) yield lack
  }
}

/** @param isApart whether no other sentence of the row may say it */
function lostIn(
  row: number,
  has: Side,
  inHas: Span,
  lacks: Side,
  inLacks: Span,
  isApart: boolean,
): Lack | undefined {
  const [own, other] = [restrictionsOf(has.language), restrictionsOf(lacks.language)]
  if (!own || !other) return undefined
  const [text, answer] = [partOf(has, inHas), partOf(lacks, inLacks)]
  const [first] = matchesIn(own.asks, text)
  if (!first || mayAsk.test(text)) return undefined
  if (countMatches(other.answers, answer) > 0) return undefined
  if (countStrong(answer, lacks.language) > countStrong(text, has.language)) return undefined
  // Elsewhere in the row it may be said: sentences are cut otherwise.
  if (!isApart && countMatches(other.answers, lacks.text) >= countMatches(own.answers, has.text))
    return undefined
  const start = inHas.start + first.index
  if (isLeftAsIs(has.text, {start, end: start + first[0].length}, lacks.text)) return undefined
  return {
    row,
    what: 'word',
    narrows: 'restriction',
    has: has.translation,
    lacks: [lacks.translation],
    text: first[0],
    places: [has.whole.place(start, start + first[0].length)],
    score: 0.8,
  }
}

const partOf = ({text}: Side, {start, end}: Span): string => text.slice(start, end)
