/**
 * What a modal expression does. The classes follow de Maat & Winkels (2008), who classify norm sentences of
 * statutes by patterns at 91 %, with the weaker ones that policies and treaties use.
 */
export type NormClass =
  | 'obligation'
  | 'prohibition'
  | 'permission'
  | 'exemption'
  | 'recommendation'
  | 'intention'
  /** `can`, `might`, `able to`: answers a permission of the other side, and asks for nothing. */
  | 'possibility'

/** Modal expressions of one language. */
export interface NormLexicon {
  /** Tried in this order at each place: what is longer and rarer comes first. Sources of regular expressions. */
  patterns: readonly (readonly [NormClass, string])[]
  /**
   * The folded words that some pattern may begin with, where this is told: the patterns are then tried at these words
   * alone. Each pattern begins with a word. A word with anything but letters a–z is always tried.
   */
  opens?: RegExp
  /**
   * What tells an expression that confers a right (`has the right to`, `is entitled to`) from one that permits. In another
   * language a noun or a verb without a modal may stand for it: `toute personne a droit`, `имеет право`, 享有.
   */
  confers?: RegExp
  /** What tells an expression that lays a duty on somebody (`is obliged to`) from a modal verb; no right is said so. */
  imposes?: RegExp
  /**
   * What tells an expression that obliges and advises alike: 应, `следует`, `należy`. Between languages it answers both
   * `must` and `should`, as the United Nations render `should act` in article 1 of the Universal Declaration of Human
   * Rights: `должны`, 应, `powinni`, `etmelidirler`, `kell`, `turi`, 하여야 한다.
   */
  either?: RegExp
  /**
   * What tells advice that statutes oblige with: `soll`. Between languages it answers an obligation (`shall`, `doit`) too, but
   * none that is `firm` (`must`).
   */
  mild?: RegExp
  firm?: RegExp
  /**
   * What tells a prohibition that may as well only release: `nu trebuie`, `no ha de`, `hat nicht zu zahlen`. Between languages it answers
   * `need not` and `must not` alike.
   */
  spares?: RegExp
  /** Syllables that make the opposite of an adjective of permission: `unzulässig`. */
  opposing?: string
  /** What makes an order of a permission: `may only be`, 只有……才可以. */
  restricts?: RegExp
  /** Of these, what a denial waits for, which makes no order of it and leaves it a denial: `not until`. */
  waits?: RegExp
  /** A sentence that defines a term. */
  definition: RegExp
  /**
   * A sentence that reports something as done: `It has accelerated …`; group `verb` is the participle.
   * Absent where the language does not tell it by form.
   */
  report?: RegExp
  /** The folded words of which every such sentence has one, where this is told. */
  reporting?: RegExp
  /** Where a subordinate clause begins, whose modals say nothing of the sentence's own norm. */
  subordinate: RegExp
}

const compiled = new WeakMap<NormLexicon, RegExp>()
const compiledSticky = new WeakMap<NormLexicon, RegExp>()

/** The same expression, for one place: `lastIndex`. */
export function stickyExpressionOf(lexicon: NormLexicon): RegExp {
  let expression = compiledSticky.get(lexicon)
  if (!expression) {
    const {source, flags} = expressionOf(lexicon)
    expression = new RegExp(source, flags.replace('g', 'y'))
    compiledSticky.set(lexicon, expression)
  }
  return expression
}

/** All patterns as one expression; the number of the group that matched is the pattern's. */
export function expressionOf(lexicon: NormLexicon): RegExp {
  let expression = compiled.get(lexicon)
  if (!expression) {
    const source = lexicon.patterns.map(([, pattern]) => `(${pattern})`).join('|')
    // Without regard to case, classes of Unicode take some 50 ms to compile: only where they are used.
    expression = new RegExp(source, source.includes('\\p{') ? 'giu' : 'gi')
    compiled.set(lexicon, expression)
  }
  return expression
}
