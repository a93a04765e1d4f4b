import type {Concept} from '../discover/index.ts'

/** Concepts less likely than this to be terminology are wording. */
const leastTermhood = 0.5
/** What is met so often, and mostly, needs less: the odds of being both a difference and a term that `diff` asks of literal texts. */
const fewPlaces = 2
const leastOdds = 0.43

/**
 * Whether `terms` lists a concept unasked: terminology, or what is met twice and mostly, and nearly as surely is
 * terminology. All others are wording (`--all`). Of the pairs of two Bibles that gold lists ten times and more this
 * shows .89, termhood alone .87 (scripts/score-concepts.mjs). Met twice alone shows no more of them, and in the
 * Enchiridion 25 concepts more, most of them met otherwise in five places of six.
 */
export function isInFirstView({
  termhood,
  score,
  evidence,
}: Pick<Concept, 'termhood' | 'score' | 'evidence'>): boolean {
  const isSteady = evidence.for >= fewPlaces && evidence.for > evidence.against
  return termhood >= leastTermhood || (isSteady && score * termhood >= leastOdds)
}
