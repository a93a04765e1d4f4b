import {mayAsk, questionMark} from '../../../language/in-checks.ts'
import {inOneLanguage, languageOf} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {countMatches} from '../matches.ts'
import {kept} from '../near-copy.ts'
import type {Mismatch, Span} from '../place.ts'
import type {RowText} from '../row-text.ts'

/** How often a text asks. Linear. */
function countQuestions({text, language}: {text: string; language: string}): number {
  const {asks} = languageOf(language)
  const marks = mayAsk.test(text) ? countMatches(questionMark, text) : 0
  return marks + (asks ? countMatches(asks(), text) : 0)
}

/** Whether what asks is quoted within a sentence that states: `for instance, "Why is it so?"`. */
const isQuotedWithin = (side: Side, span: Span | undefined): boolean =>
  span !== undefined && /[^\s"'“‘«]\s*["'“‘«][^"”»]*[?？؟]\s?["'”’»]/u.test(textOf(side, span))

/** Whether nothing asks but a mark within a sentence, as a name has: `Have I Been Pwned? strives to …`. */
const isNamed = (side: Side, span: Span): boolean =>
  /[?？؟]\s+\p{Ll}/u.test(textOf(side, span)) && !/[?？؟](?!\s+\p{Ll})/u.test(textOf(side, span))

/** What ends as a sentence does. */
const stopped = /[.!…。！:：;；।۔։][\s"'”’»」』)\]]*$/u

const textOf = ({text}: Side, {start, end}: Span): string => text.slice(start, end)

/** Sentences of one language that share this much of their words (Dice) say the same. */
const nearlySame = 0.5
/** What is quoted within a sentence may be told there without quotation marks: `by this: whether it …`. */
const sameQuoted = 0.75

const isMuchLonger = (a: string, b: string): boolean =>
  Math.max(a.length, b.length) > 3 * Math.min(a.length, b.length)

/** Whether one text asks more often than the other: most rows end here, unlinked. */
export const questionsMayDiffer = (a: RowText, b: RowText): boolean => countQuestions(a) !== countQuestions(b)

/** Sentences that ask on one side and state on the other. */
export function questionMismatches({row, a, b, beads}: BilingualRow): Mismatch[] {
  return beads.flatMap((bead) => {
    if (!bead.a || !bead.b) return []
    const [one, other] = [asked(a, bead.a), asked(b, bead.b)]
    if ((one === undefined) === (other === undefined)) return []
    // Where a period is cut into sentences otherwise and put in other words, what asks may stand anywhere.
    const [ofA, ofB] = [a.whole.sentencesIn(bead.a), b.whole.sentencesIn(bead.b)]
    const isRecut = ofA.length !== ofB.length
    const isQuoted = isQuotedWithin(a, one) || isQuotedWithin(b, other)
    // A heading that asks is one that names in another language, and who quotes a question there may tell what it asks.
    const stating = one ? textOf(b, bead.b) : textOf(a, bead.a)
    const isName = one ? isNamed(a, one) : isNamed(b, other!)
    if (!inOneLanguage(a.language, b.language) && (isQuoted || isName || !stopped.test(stating))) return []
    if (inOneLanguage(a.language, b.language) && languageOf(a.language).asksAnyhow?.test(stating)) return []
    const share = inOneLanguage(a.language, b.language) ? kept(a, b, bead.a, bead.b) : 1
    if (share < (isQuoted ? sameQuoted : isRecut ? nearlySame : 0)) return []
    // `What falsehood?` beside a long sentence without a word of it: what answers it stands elsewhere.
    if (share === 0 && isMuchLonger(textOf(a, bead.a), textOf(b, bead.b))) return []
    const [left, right] = [a.whole.quoted(one ?? bead.a), b.whole.quoted(other ?? bead.b)]
    return [{row, a: left, b: right, identity: [(one ? left : right).quote], score: 0.9}]
  })
}

/** The first sentence of a span that asks. */
const asked = (side: Side, span: Span): Span | undefined =>
  side.whole
    .sentencesIn(span)
    .find(({start, end}) => countQuestions({text: side.text.slice(start, end), language: side.language}) > 0)
