import {languageOf, type NegationLexicon} from '../../../language/index.ts'

/** A word that denies: `text.slice(start, end)`. */
export interface Negation {
  start: number
  end: number
}

export interface Negations {
  /** In the order of the text. */
  strong: Negation[]
  /** Words that deny by meaning or prefix; they answer a negation of the other text. */
  weak: number
}

const compiled = new WeakMap<NegationLexicon, RegExp>()

/** What a text denies, and how. Linear; nothing for a language without a lexicon. */
export function negationsOf(text: string, language: string): Negations {
  const lexicon = languageOf(language).negation
  if (!lexicon) return {strong: [], weak: 0}
  let expression = compiled.get(lexicon)
  if (!expression) {
    const {neutral, strong, weak} = lexicon
    const source = `(?<neutral>${neutral})|(?<strong>${strong})|(?<weak>${weak})`
    // Without regard to case, classes of Unicode take some 50 ms to compile: only where they are used.
    expression = new RegExp(source, source.includes('\\p{') ? 'giu' : 'gi')
    compiled.set(lexicon, expression)
  }
  const negations: Negations = {strong: [], weak: 0}
  for (const match of text.matchAll(expression)) {
    const end = match.index + match[0].length
    if (match.groups!.weak) negations.weak++
    if (!match.groups!.strong) continue
    const last = negations.strong.at(-1)
    const between = last ? text.slice(last.end, match.index) : ''
    const isEcho =
      last && lexicon.reach > 0 && !/[.;:,]/.test(between) && between.split(/\s+/).length <= lexicon.reach
    if (!isEcho) negations.strong.push({start: match.index, end})
  }
  return negations
}
