import type {Collation} from '../../collate/index.ts'
import {smallWordsOf} from '../../language/index.ts'
import type {Crossing, Occurrence} from '../concordance.ts'
import type {Between} from './pair.ts'
import type {Mention, Parties} from './parties.ts'

/** A link between two phrases that are at home in two concepts. */
export type CrossedLink = Omit<Crossing, 'isSwap'>

/**
 * Tells a swap of parties from a link that went astray: in a sentence that one text has in the passive both name both, and
 * as often. Beside what is linked so, a swap is a row whose texts name parties one by one, and part in one place.
 */
export function readCrossings(
  collation: Collation,
  parties: Parties,
  links: readonly CrossedLink[],
  betweens: readonly Between[],
): Crossing[] {
  const known = new Set<string>()
  const isSteady = (party: number): boolean => parties.isSteady(party)
  const crossings: Crossing[] = []
  const nameOf = ({row, a, b}: CrossedLink): string => `${row} ${a.translation} ${b.translation}`
  const readings = new Map<string, ReturnType<typeof read>>()
  for (const link of links) {
    const way = `${nameOf(link)} ${link.concepts}`
    const {isSwapped, only} = readings.get(way) ?? read(link)
    readings.set(way, {isSwapped, only})
    // Two links of one exchange are one.
    const name = `${nameOf(link)} ${[...link.concepts].sort((x, y) => x - y)}`
    const isSwap = isSwapped && !known.has(name) && link.concepts.every(isSteady) && areNamed(link)
    if (isSwap) known.add(name).add(nameOf(link))
    crossings.push({...link, ...(isSwap && only), isSwap})
  }
  const isName = (party: number): boolean => parties.has(party)
  for (const row of parties.rows()) {
    for (const [one, other] of row < 0 || !collation.rows[row] ? [] : betweens) {
      if (!parties.mayPart(row, one, other, isName)) continue
      const [left, right] = [parties.mentions(row, one, isName), parties.mentions(row, other, isName)]
      const [only, ...more] = left.length === right.length ? partings(left, right) : []
      if (!only || more.length > 0 || !only.concepts.every(isSteady) || !areNamed(only)) continue
      const crossing = {row, ...only, score: 0.8, isSwap: true}
      if (!known.has(nameOf(crossing))) crossings.push(crossing)
    }
  }
  return crossings.sort((x, y) => x.row - y.row)

  /** How the texts of a row name the parties of a link; the same for all links of these parties there. */
  function read({row, a, b, concepts}: CrossedLink): {isSwapped: boolean; only?: Parting | undefined} {
    const [first, second] = concepts.map(
      (party) => parties.count(row, a.translation, party) - parties.count(row, b.translation, party),
    ) as [number, number]
    // Told by counting alone: in a row of thousands of places each two of many concepts would list them all.
    if (first + second !== 0) return {isSwapped: first > 0 && second < 0}
    const left = parties.mentionsOf(row, a.translation, concepts)
    const right = parties.mentionsOf(row, b.translation, concepts)
    const [only] = partings(left, right)
    return {
      isSwapped: first > 0 || (first === 0 && only !== undefined && haveAsManyAgents(left, right)),
      only,
    }
  }

  /** What acts is a name or stands behind an article: `the owner`. `LORD said` / `LORD spake` are of one name. */
  function areNamed({a, b, concepts: [home, away]}: Pick<Crossing, 'a' | 'b' | 'concepts'>): boolean {
    const sharesWord = (at: Occurrence, concept: number): boolean => {
      const own = wordsOf(textOf(at))
      return parties
        .renderings(concept, at.translation)
        .some(
          (rendering) =>
            wordsOf(rendering).some((word) => own.includes(word)) && !areTwoNames(textOf(at), rendering),
        )
    }
    return (
      [a, b].every((at) => isNamed(at, collation.translations[at.translation]!.language)) &&
      !sharesWord(a, away) &&
      !sharesWord(b, home)
    )
  }
}

const textOf = ({clause, start, end}: Occurrence): string => clause.text.slice(start, end)
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

/** `Data Controller` / `Data Processor`: two names, of which one word is the same. */
const areTwoNames = (one: string, other: string): boolean =>
  [one, other].every((name) => /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(name)) &&
  wordsOf(one).at(-1) !== wordsOf(other).at(-1)

/** Whether a phrase is written as a name or stands behind an article; where a language has neither, all may be. */
function isNamed({clause, start}: Occurrence, language: string): boolean {
  const {determiners} = smallWordsOf(language)
  if (!determiners || /^\p{Lu}/u.test(clause.text.slice(start))) return true
  return wordsOf(clause.text.slice(Math.max(0, start - 24), start))
    .slice(-2)
    .some((word) => determiners.has(word))
}

function haveAsManyAgents(left: readonly Mention[], right: readonly Mention[]): boolean {
  const agents = (mentions: readonly Mention[]): number => mentions.filter(({isAgent}) => isAgent).length
  return agents(left) === agents(right)
}

type Parting = Pick<Crossing, 'a' | 'b' | 'concepts'>

/** Where the one text names another party than the other, one by one. */
const partings = (left: readonly Mention[], right: readonly Mention[]): Parting[] =>
  left.length !== right.length
    ? []
    : left.flatMap(({party, at}, index) =>
        party === right[index]!.party
          ? []
          : [{a: at, b: right[index]!.at, concepts: [party, right[index]!.party] as [number, number]}],
      )
