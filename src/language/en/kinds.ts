import {above, nouns} from './nouns-data.ts'

/** Kinds right above each kind. */
let parents: readonly string[] | undefined
const known = new Map<string, Kind[]>()

/** A kind that a lemma names; or, one step up, one that is right above what it names. */
interface Kind {
  kind: string
  steps: number
}

/**
 * How many steps up from what an English noun names to what another one names, by the shortest way over all senses
 * (WordNet, Miller 1995; distilled by scripts/distil-taxonomy.mjs); undefined where none leads there. Few nouns are
 * ever asked for, so that their lines are sought in the text and nothing is read before.
 */
export function stepsUp(lemma: string, to: string): number | undefined {
  const targets = kindsOf(to).filter(({steps}) => steps === 0)
  if (targets.length === 0) return undefined
  const seen = new Set<string>()
  let reached = kindsOf(lemma)
  for (let steps = 0; reached.length > 0; steps++) {
    const next: Kind[] = []
    for (const one of reached) {
      if (one.steps > steps) next.push(one)
      else if (targets.some(({kind}) => kind === one.kind)) return steps
      else if (!seen.has(one.kind)) {
        seen.add(one.kind)
        for (const kind of parentsOf(one.kind)) next.push({kind, steps: steps + 1})
      }
    }
    reached = next
  }
  return undefined
}

function kindsOf(lemma: string): Kind[] {
  let kinds = known.get(lemma)
  if (!kinds) {
    const at = nouns.indexOf(`\n${lemma}\t`) + lemma.length + 2
    const line = at < lemma.length + 2 ? '' : nouns.slice(at, nouns.indexOf('\n', at))
    kinds = line
      .split(' ')
      .filter((kind) => kind !== '')
      .map((kind) => (kind[0] === '<' ? {kind: kind.slice(1), steps: 1} : {kind, steps: 0}))
    known.set(lemma, kinds)
  }
  return kinds
}

function parentsOf(kind: string): string[] {
  parents ??= above.split(' ')
  return parents[Number.parseInt(kind, 36)]!.split(',').filter((parent) => parent !== '')
}
