import type {Collation} from '../../collate/index.ts'
import {append} from '../../group.ts'
import {type Lexicon, languageOf} from '../../language/index.ts'
import type {Concept, Crossing} from '../concordance.ts'
import {actsOn, formOf} from '../who-acts.ts'
import {pairsAbroad} from './pairs-abroad.ts'
import {type NamedBead, namedBeads, type PartyAt} from './parties-in-sentences.ts'

/** Sentences that name two in the same order in both texts, before another order is told. */
const least = {times: 2, share: 3}

/**
 * Parties of one translation in the place of others in a translation into another language, in sentences that answer each
 * other: one stands for another that it is never called elsewhere (`cantons` / `Gemeinden`), or two that act on each other
 * have changed places (`The landlord pays the tenant` / `Der Mieter zahlt dem Vermieter`). Who acts is told by the texts
 * themselves: a name with what stands before it, `der Mieter`, as it opens other sentences.
 *
 * @param lexicons - per translation, a dictionary of its language, where there is one
 */
export function exchangedAbroad(
  collation: Collation,
  concepts: readonly Concept[],
  lexicons: readonly (Lexicon | undefined)[],
): Crossing[] {
  const mayAct = (translation: number, name: string): boolean =>
    namesActor(lexicons[translation], languageOf(collation.translations[translation]!.language).fold(name))
  return pairsAbroad(collation).flatMap(([a, b]) => {
    const beads = namedBeads(collation, concepts, a, b, mayAct)
    const opening = new Openings(collation, beads)
    const orders = new Orders(beads)
    const meet = new Set(beads.flatMap((bead) => pairsIn(bead)))
    return beads.flatMap((bead): Crossing[] => {
      const replaced = replacedIn(bead, meet)
      if (replaced) return [crossing(bead.row, replaced)]
      const [first, second, ...more] = bead.a
      const [other, last, ...others] = bead.b
      if (!first || !second || !other || !last || more.length + others.length > 0) return []
      if (first.party === second.party || first.party !== last.party || second.party !== other.party)
        return []
      if (!orders.areSteady(bead.row, first.party, second.party)) return []
      const isPlain = [
        [first, second],
        [other, last],
      ].every(([one, two]) => actsOn(collation, one!.at, two!.at, opening.isOpening(two!, bead.row)))
      return isPlain && opening.isOpening(first, bead.row) && opening.isOpening(other, bead.row)
        ? [crossing(bead.row, [first, other])]
        : []
    })
  })
}

/** Whether a name may be of who acts: a person or an organization, or a municipality, which is a group and a place. */
function namesActor(lexicon: Lexicon | undefined, name: string): boolean {
  const word = name.split(/\s+/).at(-1)!
  if (!lexicon?.look(word)) return true
  const isA = (kind: string): boolean => lexicon.stepsUp(word, kind) !== undefined
  return isA('person') || isA('organization') || (isA('group') && isA('location'))
}

const crossing = (row: number, [one, other]: readonly [PartyAt, PartyAt]): Crossing => ({
  row,
  a: one.at,
  b: other.at,
  concepts: [one.party, other.party],
  score: 0.8,
  isSwap: true,
})

/** Two that both sentences name, as one word. */
function pairsIn({a, b}: NamedBead): string[] {
  const both = [...new Set(a.map(({party}) => party))].filter((party) => b.some((one) => one.party === party))
  return both.flatMap((one) => both.filter((other) => other !== one).map((other) => `${one} ${other}`))
}

/** One that the other sentence does not name, where that names one that this does not; nothing else differs. */
function replacedIn({a, b}: NamedBead, meet: ReadonlySet<string>): [PartyAt, PartyAt] | undefined {
  const onlyIn = (own: readonly PartyAt[], other: readonly PartyAt[]): readonly PartyAt[] =>
    own.filter(({party}) => other.every((one) => one.party !== party))
  const [[one, ...more], [other, ...others]] = [onlyIn(a, b), onlyIn(b, a)]
  if (!one || !other || more.length + others.length > 0) return undefined
  return meet.has(`${one.party} ${other.party}`) ? [one, other] : undefined
}

/** In which order two are named where both texts name each of them once. */
class Orders {
  readonly #rows = new Map<string, {row: number; isSame: boolean}[]>()

  constructor(beads: readonly NamedBead[]) {
    for (const {row, a, b} of beads) {
      if (a.length !== 2 || b.length !== 2 || a[0]!.party === a[1]!.party) continue
      const [x, y] = [a[0]!.party, a[1]!.party]
      const isSame = b[0]!.party === x && b[1]!.party === y
      if (!isSame && (b[0]!.party !== y || b[1]!.party !== x)) continue
      const name = [x, y].sort((p, q) => p - q).join(' ')
      append(this.#rows, name, {row, isSame})
    }
  }

  areSteady(but: number, x: number, y: number): boolean {
    const others = (this.#rows.get([x, y].sort((p, q) => p - q).join(' ')) ?? []).filter(
      ({row}) => row !== but,
    )
    const same = others.filter(({isSame}) => isSame).length
    return same >= least.times && same >= least.share * (others.length - same)
  }
}

/** How names look, with the small words before them, where they stand first in a sentence. */
class Openings {
  readonly #collation: Collation
  readonly #rows = new Map<string, number[]>()

  constructor(collation: Collation, beads: readonly NamedBead[]) {
    this.#collation = collation
    for (const {row, a, b} of beads)
      for (const [first] of [a, b]) if (first) append(this.#rows, this.#nameOf(first), row)
  }

  #nameOf({party, at}: PartyAt): string {
    const {language} = this.#collation.translations[at.translation]!
    return `${at.translation} ${party} ${formOf(at, language)}`
  }

  isOpening(one: PartyAt, but: number): boolean {
    return this.#rows.get(this.#nameOf(one))?.some((row) => row !== but) ?? false
  }
}
