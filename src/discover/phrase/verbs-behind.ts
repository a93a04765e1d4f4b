import type {SmallWords} from '../../language/index.ts'
import type {Candidate, Comparison} from './candidates.ts'
import {flag} from './columns.ts'
import {role} from './roles.ts'
import type {Side} from './side.ts'

/** So likely a verb, a word is no part of the name before it. */
const leastVerb = 0.5
/** So much is enough where the name stands without it so many times more on both sides: `ends` may be a noun. */
const leastMaybe = 0.1
const oftener = 2
/** What is left has to be a noun. */
const leastNoun = 0.5

/**
 * Leaves out a verb that both sides go on with behind a name: of `Agreement ends` / `Contract ends` the names differ; and a
 * participle that goes on: `contracts related to boats`. For languages with a dictionary.
 */
export function cutVerbs<Chosen extends Candidate>(
  {row, a, b}: Comparison,
  chosen: readonly Chosen[],
  small: SmallWords,
): Chosen[] {
  return chosen.map((pair) => {
    const {a0, a1, b0, b1} = pair
    if (a1 === a0 || b1 === b0 || a.lines.wordOf(a1).stem !== b.lines.wordOf(b1).stem) return pair
    const [beforeA, beforeB] = [nounBefore(a, row, a0, a1), nounBefore(b, row, b0, b1)]
    if (beforeA === undefined || beforeB === undefined) return pair
    if (a.lines.wordOf(beforeA).stem === b.lines.wordOf(beforeB).stem) return pair
    const verbs = [verbBehind(a, row, beforeA, a1), verbBehind(b, row, beforeB, b1)]
    const isVerb = verbs.every((share) => share >= leastVerb)
    const isName =
      verbs.every((share) => share >= leastMaybe) && standsAlone(a, a0, a1) && standsAlone(b, b0, b1)
    const isPassing = goesOn(a, a1, small) && goesOn(b, b1, small)
    return isVerb || isName || isPassing ? {...pair, a1: beforeA, b1: beforeB} : pair
  })
}

/** The noun before the last word of a span, whatever auxiliaries stand between: `captain` of `captain should call`. */
function nounBefore(side: Side, row: number, first: number, last: number): number | undefined {
  let at = last - 1
  while (at > first && isAuxiliary(side, at)) at--
  return at >= first && isNounAt(side, row, at) ? at : undefined
}

/** `adapted`, `related`: what was done to a thing, in English. */
const participle = /[^e]ed$/

/** Whether a participle has behind it what it depends on: of `rules adapted to boats` the name is `rules`. */
function goesOn(side: Side, token: number, {coordinators}: SmallWords): boolean {
  if (!participle.test(side.lines.wordOf(token).form)) return false
  const behind = side.lines.formBehind(side.contentOf(token, token)[0])
  return behind !== undefined && !coordinators.has(behind)
}

/**
 * Leaves out what a name does, where the other side has a name alone and both share a word of it: `new jobs will emerge` /
 * `new job openings`. Of `jealousy will have a place` / `emulation` nobody knows which word stands for which. For
 * languages with a dictionary.
 */
export function cutClauses<Chosen extends Candidate>(
  {row, a, b}: Comparison,
  chosen: readonly Chosen[],
): Chosen[] {
  return chosen.map((pair) => {
    const {a0, a1, b0, b1} = pair
    const [inA, inB] = [auxiliaryIn(a, row, a0, a1), auxiliaryIn(b, row, b0, b1)]
    if ((inA === undefined) === (inB === undefined)) return pair
    const cut = {...pair, a1: inA === undefined ? a1 : inA - 1, b1: inB === undefined ? b1 : inB - 1}
    const isNoun = isNounAt(a, row, cut.a1) && isNounAt(b, row, cut.b1)
    return isNoun && shareWord(a, b, cut) ? cut : pair
  })
}

/** Whether both sides of a pair have a word of content in some form. */
function shareWord(a: Side, b: Side, {a0, a1, b0, b1}: Candidate): boolean {
  const stems = new Set<number>()
  for (let at = a0; at <= a1; at++) if (isContent(a, at)) stems.add(a.lines.wordOf(at).stem)
  for (let at = b0; at <= b1; at++) if (isContent(b, at) && stems.has(b.lines.wordOf(at).stem)) return true
  return false
}

