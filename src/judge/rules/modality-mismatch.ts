import {type Facing, facingOf, type Side} from '../facing.ts'
import {compareForce, type Modal, modalsOf, reportsIn, unfoundedReports} from '../norm/index.ts'
import {pairsOf} from '../pairs.ts'
import {type RowText, rowText} from '../row-text.ts'
import type {Draft, Rule} from '../rule.ts'

/**
 * A modal expression that binds more in one translation than in the other: `shall` / `should`, `must` / `may`,
 * or `may` where the other gives no leave; and a sentence that reports as done what the other orders:
 * `Accelerate …` / `It has accelerated …`.
 *
 * `shall`, `must`, `will` and a plain instruction may stand for each other: translators of policies vary them
 * freely. Whether `not` is there is for `negation-mismatch`.
 */
export const modalityMismatch: Rule = {
  id: 'modality-mismatch',
  severity: 'error',
  summary:
    'Must, should, may: one translation binds more than the other, or reports as done what is ordered.',
  run({collation}, report) {
    for (const pair of pairsOf(collation, {language: 'near'})) {
      // What balances over the row has only moved in it; most rows end here, unlinked.
      const [left, right] = [pair.a, pair.b].map((index) => rowText(collation, pair.row, index))
      if (!mayDiffer(left!, right!)) continue
      const facing = facingOf(collation, pair)
      for (const {a, b} of facing.beads) {
        if (a && b) for (const draft of mismatchesIn(facing, a, b)) report({...draft, row: pair.row})
      }
    }
  },
}

const mayDiffer = (a: RowText, b: RowText): boolean =>
  compareForce(modalsOf(a.text, a.language), modalsOf(b.text, b.language)).length > 0 ||
  reportsIn(a.text, a.language, a.sentences) ||
  reportsIn(b.text, b.language, b.sentences)

function mismatchesIn(
  {a, b}: Facing,
  inA: {start: number; end: number},
  inB: {start: number; end: number},
): Omit<Draft, 'row'>[] {
  const [left, right] = [cut(a, inA), cut(b, inB)]
  const drafts: Omit<Draft, 'row'>[] = []
  for (const {a: modalA, b: modalB} of compareForce(left.modals, right.modals)) {
    const spans = [
      ...(modalA ? [{side: a, ...withHead(a, modalA, inA.start)}] : []),
      ...(modalB ? [{side: b, ...withHead(b, modalB, inB.start)}] : []),
    ]
    const quotes = spans.map(({side, start, end}) => side.text.slice(start, end))
    const [first, second] = spans
    drafts.push({
      message: second
        ? `Unexpected \`${quotes[1]}\` in \`${second.side.id}\`, expected the force of \`${quotes[0]}\` in \`${first!.side.id}\``
        : `Unexpected \`${quotes[0]}\` in \`${first!.side.id}\`, expected what \`${(first!.side === a ? b : a).id}\` says: it gives no leave there`,
      places: spans.map(({side, start, end}) => side.place(start, end)),
      identity: quotes,
    })
  }
  for (const [side, other, span, text, otherText] of [
    [b, a, inB, right.text, left.text],
    [a, b, inA, left.text, right.text],
  ] as const) {
    for (const {start, end} of unfoundedReports(text, otherText, side.language, other.language)) {
      const quote = text.slice(start, end)
      drafts.push({
        message: `Unexpected report of something done, \`${quote}\` in \`${side.id}\`, expected an instruction as in \`${other.id}\``,
        places: [side.place(span.start + start, span.start + end)],
        identity: [quote],
      })
    }
  }
  return drafts
}

function cut(side: Side, {start, end}: {start: number; end: number}): {text: string; modals: Modal[]} {
  const text = side.text.slice(start, end)
  return {text, modals: modalsOf(text, side.language)}
}

/** The modal expression with the word it governs: `may strengthen`. */
function withHead(side: Side, {start, end}: Modal, shift: number): {start: number; end: number} {
  const [from, to] = [start + shift, end + shift]
  for (let i = 0; i < side.words.length; i += 2) {
    if (side.words[i]! >= to)
      return {start: from, end: /^\s*$/.test(side.text.slice(to, side.words[i]!)) ? side.words[i + 1]! : to}
  }
  return {start: from, end: to}
}
