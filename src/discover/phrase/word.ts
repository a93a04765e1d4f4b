import {nearness} from '../../language/in-checks.ts'
import {
  type Entry,
  type Language,
  type Lexicon,
  languageOf,
  type NumberLexicon,
  numbersOf,
  type Parts,
  type SmallWords,
  smallWordsOf,
} from '../../language/index.ts'
import {rolesOf} from './roles.ts'

/** What all tokens of one form and stem have in common. */
export interface Word {
  /** Its place in `Words.list`. */
  id: number
  form: string
  /** Words with one stem inflect the same; its name and its number. */
  name: string
  stem: number
  entry: Entry | undefined
  parts: Parts | undefined
  /** What an agent noun is made from, where it looks like one: `contract` of `contractor`. */
  agentRoot: string | undefined
  hasDigit: boolean
  /** How common it is in general, 0 (rare or unknown) to 9. */
  frequency: number
  /** What it tells of its neighbours, as `rolesOf` says. */
  roles: number
  /** Joins two words to one phrase: `and`. */
  isConjunction: boolean
  /** The same, or part of what coordinates longer parts: `as well as`. */
  isCoordinator: boolean
  /** `of`, の. */
  isGenitive: boolean
  /** No noun phrase reaches across it: `which`, `you`, `is`. */
  isBoundary: boolean
  /** Names no thing by itself: `thing`, `kind`. */
  isLight: boolean
  /** Says how much or how good, and tells no kind of thing from another: `vast`, `widespread`. */
  isDegree: boolean
}

/** A word that is a noun in this share of its places may name a thing. */
const mostlyNoun = 0.4

/** The words of the texts in one language, each once, so that a pair of words is compared by what is known of both. */
export class Words {
  readonly lexicon: Lexicon | undefined
  readonly list: Word[] = []
  private readonly known = new Map<string, Word[]>()
  private readonly stems = new Map<string, number>()
  private readonly stemNames: string[] = []
  private readonly byId: (Word | undefined)[] = []
  /** By id of a form: the noun that it is beside what it inflects; null where it is none. */
  private readonly nouns: (Word | null | undefined)[] = []
  private readonly near: ReadonlyMap<Word, number>[] = []
  private senses: {own: Map<number, Word[]>; above: Map<number, Word[]>} | undefined

  readonly small: SmallWords
  private readonly language: Language
  private readonly agents: Language['agents']
  private readonly numbers: NumberLexicon

  /** @param language BCP 47 tag */
  constructor(lexicon: Lexicon | undefined, language: string) {
    this.lexicon = lexicon
    this.small = smallWordsOf(language)
    this.language = languageOf(language)
    this.agents = this.language.agents
    this.numbers = numbersOf(language)
  }

  /** Whether one of two words names who acts in what the other names, and that is a thing: `contractor` / `contract`. */
  areAgentAndBase(a: Word, b: Word): boolean {
    return this.isAgentOf(a, b) || this.isAgentOf(b, a) || this.areTwoParties(a, b)
  }

  private isAgentOf({agentRoot}: Word, {form, parts}: Word): boolean {
    if (agentRoot === undefined || agentRoot.charCodeAt(0) !== form.charCodeAt(0)) return false
    if (!this.agents!.isBase(agentRoot, form)) return false
    return !this.lexicon || (parts !== undefined && parts.noun >= mostlyNoun)
  }

  /** `lessor` / `lessee`. */
  private areTwoParties(a: Word, b: Word): boolean {
    if (a.agentRoot === undefined || a.agentRoot !== b.agentRoot || !this.agents?.roleOf) return false
    return this.agents.roleOf(a.form) !== this.agents.roleOf(b.form)
  }

  of(form: string, stem: string): Word {
    let number = this.stems.get(stem)
    if (number === undefined) {
      number = this.stems.size
      this.stems.set(stem, number)
      this.stemNames.push(stem)
    }
    let ofForm = this.known.get(form)
    if (!ofForm) {
      ofForm = []
      this.known.set(form, ofForm)
    }
    let word = ofForm.find((one) => one.stem === number)
    if (!word) {
      const entry = this.lexicon?.look(form)
      word = {
        id: this.list.length,
        form,
        name: stem,
        stem: number,
        entry,
        parts: this.lexicon?.parts(form),
        agentRoot: this.agents?.rootOf(form),
        hasDigit: /\d/.test(form),
        frequency: entry?.frequency ?? 0,
        roles: rolesOf(form),
        isConjunction: this.small.conjunctions.has(form),
        isCoordinator: this.small.coordinators.has(form),
        isGenitive: this.small.genitives.has(form),
        isBoundary: this.language.phraseRole(form) === 'boundary',
        isLight: this.language.lightWords?.has(form) === true,
        isDegree: this.language.degreeWords?.has(form) === true,
      }
      ofForm.push(word)
      this.list.push(word)
    }
    return word
  }