/** The first auxiliary right behind a noun. */
function auxiliaryIn(side: Side, row: number, first: number, last: number): number | undefined {
  for (let at = first + 1; at < last; at++)
    if (isAuxiliary(side, at) && isContent(side, at - 1) && isNounAt(side, row, at - 1)) return at
  return undefined
}

/**
 * Parts what both sides say around one verb: `tenant pays 30 euros` / `lessee pays 40 euros` are two names and two sums, and of
 * `tenant pays rent` / `lessee pays rent` the names differ. For languages with a dictionary.
 */
export function partAtVerbs<Chosen extends Candidate>(
  comparison: Comparison,
  chosen: readonly Chosen[],
): Chosen[] {
  return chosen.flatMap((pair) => {
    const verb = verbWithin(comparison, pair)
    if (!verb) return [pair]
    const name = {...pair, a1: verb.a - 1, b1: verb.b - 1}
    const object = {...pair, a0: verb.a + 1, b0: verb.b + 1}
    return isSame(comparison, object) ? [name] : [name, object]
  })
}

/** The first verb that both sides have behind names that differ, with more behind it. */
function verbWithin(
  {row, a, b}: Comparison,
  {a0, a1, b0, b1}: Candidate,
): {a: number; b: number} | undefined {
  for (let inA = a0 + 1; inA < a1; inA++) {
    if (!agrees(a, row, inA)) continue
    for (let inB = b0 + 1; inB < b1; inB++) {
      if (a.lines.wordOf(inA).stem !== b.lines.wordOf(inB).stem || !agrees(b, row, inB)) continue
      if (a.lines.wordOf(inA - 1).stem !== b.lines.wordOf(inB - 1).stem) return {a: inA, b: inB}
    }
  }
  return undefined
}

/**
 * Whether a token is the verb of the noun before it. Of the two one is inflected, as in `tenant pays` and `tenants
 * pay`; in `water supply` neither is.
 */
function agrees(side: Side, row: number, token: number): boolean {
  const isInflected = (at: number): boolean => {
    const {form, entry} = side.lines.wordOf(at)
    return entry !== undefined && entry.lemma !== form
  }
  return (
    verbBehind(side, row, token - 1, token) >= leastVerb &&
    isNounAt(side, row, token - 1) &&
    isInflected(token) !== isInflected(token - 1)
  )
}

/** Whether both sides of a pair say the same, in whatever forms. */
function isSame({a, b}: Comparison, {a0, a1, b0, b1}: Candidate): boolean {
  if (a1 - a0 !== b1 - b0) return false
  for (let at = 0; at <= a1 - a0; at++) {
    if (a.lines.wordOf(a0 + at).stem !== b.lines.wordOf(b0 + at).stem) return false
  }
  return true
}

const isContent = ({lines}: Side, token: number): boolean => (lines.flags[token]! & flag.content) !== 0
const isAuxiliary = ({lines}: Side, token: number): boolean => (lines.wordOf(token).roles & role.finite) !== 0

/** How likely a token is a verb; 0 where no word of content is before it, 1 where nothing but auxiliaries are. */
function verbBehind(side: Side, row: number, noun: number, token: number): number {
  if (!isContent(side, token) || !isContent(side, noun)) return 0
  return noun < token - 1 ? 1 : side.classes.verb[token - side.lines.tokenStarts[row]!]!
}

/** `intelligent` of `intelligent development` is no name by itself. */
const isNounAt = ({lines, classes}: Side, row: number, token: number): boolean =>
  classes.noun[token - lines.tokenStarts[row]!]! >= leastNoun

/** Whether a phrase stands more often without its last word. */
function standsAlone(side: Side, first: number, last: number): boolean {
  const [from, to] = side.contentOf(first, last)
  const count = (until: number): number => side.phrases.countOf(side.phrases.phraseAt(from, until - from))
  return to - from > 1 && count(to - 1) >= count(to) + oftener
}
