import type {Conditions} from './conditions.ts'
import type {DayKinds} from './day-kinds.ts'
import type {Definitions} from './definitions.ts'
import type {WordSet} from './engine/memo.ts'
import type {Lexicon} from './lexicon.ts'
import type {NegationLexicon} from './negation.ts'
import type {NormLexicon} from './norms.ts'
import type {NumberLexicon} from './numbers.ts'
import type {Pronouns} from './pronouns.ts'
import type {Quantifiers} from './quantifiers.ts'
import type {Qualifiers, VerbForms} from './replacements.ts'
import type {SmallNouns} from './small-nouns.ts'
import type {SmallWords} from './small-words.ts'
import type {WordClasses} from './word-classes.ts'

/** Folded words that name who acts. */
export interface Agents {
  /** What is left of a word without the ending of such words; undefined where it has none. */
  rootOf(form: string): string | undefined
  /** Whether a word is what somebody with this root acts in; it begins with the same letter. */
  isBase(root: string, form: string): boolean
  /** Which of the parties to one deed a word names, `lessor` or `lessee`; undefined where it names none. */
  roleOf?(form: string): string | undefined
}

/** Spelling that varied within a sentence, so that texts differ more by it than by choice of words. */
export interface EarlierSpelling {
  /** Frequent words that are spelt otherwise today, in small letters. */
  readonly signs: WordSet
  /** A folded word of such a text as it is spelt today; it may need folding again. */
  modern(folded: string): string
}

/**
 * What the stages ask about a language. One folder a language, listed in `language/languages.ts`.
 * What is optional is a capability: where it is left out, what rests on it is not checked, and the reader is told.
 * All offsets are UTF-16 code units into the text that was given.
 */
export interface Language {
  /** BCP 47 primary subtag, `en`; `und` for the default. */
  readonly id: string
  /** Where its modal expressions and negations come from, as docs/languages.md says it. */
  readonly source?: string
  /** Letters beyond a–z that its texts use; others speak against it when a language is guessed. */
  readonly letters?: string
  /**
   * Words of a text: a flat list `[start, end, start, end, …]`, punctuation and blanks left out.
   * Linear, and cheap enough for a whole Bible where words stand apart.
   */
  words(text: string): number[]
  /** One form for all spellings of the same word: case, `-ise`/`-ize`, quotes, full-width forms. */
  fold(word: string): string
  /** Whether its inflected forms are known to meet; left out where they do, or where there are none. */
  readonly inflection?: false
  /** The stem of a folded word, so that inflections meet: plural, tense, case; not derivation where that can be told apart. */
  stem(folded: string): string
  /** The root of a folded word, so that derivations meet too: `intelligent`, `intelligence` (Snowball where there is one). */
  root(folded: string): string
  /**
   * Where words stand without blanks: whether a folded word that a segmenter cuts off, 人 of 承租人, makes one name with the word
   * right before it. Absent where words stand apart.
   */
  isSuffixOf?(folded: string, before: string): boolean
  /** Whether a folded word only connects: article, preposition, pronoun, conjunction, auxiliary. */
  isFunctionWord(folded: string): boolean
  /** What a folded word may do in a noun phrase. */
  phraseRole(folded: string): PhraseRole
  /**
   * A text in the characters that the tables of the language are written in, at the same offsets: simplified ones for
   * traditional ones. Absent where there is nothing to change.
   */
  plain?(text: string): string
  /** Sentences of a text: a flat list `[start, end, …]`, blanks between them left out. */
  sentences(text: string): number[]
  /** A dictionary of general words, where there is one; loaded when asked, since most commands do without. */
  lexicon?(): Promise<Lexicon>
  /** Words that name who acts in what another word names: `contractor` / `contract`. */
  agents?: Agents | undefined
  /** Nouns are written with a capital, and nothing else is inside a sentence. */
  capitalNouns?: true
  /** What tells word classes, where there is no dictionary. */
  classes?: WordClasses
  /** A word may meet itself: syllables stand apart (`hành vi vi phạm`), or blanks part clauses (Thai). */
  readonly doubles?: true
  /** Nouns and pronouns that name no thing by themselves: `thing`, `kind`. */
  lightWords?: WordSet
  /** Adjectives that say how much or how good: `vast`, `widespread`. */
  degreeWords?: WordSet
  /** Words, folded, that are rightly written as two as well: `anyone`, `maybe`. */
  compounds?: WordSet
  /** Small words that are nouns as well: `the will`. */
  smallNouns?: SmallNouns
  /** Small words by what they do in a phrase. */
  smallWords?: SmallWords
  /** Numbers in words, units and months; made when first asked for, since a run meets one language or two. */
  numbers?(): NumberLexicon
  /** `all` and `some`. */
  quantifiers?: Quantifiers
  /** Modal expressions: `must`, `may`, `shall not`. */
  norms?: NormLexicon
  /** Pronouns that tell a person's gender. */
  pronouns?: Pronouns
  /** What asks without the usual mark: か。 in Japanese, `;` in Greek. */
  asks?: () => RegExp
  /** A sentence that asks though it does not end so: `Tell me who you are.`, `Why should they not bow!` */
  asksAnyhow?: RegExp
  /** Words that join clauses or items. */
  connectives?: () => RegExp
  /** Small words that say who or what a sentence is about: `it`, `they`, `many`. */
  subjects?: () => RegExp
  /** Words, folded, that have long gone out of use; a text that has them is spelt as its time spelt. */
  archaic?: WordSet
  /** How it was spelt before one spelling for each word was agreed on. */
  earlier?: EarlierSpelling
  /** Small words that say how much, how often, when or where: `very`, `only`, `then`. */
  degrees?: () => RegExp
  /** Words that may stand in several places of a sentence. */
  floating?: () => RegExp
  /** Kinds of day: working, calendar. */
  dayKinds?: DayKinds
  /** Words of which one in place of another changes what is owed. */
  qualifiers?: Qualifiers
  /** What narrows what is granted or demanded: `only`, `unless`. */
  conditions?: Conditions
  /** How its verbs tell time. */
  verbForms?: VerbForms
  /** Prefixes that turn a word into its opposite: `un`, `in`. */
  opposing?: RegExp
  /** How it defines terms. */
  definitions?: Definitions
  /** How it denies. */
  negation?: NegationLexicon
}

/**
 * `content`: may begin and end a noun phrase. `link`: may stand inside one only (`of`, `for the`, 的).
 * `boundary`: no noun phrase reaches across it (`which`, `shall`, `they`).
 */
export type PhraseRole = 'content' | 'link' | 'boundary'
