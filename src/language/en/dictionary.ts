import {linesOf} from '../engine/table.ts'
import type {Entry} from '../lexicon.ts'
import {irregularBase, stripEnglishInflection} from './inflection.ts'
import type {NamedKinds} from './kinds.ts'
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

/** What a line of the table says; a line is read when it is asked for. */
export interface Word extends Entry {
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

/** The words of the table and how forms lead to them. Finding the lines takes some 5 ms. */
export class Dictionary {
  private readonly lines = linesOf(table)
  private readonly words = new Map<string, Word>()
  private readonly found = new Map<string, Word | undefined>()
  private readonly known = new Map<string, string[]>()

  /** The word that a form in small letters is, or inflects. */
  look(form: string): Word | undefined {
    if (!this.found.has(form)) this.found.set(form, this.seek(form))
    return this.found.get(form)
  }

  /**
   * Every lemma that a form may be or inflect (`accepted` is one, and of `accept`), also by comparison (`bigger`). Found
   * once: checks ask for the few hundred common words again and again.
   */
  lemmasOf(form: string): string[] {
    const lemmas = this.known.get(form) ?? this.seekLemmas(form)
    this.known.set(form, lemmas)
    return lemmas
  }

  private read(line: string): Word {
    const word = this.words.get(line) ?? readWord(line)
    this.words.set(line, word)
    return word
  }

  private seek(form: string): Word | undefined {
    const {lines} = this
    const own = lines.get(form) ?? lines.get(irregularBase(form) ?? '')
    if (own) return this.read(own)
    for (const base of basesOf(form)) {
      const line = lines.get(base)
      if (line) return this.read(line)
    }
    return undefined
  }

  private seekLemmas(form: string): string[] {
    const stem = stripEnglishInflection(form)
    const bases = [form, stem]
    for (const [ending, stands] of [...endings, ...comparing]) {
      if (!form.endsWith(ending)) continue
      const rest = form.slice(0, -ending.length)
      bases.push(...stands.map((stand) => rest + stand))
      if (rest.at(-1) === rest.at(-2)) bases.push(rest.slice(0, -1))
    }
    return [...new Set([...bases, `${stem}e`])].filter((lemma) => this.lines.has(lemma))
  }
}

/** What a form may inflect by rule, the likeliest first. */
function* basesOf(form: string): Generator<string> {
  for (const [ending, stands] of endings) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue
    const stem = form.slice(0, form.length - ending.length)
    for (const stand of stands) yield stem + stand
    // Doubled consonant: planned, running.
    if (/ed|ing/.test(ending) && stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1)
  }
}
