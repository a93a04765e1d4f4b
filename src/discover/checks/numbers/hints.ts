import {type NumberLexicon, remember} from '../../../language/index.ts'

/** What tells cheaply that words hold no number: nearly all words and half of all texts do not. */
interface Hints {
  /** Words that a number may start with. */
  openings: ReadonlySet<string>
  /** Whether a word, in small letters, says a number or a month, or may. */
  mayCount(form: string): boolean
  /** Whether a text may hold a quantity, in digits or in words. */
  mayQuantify(text: string): boolean
}

const memory = new WeakMap<NumberLexicon, Hints>()

export function hintsOf(lexicon: NumberLexicon): Hints {
  let hints = memory.get(lexicon)
  if (!hints) {
    hints = makeHints(lexicon)
    memory.set(lexicon, hints)
  }
  return hints
}

/** Letters, in ranges: expressions with classes of Unicode take milliseconds to compile. */
const letter = 'a-z\\u00DF-\\u00F6\\u00F8-\\u024F\\u0430-\\u0481\\u0483-\\u04FF'

function makeHints(lexicon: NumberLexicon): Hints {
  const {cardinals, ordinals, multipliers, denominators, weak, either, units, months, compound, around} =
    lexicon
  const {spelled, spelledHint, compoundHint} = lexicon
  const percent = Object.keys(units).filter((word) => units[word] === 'percent')
  const counting = [cardinals, ordinals, multipliers, denominators].flatMap(Object.keys)
  // What is no number by itself is one at the end of a range: `from zero to one`.
  const range = around?.from && `(?:${around.from})[^${letter}]+(?:${Object.keys(weak).join('|')})`
  // `un an et demi`: a number without a word that is one by itself.
  const half = lexicon.andHalf && new RegExp(lexicon.andHalf.source, 'iu')
  const inWords = new RegExp(
    `(?<![${letter}])(?:${[...counting, ...percent, ...(range ? [range] : [])].join('|')})(?![${letter}])`,
  )
  const openings = new Set([cardinals, ordinals, multipliers, weak].flatMap(Object.keys))
  const named = new Set([...Object.keys(either ?? {}), ...months.flatMap((forms) => forms.split('|'))])
  const isListed = (form: string): boolean => openings.has(form) || named.has(form)
  const isMade = compound && remember((form: string) => compound(form) !== undefined)
  return {
    openings,
    mayCount: isMade ? (form) => isListed(form) || isMade(form) : isListed,
    // Where words are written together (`zweihundert`), any word may be a number.
    mayQuantify: (text) =>
      (compound !== undefined && (compoundHint?.test(text) ?? true)) ||
      (spelled !== undefined && (spelledHint?.test(text) ?? true)) ||
      /[\d\u00BC-\u00BE\u2150-\u215E]|[IVXLC]{2}/.test(text) ||
      inWords.test(text.toLowerCase()) ||
      half?.test(text) === true,
  }
}
