import {type Facing, facingOf, type Side, type Span} from '../facing.ts'
import {pairsOf} from '../pairs.ts'
import {type Repetition, repeatedPhrases, repeatedSentences} from '../repetition/index.ts'
import {rowText} from '../row-text.ts'
import type {Rule} from '../rule.ts'

/**
 * A sentence or a long phrase that one translation says twice and the other once, word for word or nearly so:
 * `the following opinions are hereby put forward. The following comments are hereby made.`
 *
 * Whether the other translation says it once is told by the word links: what was said once leaves the words
 * of one of the two without partners. What both repeat is no finding.
 */
export const repetition: Rule = {
  id: 'repetition',
  severity: 'warning',
  summary: 'A sentence or a long phrase said twice in one translation and once in the other.',
  run({collation}, report) {
    for (const pair of pairsOf(collation, {language: 'near'})) {
      let facing: Facing | undefined
      for (const [index, name] of [
        [pair.a, 'a'],
        [pair.b, 'b'],
      ] as const) {
        const whole = rowText(collation, pair.row, index)
        const {vocabulary} = collation
        const candidates = [...repeatedSentences(whole, vocabulary), ...repeatedPhrases(whole, vocabulary)]
        if (candidates.length === 0) continue
        facing ??= facingOf(collation, pair)
        const said: Span[] = []
        for (const found of candidates) {
          const lone = loneOf(facing, name, found)
          if (!lone || said.some((span) => span.start < lone.end && lone.start < span.end)) continue
          said.push(lone, lone === found.first ? found.second : found.first)
          const side = facing[name]
          const quote = (span: Span): string => side.text.slice(span.start, span.end)
          report({
            row: pair.row,
            message: `Unexpected repetition in \`${side.id}\`, expected it once, as in \`${facing[name === 'a' ? 'b' : 'a'].id}\`: \`${shorten(quote(found.second))}\``,
            places: [found.second, found.first].map(({start, end}) => side.place(start, end)),
            score: found.score,
          })
        }
      }
    }
  },
}

/** The one of two like passages that the other translation does not have; undefined where it has both. */
function loneOf(facing: Facing, name: 'a' | 'b', {first, second}: Repetition): Span | undefined {
  const side = facing[name]
  const other = facing[name === 'a' ? 'b' : 'a']
  const [one, two] = [linked(side, other, first), linked(side, other, second)]
  // A copy draws its partners from where the original has its own: apart, they would lie elsewhere.
  const overlap =
    one.partners.filter((word) => two.reach.has(word)).length +
    two.partners.filter((word) => one.reach.has(word)).length
  const isShared = overlap > (one.partners.length + two.partners.length) / 2
  if (Math.min(one.share, two.share) >= 0.5 && !isShared) return undefined
  return one.share < two.share ? first : second
}

/** How many of a span's words have partners, which these are, and the stretch that they cover. */
function linked(
  side: Side,
  _other: Side,
  {start, end}: Span,
): {share: number; partners: number[]; reach: Set<number>} {
  const partners: number[] = []
  let count = 0
  for (let i = 0; i < side.partners.length; i++) {
    if (side.words[i * 2]! < start || side.words[i * 2 + 1]! > end) continue
    count++
    if (side.partners[i]! >= 0) partners.push(side.partners[i]!)
  }
  const sorted = partners.toSorted((x, y) => x - y)
  const reach = new Set<number>()
  // The middle of the partners, so that one stray link does not stretch it over the whole row.
  const [low, high] = [
    sorted[Math.floor(sorted.length * 0.1)] ?? 0,
    sorted[Math.ceil(sorted.length * 0.9) - 1] ?? -1,
  ]
  for (let word = low; word <= high; word++) reach.add(word)
  return {share: count === 0 ? 1 : partners.length / count, partners, reach}
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 60).trimEnd()}…` : text)
