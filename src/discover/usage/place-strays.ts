import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import type {Divergence, Stray} from '../concordance.ts'
import {divergentOf} from '../inconsistency/divergent.ts'
import {isDerivation} from '../inconsistency/kinship.ts'
import {Name, Spellings} from '../inconsistency/names.ts'
import {supporterOf} from '../inconsistency/support.ts'
import {Units} from '../inconsistency/units.ts'
import {inOrder, type Span, Spans} from '../word-spans.ts'
import {conceptsAround} from './divergences-around.ts'
import {type NamedUse, namedUses} from './named-uses.ts'
import type {KnownStray} from './said.ts'
import {unitAt} from './usage.ts'

/**
 * The places in one work of names that stray from what the other works say. What is other grammar of the steady name is
 * left out, and so is what differs in wording alone.
 *
 * @param known as `findStrays` has them of this work
 */
export function placeStrays(
  collation: Collation,
  lexicons: readonly (Lexicon | undefined)[],
  divergences: readonly Divergence[],
  known: readonly KnownStray[],
): Stray[] {
  if (known.length === 0) return []
  const divergent = divergentOf(collation, divergences)
  const conceptAround = conceptsAround(collation, divergent)
  const uses = namedUses(collation, lexicons, supporterOf(collation, divergent))
  const {translations, vocabulary} = collation
  const units = translations.map((_, at) => new Units(collation, at))
  const spellings = new Spellings(collation)
  const byNames = new Map<string, Stray>()
  for (const stray of known) {
    const use = uses.find(
      ({of, through, name, pivot}) =>
        translations[of]!.id === stray.of &&
        translations[through]!.id === stray.through &&
        vocabulary.stemNames[name] === stray.name &&
        vocabulary.stemNames[pivot] === stray.pivot,
    )
    if (!use || isOtherGrammar(collation, lexicons, use, stray.steady.name)) continue
    const concept = conceptAround(use)
    if (concept === undefined) continue
    const widened = (of: number, words: readonly number[]): Name => {
      const spans = words.map((word): Span => unitAt(collation, of, word, units[of]!))
      const all = inOrder([Spans.of(spans)])
      return new Name(collation, of, spellings.commonest(of, all), all)
    }
    const name = widened(
      use.of,
      use.places.map((place) => use.uses.words[place]!),
    )
    const pivot = widened(
      use.through,
      use.places.map((place) => use.uses.pivotWords[place]!),
    )
    const key = JSON.stringify([use.of, stray.name, stray.steady.name])
    const same = byNames.get(key)
    if (same) same.pivots.push(pivot)
    else {
      byNames.set(key, {
        translation: use.of,
        name,
        pivots: [pivot],
        steady: stray.steady,
        concept,
        score: use.score,
      })
    }
  }
  return [...byNames.values()]
}

/** `supply` beside `suppliers`; the steady name is known by its stem alone. */
function isOtherGrammar(
  collation: Collation,
  lexicons: readonly (Lexicon | undefined)[],
  {of, places, uses}: NamedUse,
  steady: string,
): boolean {
  const {forms, language} = collation.words(of)
  const form = collation.vocabulary.forms[forms[uses.words[places[0]!]!]!]!
  return isDerivation(form, steady, language.root, lexicons[of])
}
