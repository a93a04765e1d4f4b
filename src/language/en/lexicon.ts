import {type Lexicon, nearness, type Parts} from '../lexicon.ts'
import {Dictionary, type Word} from './dictionary.ts'
import {irregularBase} from './inflection.ts'
import {Kinds} from './kinds.ts'
import {Opposites} from './opposites.ts'

/** Word class by ending, where the dictionary is silent: the usual derivational suffixes. */
const suffixes: [RegExp, Parts][] = [
  [/(tion|sion|ment|ness|ity|ship|ism|ance|ence|age|logy|graphy|hood|dom|ure)s?$/, classes(1, 0, 0, 0)],
  [/(izer|iser|or|ist|ant|eer)s?$/, classes(1, 0.1, 0, 0)],
  [/(al|ial|ic|ive|ous|able|ible|ful|less|ary|ish|ese|like)$/, classes(0.1, 0, 1, 0)],
  [/ly$/, classes(0, 0, 0.1, 1)],
  [/(ize|ise|ify|ate)$/, classes(0, 1, 0.1, 0)],
  [/ing$/, classes(0.5, 0.5, 0.2, 0)],
  [/ed$/, classes(0, 0.5, 0.6, 0)],
]

function classes(noun: number, verb: number, adjective: number, adverb: number): Parts {
  return {noun, verb, adjective, adverb}
}

/**
 * English, distilled from WordNet (Miller 1995) by scripts/distil-wordnet.mjs: some 13,600 lemmas with frequency,
 * parts of speech, up to three senses each and the sense above.
 */
export function englishLexicon(): Lexicon {
  const kinds = new Kinds()
  const dictionary = new Dictionary()
  const look = (form: string): Word | undefined => dictionary.look(form)
  const related = (a: string, b: string): number => relatedness(look(a), look(b))
  const opposites = new Opposites(dictionary, (a, b) => related(a, b) >= nearness.same)
  return {
    look,
    related,
    stepsUp(a, b) {
      const [x, y] = [look(a), look(b)]
      return x && y && kinds.stepsUp(x.kinds, y.kinds)
    },
    areOpposite: (a, b) => opposites.areOpposite(a, b),
    parts: (form) => partsOf(form, look(form)),
  }
}

/** How near the nearest senses of two words are, 0–1. */
function relatedness(x: Word | undefined, y: Word | undefined): number {
  if (!x || !y) return 0
  if (x.family === y.family) return 1
  let best = 0
  for (let i = 0; i < x.senses.length; i++)
    for (let j = 0; j < y.senses.length; j++) {
      const s = x.senses[i]!
      const t = y.senses[j]!
      if (s === t) return nearness.same
      const up = x.above[i]!
      const over = y.above[j]!
      if (up === t || over === s) best = Math.max(best, nearness.above)
      else if (up !== 0 && up === over) best = Math.max(best, nearness.beside)
    }
  return best
}

/** What word classes a form may have, the commonest of its lemma 1. */
function partsOf(form: string, entry: Word | undefined): Parts {
  if (!entry) {
    const guess = suffixes.find(([suffix]) => suffix.test(form))
    return guess?.[1] ?? classes(0.7, 0.1, 0.2, 0)
  }
  const share = (part: string): number => {
    const rank = entry.parts.indexOf(part)
    return rank < 0 ? 0 : 1 / (rank + 1)
  }
  const parts = classes(share('n'), share('v'), share('a'), share('r'))
  if (form === entry.lemma) return parts
  if (/ing$/.test(form)) return classes(0.5 * parts.verb + 0.3 * parts.noun, parts.verb, 0.2, 0)
  if (/s$/.test(form)) return classes(parts.noun, parts.verb * 0.6, 0, 0)
  const isPast = /ed$/.test(form) || (parts.verb === 1 && irregularBase(form) === entry.lemma)
  return isPast ? classes(0, 0.6, 0.6, 0) : parts
}
