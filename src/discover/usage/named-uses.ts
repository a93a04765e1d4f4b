import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {type Uses, usesOf} from '../inconsistency/pivots.ts'
import type {Support} from '../inconsistency/support.ts'

/** All places of a work where one stem stands for another. */
export interface NamedUse {
  /** Indices of translations. */
  of: number
  through: number
  /** Ids of stems. */
  name: number
  pivot: number
  /** The links in which one word names what the other does: their places in the columns of `uses`. */
  places: number[]
  uses: Uses
  /** What the best link is worth, 0–1. */
  score: number
}

/** A link says what a word is called only if it is surer than this. */
const leastScore = 0.5

/**
 * Which words stand for which, in the order of translations and of the text: names of things alone, where a dictionary
 * knows the language, since verbs and adjectives change with the sentence.
 */
export function namedUses(
  collation: Collation,
  lexicons: readonly (Lexicon | undefined)[],
  support: Support,
): NamedUse[] {
  const {translations} = collation
  const found: NamedUse[] = []
  for (const [of, {role}] of translations.entries()) {
    // As with inconsistencies: a source is what it is, and what a commentary says proves nothing.
    if (role !== 'translation') continue
    for (const [through, {role: other}] of translations.entries()) {
      if (of === through || other === 'commentary') continue
      const uses = usesOf(collation, of, through)
      const isNoun = {of: nounTest(collation, of, lexicons), through: nounTest(collation, through, lexicons)}
      found.push(...grouped(collation, {of, through, isNoun, support}, uses))
    }
  }
  return found
}

interface Sides {
  of: number
  through: number
  isNoun: {of: (form: number) => boolean; through: (form: number) => boolean}
  support: Support
}

function grouped(collation: Collation, {of, through, isNoun, support}: Sides, uses: Uses): NamedUse[] {
  const {stems} = collation.vocabulary
  const [here, there] = [collation.words(of).forms, collation.words(through).forms]
  // Between languages no divergence is sought that would confirm a link.
  const isAbroad = collation.words(of).language.id !== collation.words(through).language.id
  const byStems = new Map<number, NamedUse>()
  for (let use = 0; use < uses.words.length; use++) {
    const [row, word, pivotWord] = [uses.rows[use]!, uses.words[use]!, uses.pivotWords[use]!]
    const [form, pivotForm] = [here[word]!, there[pivotWord]!]
    if (!isNoun.of(form) || !isNoun.through(pivotForm)) continue
    const [name, pivot] = [stems[form]!, stems[pivotForm]!]
    const link = uses.scores[use]!
    const score =
      isAbroad || name === pivot ? link : support(of, through, {row, word, pivotWord, score: link})
    if (score < leastScore) continue
    const key = name * stems.length + pivot
    let own = byStems.get(key)
    if (!own) {
      own = {of, through, name, pivot, places: [], uses, score}
      byStems.set(key, own)
    }
    own.places.push(use)
    own.score = Math.max(own.score, score)
  }
  return [...byStems.values()]
}

/** Whether a form may be a noun; true of all where no dictionary says. */
function nounTest(
  collation: Collation,
  translation: number,
  lexicons: readonly (Lexicon | undefined)[],
): (form: number) => boolean {
  const lexicon = lexicons[translation]
  if (!lexicon) return () => true
  const {forms} = collation.vocabulary
  const known = new Map<number, boolean>()
  return (form) => {
    let isNoun = known.get(form)
    if (isNoun === undefined) {
      const {noun, verb, adjective, adverb} = lexicon.parts(forms[form]!)
      isNoun = noun >= Math.max(verb, adjective, adverb)
      known.set(form, isNoun)
    }
    return isNoun
  }
}
