import {type Collation, memoByIndex} from '../../../collate/index.ts'
import {primarySubtag} from '../../../language/index.ts'
import {onceFor} from '../../../once.ts'
import {spansWithin} from '../ascending.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import type {Span} from '../place.ts'
import type {Repetition} from '../repetitions/index.ts'
import {SpanIndex} from '../span-index.ts'
import type {Lack} from './omission.ts'

/** A sentence with more partners than this for its content words is said somewhere in the row. */
const said = 0.55
/** In a bead of several sentences, one with fewer partners than this is not what the other side says. */
const unsaid = 0.2
/** Between languages, a sentence is this surely lost where it would cost a nat more to let it meet one of the other side. */
const lost = 1 - Math.exp(-1)

/**
 * Sentences that no sentence of the other side answers, and that are said nowhere else in the row.
 *
 * @param repeatedIn what each side says twice, which is for another check
 */
export function* lackingSentences(
  sides: BilingualRow,
  collation: Collation,
  repeatedIn: (side: Side) => readonly Repetition[],
): Generator<Lack> {
  const isAbroad = primarySubtag(sides.a.language) !== primarySubtag(sides.b.language)
  for (const [side, other, own, theirs] of [
    [sides.a, sides.b, 'a', 'b'],
    [sides.b, sides.a, 'b', 'a'],
  ] as const) {
    const repeated = memoByIndex(
      () => new SpanIndex(repeatedIn(side).flatMap(({first, second}) => [first, second])),
    )
    for (const bead of sides.beads) {
      const span = bead[own]
      if (!span) continue
      const sentences = side.whole.sentencesIn(span)
      const answer = bead[theirs]
      const count = answer ? other.whole.sentencesIn(answer).length : 0
      if (sentences.length <= count) continue
      for (const sentence of sentences) {
        const {share, count: content} = coverage(side, sentence, collation, answer, other)
        const isLone = isAbroad
          ? (bead.missed ?? 0) >= lost && content >= 1
          : answer
            ? share <= unsaid && content >= 3
            : share < said && content >= 1
        if (!isLone || repeated().holdsAny(sentence)) continue
        if (isAbroad && isNamedThere(side, sentence, other, collation)) continue
        const text = side.text.slice(sentence.start, sentence.end)
        yield {
          row: sides.row,
          what: 'sentence',
          has: side.translation,
          lacks: [other.translation],
          text,
          places: [side.whole.place(sentence.start, sentence.end)],
          score: isAbroad ? bead.missed! : Math.max(0.5, 1 - share),
        }
      }
    }
  }
}

/** Letters of a word that stands in two languages as it is: a shorter one may be a word of both. */
const longName = 4

/**
 * Whether a sentence names what the other side names as it is, and nothing else there does: `@jessfraz put it:`. Where sentences were laid
 * wrongly, it seems to be lost.
 */
function isNamedThere(side: Side, sentence: Span, other: Side, {vocabulary}: Collation): boolean {
  const {from, to} = spansWithin(side.spans, sentence)
  for (let i = from; i < to; i++) {
    const form = side.forms[i]!
    if (vocabulary.isFunction[form] || vocabulary.forms[form]!.length < longName) continue
    if (!/^[\p{Script=Latin}\d]+$/u.test(vocabulary.forms[form]!)) continue
    if (countsOf(other).has(form) && countsOf(side).get(form) === 1) return true
  }
  return false
}

/** How often each form stands in a side. */
const countsOf = onceFor(({forms}: Side) => {
  const counts = new Map<number, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
})

/** Share of a sentence's content words that have a partner, within `answer` if that is given. */
function coverage(
  side: Side,
  sentence: Span,
  {vocabulary}: Collation,
  answer: Span | null,
  other: Side,
): {share: number; count: number} {
  let count = 0
  let linked = 0
  const {from, to} = spansWithin(side.spans, sentence)
  for (let i = from; i < to; i++) {
    if (vocabulary.isFunction[side.forms[i]!]) continue
    count++
    const partner = side.partners[i]!
    if (partner < 0) continue
    const at = other.spans[partner * 2]!
    if (!answer || (at >= answer.start && at < answer.end)) linked++
  }
  return {share: count === 0 ? 1 : linked / count, count}
}
