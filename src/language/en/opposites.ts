import {lineFinder} from '../engine/table.ts'
import type {Dictionary} from './dictionary.ts'
import opposed from './opposites.tsv'
import {Poles} from './poles.ts'

/**
 * What WordNet sets against each other and translators put for each other: quantifiers, parts of the day, and what only
 * says where the speaker stands.
 */
const exchanged = ['any every all each', 'night evening even', 'come go', 'one first'].map(
  (words) => new Set(words.split(' ')),
)

/** Says which words are each other's opposites: by WordNet, and by the poles of a scale. */
export class Opposites {
  private readonly poles = new Poles()
  private readonly lineOf = lineFinder(opposed)
  private readonly known = new Map<string, readonly string[]>()

  /** @param areSame whether two forms share a sense: `areOpposite` denies what stands on two poles and means the same */
  constructor(
    private readonly dictionary: Dictionary,
    private readonly areSame: (a: string, b: string) => boolean,
  ) {}

  areOpposite(a: string, b: string): boolean {
    const [ofA, ofB] = [this.dictionary.lemmasOf(a), this.dictionary.lemmasOf(b)]
    const says = (one: string, other: string): boolean => this.of(one).includes(other)
    const isSaid = ofA.some((one) => ofB.some((other) => says(one, other) || says(other, one)))
    // Nearly all pairs end here: how near their senses are takes longest.
    if (!isSaid && !this.arePoles([a, ...ofA], [b, ...ofB])) return false
    const stands = (group: Set<string>, form: string, lemmas: string[]): boolean =>
      group.has(form) || lemmas.some((lemma) => group.has(lemma))
    if (exchanged.some((group) => stands(group, a, ofA) && stands(group, b, ofB))) return false
    return isSaid || !this.areSame(a, b)
  }

  private of(lemma: string): readonly string[] {
    const own = this.known.get(lemma) ?? this.lineOf(lemma)?.split('\t')[1]?.split(' ') ?? []
    this.known.set(lemma, own)
    return own
  }

  private arePoles(inA: readonly string[], inB: readonly string[]): boolean {
    const {poles} = this
    return inA.some((one) => poles.hasPole(one) && inB.some((other) => poles.areOpposed(one, other)))
  }
}
