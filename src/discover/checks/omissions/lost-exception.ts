import {exceptionsOf} from '../../../language/in-checks.ts'
import {primarySubtag} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {isLeftAsIs} from '../left-as-is.ts'
import {countMatches, matchesIn} from '../matches.ts'
import {countStrong} from '../negations/negations.ts'
import type {Span} from '../place.ts'
import {isSentenceBySentence} from '../sentence-by-sentence.ts'
import type {Lack} from './omission.ts'

/** What opens an exception is quoted with so many letters behind it, up to a comma. */
const quoted = 60

/**
 * Sentences that make an exception (`unless`), whose translation into another language makes none: by no such word, by no condition
 * and by no denial that the one which has it lacks. One a sentence.
 */
export function* lostExceptions(sides: BilingualRow): Generator<Lack> {
  const {row, a, b, beads} = sides
  if (primarySubtag(a.language) === primarySubtag(b.language)) return
  const isApart = beads.length === 1 || isSentenceBySentence(sides)
  if (!isApart) return
  for (const bead of beads) {
    if (!bead.a || !bead.b) continue
    const lack = lostIn(row, a, bead.a, b, bead.b) ?? lostIn(row, b, bead.b, a, bead.a)
    if (lack) yield lack
  }
}

function lostIn(row: number, has: Side, inHas: Span, lacks: Side, inLacks: Span): Lack | undefined {
  const [own, other] = [exceptionsOf(has.language), exceptionsOf(lacks.language)]
  if (!own || !other) return undefined
  const [text, answer] = [partOf(has, inHas), partOf(lacks, inLacks)]
  const [first] = matchesIn(own.asks, text)
  if (!first || countMatches(other.answers, answer) > 0) return undefined
  if (countStrong(answer, lacks.language) > countStrong(text, has.language)) return undefined
  const start = inHas.start + first.index
  const end = start + first[0].length
  if (isLeftAsIs(has.text, {start, end}, lacks.text)) return undefined
  const phrase = /^[^,;.:，；。]*/
    .exec(has.text.slice(start, Math.min(inHas.end, start + quoted)))![0]
    .trimEnd()
  return {
    row,
    what: 'phrase',
    narrows: 'condition',
    has: has.translation,
    lacks: [lacks.translation],
    text: phrase,
    places: [has.whole.place(start, start + phrase.length)],
    score: 0.8,
  }
}

const partOf = ({text}: Side, {start, end}: Span): string => text.slice(start, end)
