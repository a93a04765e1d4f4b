import type {Collation} from '../../collate/index.ts'
import {languageOf} from '../../language/index.ts'
import type {Facing, Side, Span} from '../facing.ts'
import {repeatedSentences} from '../repetition/index.ts'
import type {Lack} from './lack.ts'

/** A sentence with more partners than this for its content words is said somewhere in the row. */
const said = 0.55
/** In a bead of several sentences, one with fewer partners than this is not what the other side says. */
const unsaid = 0.2

/** Sentences that no sentence of the other side answers, and that are said nowhere else in the row. */
export function* lackingSentences(facing: Facing, collation: Collation): Generator<Lack> {
  for (const [side, other, own, theirs] of [
    [facing.a, facing.b, 'a', 'b'],
    [facing.b, facing.a, 'b', 'a'],
  ] as const) {
    for (const bead of facing.beads) {
      const span = bead[own]
      if (!span) continue
      const sentences = sentencesIn(side, span)
      const answer = bead[theirs]
      const count = answer ? sentencesIn(other, answer).length : 0
      if (sentences.length <= count) continue
      for (const sentence of sentences) {
        const {share, count: content} = coverage(side, sentence, collation, answer, other)
        const isLone = answer ? share <= unsaid && content >= 3 : share < said && content >= 1
        if (!isLone || isRepeated(side, sentence, collation)) continue
        const text = side.text.slice(sentence.start, sentence.end)
        yield {
          row: facing.row,
          what: 'sentence',
          has: side.translation,
          lacks: [other.translation],
          text,
          places: [side.place(sentence.start, sentence.end)],
          score: Math.max(0.5, 1 - share),
        }
      }
    }
  }
}

function sentencesIn(side: Side, {start, end}: Span): Span[] {
  const spans = languageOf(side.language).sentences(side.text.slice(start, end))
  const sentences: Span[] = []
  for (let i = 0; i < spans.length; i += 2)
    sentences.push({start: start + spans[i]!, end: start + spans[i + 1]!})
  return sentences
}

/** Share of a sentence's content words that have a partner, within `answer` if that is given. */
function coverage(
  side: Side,
  {start, end}: Span,
  {vocabulary}: Collation,
  answer: Span | null,
  other: Side,
): {share: number; count: number} {
  let count = 0
  let linked = 0
  for (let i = 0; i < side.forms.length; i++) {
    if (side.words[i * 2]! < start || side.words[i * 2 + 1]! > end) continue
    if (vocabulary.isFunction[side.forms[i]!]) continue
    count++
    const partner = side.partners[i]!
    if (partner < 0) continue
    const at = other.words[partner * 2]!
    if (!answer || (at >= answer.start && at < answer.end)) linked++
  }
  return {share: count === 0 ? 1 : linked / count, count}
}

/** What is said twice on one side is for the rule `repetition`. */
function isRepeated({whole}: Side, {start, end}: Span, {vocabulary}: Collation): boolean {
  return repeatedSentences(whole, vocabulary).some(({first, second}) =>
    [first, second].some((span) => span.start >= start && span.end <= end),
  )
}
