import type {Mismatch, Quoted} from '../discover/index.ts'
import type {Draft, Evidence} from './rule.ts'
import {type Standing, standingOf} from './standing.ts'

/** A side as messages name it: its words, and the name of its translation in backticks. */
export interface Said {
  quote: string
  in: string
}

/** What is said of two sides that stand equal, or of one that others are to follow. */
export interface Wording {
  /** Where both have something; the general words if left out. */
  both?: (one: Said, other: Said) => string
  /** Where only one side has it, and one translation or several lack it; the general words if left out. */
  alone?: (has: Said, lacks: string, areSeveral: boolean) => string
}

const generally: Required<Wording> = {
  both: (one, other) => `"${one.quote}" (${one.in}) ≠ "${other.quote}" (${other.in})`,
  alone: (has, lacks) => `"${has.quote}" stands in ${has.in}, not in ${lacks}`,
}

/**
 * Drafts of differences that quote both sides, or one. Neither side is called wrong, unless one changed since the
 * accepted state or has another to follow.
 *
 * @param wording of a mismatch, where the rule has its own
 */
export function* draftsOf<One extends Mismatch>(
  evidence: Evidence,
  mismatches: readonly One[],
  wordingOf: (mismatch: One) => Wording = () => ({}),
): Generator<Draft> {
  const names = evidence.collation.translations.map(({id}) => `\`${id}\``)
  for (const mismatch of mismatches) {
    const {row, a, b, lacks, identity, score} = mismatch
    const wording = {...generally, ...wordingOf(mismatch)}
    const places = [a, b].flatMap((side) => (side ? [side.place] : []))
    const draft = {row, places, identity, score}
    if (a && b) {
      yield {...draft, message: tellPair(evidence, row, [a, b], wording)}
    } else {
      const {quote, translation} = (a ?? b)!
      const standing = standingOf(evidence, row, (a ?? b)!, {translation: lacks!})
      const has = {quote, in: names[translation]!}
      const tellLacking = (some: readonly number[]): string =>
        tellAlone(
          standing,
          {...has, translation},
          some.map((one) => names[one]!),
          wording,
        )
      yield {...draft, message: tellLacking([lacks!]), lacks: [lacks!], tellLacking}
    }
  }
}

/** What two sides say, one against the other. */
export function tellPair(
  evidence: Evidence,
  row: number,
  [a, b]: [Quoted, Quoted],
  {both = generally.both}: Wording = {},
): string {
  const standing = standingOf(evidence, row, a, b)
  const said = ({quote, translation}: Quoted): Said => ({
    quote,
    in: `\`${evidence.collation.translations[translation]!.id}\``,
  })
  const [one, other, first] = [said(a), said(b), a.translation]
  switch (standing.kind) {
    case 'changed': {
      const [now, still] = standing.now === first ? [one, other] : [other, one]
      return `${now.in} now says "${now.quote}", ${still.in} still "${still.quote}"`
    }
    case 'reference': {
      const [right, left] = standing.right === first ? [one, other] : [other, one]
      return `${left.in} says "${left.quote}", expected "${right.quote}" as in ${right.in}`
    }
    case 'equal':
      return both(one, other)
  }
}

function tellAlone(
  standing: Standing,
  has: Said & {translation: number},
  lacking: readonly string[],
  {alone}: Required<Wording>,
): string {
  const {translation} = has
  const areSeveral = lacking.length > 1
  const lacks = lacking.join(', ')
  const verb = (one: string, several: string): string => (areSeveral ? several : one)
  switch (standing.kind) {
    case 'changed':
      return standing.now === translation
        ? `${has.in} now says "${has.quote}", ${lacks} ${verb('does', 'do')} not`
        : `${lacks} changed and ${verb('does', 'do')} not say "${has.quote}", which ${has.in} still does`
    case 'reference':
      return standing.right === translation
        ? `${lacks} ${verb('lacks', 'lack')} "${has.quote}", expected it as in ${has.in}`
        : `${has.in} says "${has.quote}", which ${lacks} ${verb('does', 'do')} not`
    case 'equal':
      return alone(has, lacks, areSeveral)
  }
}
