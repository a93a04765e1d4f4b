import {flag} from './columns.ts'
import {shareOf} from './line.ts'
import {gapOf, type Lines} from './lines.ts'
import {role} from './roles.ts'
import {gaps} from './token.ts'

/** How likely each token of a row is a noun, a verb, an adjective, an adverb: 0–1 each. Filled anew for each row. */
export interface WordClasses {
  noun: Float64Array
  verb: Float64Array
  adjective: Float64Array
  adverb: Float64Array
}

export function wordClasses(size: number): WordClasses {
  const column = (): Float64Array => new Float64Array(size)
  return {noun: column(), verb: column(), adjective: column(), adverb: column()}
}

/** Dictionary shares of word classes, sharpened by the neighbours: a rule or two in place of a tagger. */
export function tagRow(classes: WordClasses, lines: Lines, row: number): void {
  const {noun, verb, adjective, adverb} = classes
  const from = lines.tokenStarts[row]!
  const to = lines.tokenStarts[row + 1]!
  for (let token = from; token < to; token++) {
    const at = token - from
    const flags = lines.flags[token]!
    const share =
      (lines.special.size > 0 ? lines.special.get(token) : undefined) ??
      shareOf(lines, (flags & flag.content) !== 0, (flags & flag.capital) !== 0, gapOf(lines, token))
    noun[at] = share.noun
    verb[at] = share.verb
    adjective[at] = share.adjective
    adverb[at] = share.adverb
  }
  for (let token = from; token < to; token++) {
    const {parts, roles} = lines.wordOf(token)
    const flags = lines.flags[token]!
    if ((flags & flag.content) === 0 || !parts) continue
    const gap = gapOf(lines, token)
    const before = token > from ? lines.wordOf(token - 1) : undefined
    const after = token + 1 < to ? lines.wordOf(token + 1) : undefined
    const flagsAfter = after ? lines.flags[token + 1]! : 0
    const gapAfter = after ? gapOf(lines, token + 1) : 0
    const at = token - from
    let [n, v, j, r] = [parts.noun, parts.verb, parts.adjective, parts.adverb]
    const runsOn = after !== undefined && gapAfter < gaps.comma && (after.roles & role.of) === 0
    const behindNominal =
      before !== undefined &&
      gap <= gaps.quote &&
      (adjective[at - 1]! > 0.5 || (before.roles & role.nominal) !== 0)
    if (gap === gaps.strong || (before && (before.roles & role.auxiliary) !== 0 && gap === gaps.blank)) v *= 2
    else if (behindNominal && !((roles & role.ing) !== 0 && (flagsAfter & flag.content) !== 0)) v *= 0.4
    else if ((flags & flag.opens) !== 0 && runsOn) v *= 1.5
    // A noun has its article before it: what has one right behind is a verb with its object.
    if (after && gapAfter === gaps.blank && (after.roles & role.determiner) !== 0) n *= 0.3
    if (!runsOn) {
      n *= 1.5
      j *= 0.7
    }
    const sum = n + v + j + r || 1
    noun[at] = n / sum
    verb[at] = v / sum
    adjective[at] = j / sum
    adverb[at] = r / sum
  }
}
