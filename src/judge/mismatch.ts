import type {Mismatch} from '../discover/index.ts'
import type {Draft, Evidence} from './rule.ts'

/**
 * Drafts of differences that quote both sides, or one.
 *
 * @param alone what is said where only one side has something: its words, and the names of both translations
 * @param both the same where both have; names what `b` has as unexpected if left out
 */
export function* draftsOf(
  {collation: {translations}}: Evidence,
  mismatches: readonly Mismatch[],
  alone: (quote: string, has: string, lacks: string) => string,
  both = (a: string, inA: string, b: string, inB: string): string =>
    `Unexpected \`${b}\` in \`${inB}\`, expected \`${a}\` as in \`${inA}\``,
): Generator<Draft> {
  const nameOf = (translation: number): string => translations[translation]!.id
  for (const {row, a, b, lacks, identity, score} of mismatches) {
    const has = (a ?? b)!
    const message =
      a && b
        ? both(a.quote, nameOf(a.translation), b.quote, nameOf(b.translation))
        : alone(has.quote, nameOf(has.translation), nameOf(lacks!))
    const places = [a, b].flatMap((side) => (side ? [side.place] : []))
    yield {row, message, places, identity, score}
  }
}
