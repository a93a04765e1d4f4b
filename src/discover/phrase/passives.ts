import type {SmallWords} from '../../language/index.ts'
import type {Candidate, Comparison} from './candidates.ts'
import {flag} from './columns.ts'
import type {Side} from './side.ts'

/** First and last token of a part. */
type Part = readonly [first: number, last: number]

/** Who acts, and who is acted on. */
interface Roles {
  agent: Part
  patient: Part
}

/**
 * Makes two pairs of one that spans a clause in the passive on one side: of `Client shall pay the Contractor` / `Supplier
 * shall be paid by the Customer` the names correspond across, and the verb is the same.
 */
export function splitPassives<Chosen extends Candidate>(
  comparison: Comparison,
  chosen: readonly Chosen[],
  agents: SmallWords['agents'],
): Chosen[] {
  if (!agents) return [...chosen]
  return chosen.flatMap((pair) => {
    const roles = rolesOf(comparison, pair, agents)
    if (!roles) return [pair]
    const [left, right] = roles
    return (['agent', 'patient'] as const).flatMap((role) => {
      const [a0, a1] = left[role]
      const [b0, b1] = right[role]
      return stemsIn(comparison.a, left[role]) === stemsIn(comparison.b, right[role])
        ? []
        : [{...pair, a0, a1, b0, b1}]
    })
  })
}

function rolesOf(
  {a, b}: Comparison,
  {a0, a1, b0, b1}: Candidate,
  agents: NonNullable<SmallWords['agents']>,
): [Roles, Roles] | undefined {
  const [left, right] = [contentIn(a, a0, a1), contentIn(b, b0, b1)]
  const [byA, byB] = [behindAgent(a, left, agents), behindAgent(b, right, agents)]
  if (byA > 0 === byB > 0) return undefined
  const [active, passive, by] = byA > 0 ? [right, left, byA] : [left, right, byB]
  const [sideOfActive, sideOfPassive] = byA > 0 ? [b, a] : [a, b]
  // The verb is the word before the agent; the active side has it somewhere between two names.
  if (by < 2) return undefined
  const verb = sideOfPassive.lines.wordOf(passive[by - 1]!).stem
  const same = active.findIndex((token) => sideOfActive.lines.wordOf(token).stem === verb)
  const at = same >= 0 ? same : active.length === 3 && passive.length === 3 && by === 2 ? 1 : -1
  if (at < 1 || at > active.length - 2) return undefined
  const partOf = (tokens: readonly number[], from: number, to: number): Part => [
    tokens[from]!,
    tokens[to - 1]!,
  ]
  const ofActive = {agent: partOf(active, 0, at), patient: partOf(active, at + 1, active.length)}
  const ofPassive = {agent: partOf(passive, by, passive.length), patient: partOf(passive, 0, by - 1)}
  return byA > 0 ? [ofPassive, ofActive] : [ofActive, ofPassive]
}

function contentIn({lines}: Side, first: number, last: number): number[] {
  const tokens: number[] = []
  for (let token = first; token <= last; token++)
    if ((lines.flags[token]! & flag.content) !== 0) tokens.push(token)
  return tokens
}

/** Which of some words is the first behind a word that names who acts, with nothing but an article between; -1 for none. */
const behindAgent = (
  {lines}: Side,
  tokens: readonly number[],
  agents: NonNullable<SmallWords['agents']>,
): number =>
  tokens.findIndex((token, index) => {
    const before = index > 0 ? tokens[index - 1]! : token - 1
    for (let between = Math.max(before + 1, token - 2); between < token; between++)
      if (agents.has(lines.wordOf(between).form)) return index > 0
    return false
  })

function stemsIn({lines}: Side, [first, last]: Part): string {
  const stems: number[] = []
  for (let token = first; token <= last; token++) stems.push(lines.wordOf(token).stem)
  return stems.join(' ')
}