  /** Whether the language has words that are one with the word before them. */
  get haveSuffixes(): boolean {
    return this.language.isSuffixOf !== undefined
  }

  /** Whether one word, right behind another, is a suffix of it. */
  areOne(before: Word, suffix: Word): boolean {
    return this.language.isSuffixOf?.(suffix.form, before.form) === true
  }

  get stemCount(): number {
    return this.stems.size
  }

  /** The name of a stem of the texts, by its number. */
  nameOf(stem: number): string {
    return this.stemNames[stem]!
  }

  /** The number of a stem of the texts, by its name. */
  numberOf(stem: string): number | undefined {
    return this.stems.get(stem)
  }

  /** The word of a form of the vocabulary, and of the number that the vocabulary gives its stem. */
  at(id: number, form: string, stem: number): Word {
    let word = this.byId[id]
    if (!word) {
      word = this.of(form, this.numberIn(form) ?? `${stem}`)
      this.byId[id] = word
    }
    return word
  }

  /** The word of a form of the vocabulary that looks like an inflection and is a noun itself: `computing`, not only of `compute`. */
  nounAt(id: number, form: string): Word | undefined {
    let noun = this.nouns[id]
    if (noun === undefined) {
      noun = isNoun(form, this.lexicon) ? this.of(form, form) : null
      this.nouns[id] = noun
    }
    return noun ?? undefined
  }

  /** `#30` of `30` and `thirty`: one word, however it is written. */
  private numberIn(form: string): string | undefined {
    if (/^\d+$/.test(form)) return `#${Number(form)}`
    const {cardinals, compound} = this.numbers
    if (Object.hasOwn(cardinals, form)) return `#${cardinals[form]}`
    const made = compound?.(form)
    return made && !made.ordinal ? `#${made.value}` : undefined
  }

  /** Words of the texts that mean nearly the same, and how nearly (0–1); to be asked once all texts are read. */
  nearTo(word: Word): ReadonlyMap<Word, number> {
    this.near[word.id] ??= this.seekNear(word)
    return this.near[word.id]!
  }

  /** As `Lexicon.related` does for two words, for one word and all others. */
  private seekNear({entry}: Word): ReadonlyMap<Word, number> {
    const near = new Map<Word, number>()
    if (!entry) return near
    this.senses ??= this.readSenses()
    const {own, above} = this.senses
    const add = (words: readonly Word[] | undefined, value: number): void => {
      if (!words) return
      for (let w = 0; w < words.length; w++)
        if (value > (near.get(words[w]!) ?? 0)) near.set(words[w]!, value)
    }
    for (const [s, sense] of entry.senses.entries()) {
      add(own.get(sense), nearness.same)
      add(above.get(sense), nearness.above)
      const parent = entry.above[s]!
      if (parent === 0) continue
      add(own.get(parent), nearness.above)
      add(above.get(parent), nearness.beside)
    }
    return near
  }

  private readSenses(): {own: Map<number, Word[]>; above: Map<number, Word[]>} {
    const own = new Map<number, Word[]>()
    const above = new Map<number, Word[]>()
    for (const words of this.known.values()) {
      for (const word of words) {
        for (const sense of word.entry?.senses ?? []) enter(own, sense, word)
        for (const sense of word.entry?.above ?? []) enter(above, sense, word)
      }
    }
    return {own, above}
  }
}

/** Whether a form that looks like an inflection is a word itself. */
export function isNoun(form: string, lexicon: Lexicon | undefined): boolean {
  return form.endsWith('ing') && lexicon?.look(form)?.lemma === form
}

function enter(index: Map<number, Word[]>, sense: number, word: Word): void {
  const words = index.get(sense)
  if (words) words.push(word)
  else index.set(sense, [word])
}
