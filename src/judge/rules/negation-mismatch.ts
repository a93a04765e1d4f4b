import {type Facing, facingOf, type Side, type Span} from '../facing.ts'
import {type Negation, negationsOf} from '../negation/index.ts'
import {pairsOf} from '../pairs.ts'
import {rowText} from '../row-text.ts'
import type {Rule} from '../rule.ts'

/**
 * A negation that one translation has and the other lacks: `shall not disclose` / `shall disclose`.
 *
 * `not only`, `no later than` and the like deny nothing. What denies by its meaning or prefix answers a
 * negation: `no man's land` / `uncharted territory`, `shall not` / `is prohibited from`. Compared between
 * translations in one language, sentence by sentence.
 */
export const negationMismatch: Rule = {
  id: 'negation-mismatch',
  severity: 'error',
  summary: 'A negation that one translation has and the other lacks.',
  run({collation}, report) {
    for (const pair of pairsOf(collation, {language: 'same'})) {
      const [left, right] = [pair.a, pair.b].map((index) => {
        const {text, language} = rowText(collation, pair.row, index)
        return negationsOf(text, language)
      })
      // Most rows deny nothing: they end here, unlinked.
      if (left!.strong.length + right!.strong.length === 0) continue
      const facing = facingOf(collation, pair)
      for (const bead of facing.beads) {
        if (!bead.a || !bead.b) continue
        const found = loneNegation(facing, bead.a, bead.b)
        if (!found) continue
        const {side, other, start, end} = found
        const quote = side.text.slice(start, end)
        report({
          row: pair.row,
          message: `Unexpected \`${quote}\` in \`${side.id}\`, expected no negation, as in \`${other.id}\``,
          places: [side.place(start, end)],
          identity: [quote],
        })
      }
    }
  },
}

interface Lone extends Span {
  side: Side
  other: Side
}

/** The negation of two corresponding sentences that has no answer, with the word it denies. */
function loneNegation({a, b}: Facing, inA: Span, inB: Span): Lone | undefined {
  const left = negationsOf(a.text.slice(inA.start, inA.end), a.language)
  const right = negationsOf(b.text.slice(inB.start, inB.end), b.language)
  const isA = left.strong.length > right.strong.length
  const [side, other, span, more, less] = isA ? [a, b, inA, left, right] : [b, a, inB, right, left]
  if (more.strong.length === less.strong.length) return undefined
  const cues = more.strong.map(({start, end}) => ({start: start + span.start, end: end + span.start}))
  const used = new Set<number>()
  const answers = cues.map((cue) => answerOf(side, other, cue, used))
  // Where links do not tell, as many words that deny by their meaning answer as the other side has beside them.
  let spare = less.weak - more.weak
  const lone =
    cues.find((_, index) => answers[index] === false) ??
    cues.find((_, index) => answers[index] === undefined && spare-- <= 0)
  return lone && {side, other, ...withHead(side, lone)}
}

/**
 * Whether the other side denies, by any means, at the place that the denied words are linked to; undefined
 * where they are not linked.
 */
function answerOf(side: Side, other: Side, cue: Negation, used: Set<number>): boolean | undefined {
  const head = headOf(side, cue)
  if (head < 0) return undefined
  for (const word of [head, head + 1, head - 2, head + 2]) {
    const partner = side.partners[word] ?? -1
    if (partner < 0) continue
    const from = other.words[Math.max(0, partner - 5) * 2]!
    const to = other.words[Math.min(other.forms.length - 1, partner + 3) * 2 + 1]!
    const {strong, weak} = negationsOf(other.text.slice(from, to), other.language)
    // One negation answers one; the nearest before the partner is its own.
    const answer = strong.findLast(({start}) => !used.has(from + start))
    if (answer) used.add(from + answer.start)
    return answer !== undefined || weak > 0
  }
  return undefined
}

/** Index of the first word after a negation, -1 at the end. */
function headOf(side: Side, {end}: Negation): number {
  for (let i = 0; i < side.words.length; i += 2) if (side.words[i]! >= end) return i / 2
  return -1
}

function withHead(side: Side, cue: Negation): Span {
  const head = headOf(side, cue)
  const [start, end] = head < 0 ? [cue.end, cue.end] : [side.words[head * 2]!, side.words[head * 2 + 1]!]
  return {start: cue.start, end: /^\s*$/.test(side.text.slice(cue.end, start)) ? end : cue.end}
}
