import {lineFinder, linesOf} from '../engine/table.ts'
import {type Entry, type Lexicon, nearness, type Parts} from '../lexicon.ts'
import {irregularBase, stripEnglishInflection} from './inflection.ts'
import {Kinds, type NamedKinds} from './kinds.ts'
import opposed from './opposites.tsv'
import {Poles} from './poles.ts'
import table from './words.tsv'

/** What is left of a form when it is no inflection: [ending, what stands for it]. */
const endings: [string, string[]][] = [
  ['ies', ['y', 'ie']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['e', '']],
  ['ying', ['y', 'ie']],
  ['ing', ['e', '']],
]

/** The same of what compares. */
const comparing: [string, string[]][] = [
  ['iest', ['y']],
  ['est', ['', 'e']],
  ['ier', ['y']],
  ['er', ['', 'e']],
]

/**
 * What WordNet sets against each other and translators put for each other: quantifiers, parts of the day, and what only
 * says where the speaker stands.
 */
const exchanged = ['any every all each', 'night evening even', 'come go', 'one first'].map(
  (words) => new Set(words.split(' ')),
)

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

/** What a line of the table says; a line is read when it is asked for. */
interface Word extends Entry {
  kinds: NamedKinds
}

function readWord(line: string): Word {
  const [lemma = '', frequency, parts = '', senses = '', base, kinds = ''] = line.split('\t')
  const pairs = listOf(senses).map((sense) => sense.split('<'))
  return {
    lemma,
    frequency: Number(frequency),
    parts,
    senses: pairs.map(([sense]) => Number.parseInt(sense!, 36)),
    above: pairs.map(([, above = '0']) => Number.parseInt(above, 36)),
    family: base || lemma,
    kinds: listOf(kinds),
  }
}

const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split(' '))

/**
 * English, distilled from WordNet (Miller 1995) by scripts/distil-wordnet.mjs: some 13,600 lemmas with frequency,
 * parts of speech, up to three senses each and the sense above. Finding the lines takes some 5 ms.
 */
export function englishLexicon(): Lexicon {
  const lines = linesOf(table)
  const kinds = new Kinds()
  const poles = new Poles()
  const words = new Map<string, Word>()

  const read = (line: string): Word => {
    const word = words.get(line) ?? readWord(line)
    words.set(line, word)
    return word
  }
  const found = new Map<string, Word | undefined>()

  const oppositesLine = lineFinder(opposed)
  const opposites = new Map<string, readonly string[]>()
  const oppositesOf = (lemma: string): readonly string[] => {
    const own = opposites.get(lemma) ?? oppositesLine(lemma)?.split('\t')[1]?.split(' ') ?? []
    opposites.set(lemma, own)
    return own
  }
  /** Every lemma that a form may be or inflect (`accepted` is one, and of `accept`), also by comparison (`bigger`). */
  const lemmasOf = (form: string): string[] => {
    const stem = stripEnglishInflection(form)
    const bases = [form, stem]
    for (const [ending, stands] of [...endings, ...comparing]) {
      if (!form.endsWith(ending)) continue
      const rest = form.slice(0, -ending.length)
      bases.push(...stands.map((stand) => rest + stand))
      if (rest.at(-1) === rest.at(-2)) bases.push(rest.slice(0, -1))
    }
    return [...new Set([...bases, `${stem}e`])].filter((lemma) => lines.has(lemma))
  }
  const known = new Map<string, string[]>()
  /** The same, found once: checks ask for the few hundred common words again and again. */
  const knownLemmasOf = (form: string): string[] => {
    const lemmas = known.get(form) ?? lemmasOf(form)
    known.set(form, lemmas)
    return lemmas
  }
  const seek = (form: string): Word | undefined => {
    const own = lines.get(form) ?? lines.get(irregularBase(form) ?? '')
    if (own) return read(own)
    for (const [ending, stands] of endings) {
      if (!form.endsWith(ending) || form.length < ending.length + 2) continue
      const stem = form.slice(0, form.length - ending.length)
      for (const stand of stands) {
        const line = lines.get(stem + stand)
        if (line) return read(line)
      }
      // Doubled consonant: planned, running.
      if (/ed|ing/.test(ending) && stem.at(-1) === stem.at(-2)) {
        const line = lines.get(stem.slice(0, -1))
        if (line) return read(line)
      }
    }
    return undefined
  }
  const look = (form: string): Word | undefined => {
    if (!found.has(form)) found.set(form, seek(form))
    return found.get(form)
  }

  const related = (a: string, b: string): number => {
    const x = look(a)
    const y = look(b)
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

  const areOpposite = (a: string, b: string): boolean => {
    const [ofA, ofB] = [knownLemmasOf(a), knownLemmasOf(b)]
    const says = (one: string, other: string): boolean => oppositesOf(one).includes(other)
    const isSaid = ofA.some((one) => ofB.some((other) => says(one, other) || says(other, one)))
    // Nearly all pairs end here: how near their senses are takes longest.
    if (!isSaid && !arePoles([a, ...ofA], [b, ...ofB])) return false
    const stands = (group: Set<string>, form: string, lemmas: string[]): boolean =>
      group.has(form) || lemmas.some((lemma) => group.has(lemma))
    if (exchanged.some((group) => stands(group, a, ofA) && stands(group, b, ofB))) return false
    return isSaid || related(a, b) < nearness.same
  }
  const arePoles = (inA: readonly string[], inB: readonly string[]): boolean =>
    inA.some((one) => poles.hasPole(one) && inB.some((other) => poles.areOpposed(one, other)))

  return {
    look,
    related,
    stepsUp(a, b) {
      const [x, y] = [look(a), look(b)]
      return x && y && kinds.stepsUp(x.kinds, y.kinds)
    },
    areOpposite,
    parts(form) {
      const entry = look(form)
      if (!entry) {
        const guess = suffixes.find(([suffix]) => suffix.test(form))
        return guess?.[1] ?? classes(0.7, 0.1, 0.2, 0)
      }
      const share = (part: string): number => {
        const rank = entry.parts.indexOf(part)
        return rank < 0 ? 0 : 1 / (rank + 1)
      }
      const parts = classes(share('n'), share('v'), share('a'), share('r'))
      if (form !== entry.lemma && /ing$/.test(form))
        return classes(0.5 * parts.verb + 0.3 * parts.noun, parts.verb, 0.2, 0)
      if (form !== entry.lemma && /s$/.test(form)) return classes(parts.noun, parts.verb * 0.6, 0, 0)
      const isPast = /ed$/.test(form) || (parts.verb === 1 && irregularBase(form) === entry.lemma)
      if (form !== entry.lemma && isPast) return classes(0, 0.6, 0.6, 0)
      return parts
    },
  }
}
