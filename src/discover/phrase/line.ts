import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import type {Clause} from '../../parse/index.ts'
import type {Abbreviations} from './abbreviations.ts'

/** What stands between a token and the one before it. */
export const gaps = {blank: 0, hyphen: 1, quote: 2, comma: 3, strong: 4} as const

/** A word, or the words that spell out an abbreviation. */
export interface Token {
  clause: Clause
  start: number
  end: number
  /** Folded form; an abbreviation's, where the words spell one out. */
  form: string
  /** Two tokens with one stem inflect one word. */
  stem: string
  content: boolean
  /** Whether the words of an abbreviation stand in full. */
  spelledOut: boolean
  gap: number
  /** Opens a segment: stands behind punctuation or a coordinator. */
  opens: boolean
  capital: boolean
  noun: number
  verb: number
  adjective: number
  adverb: number
  /** How common the word is in general, 0 (rare or unknown) to 9. */
  frequency: number
}

const coordinators = new Set(
  'and or as well nor et ou und oder sowie y e o u e и или 和 与 與 及 以及 或 と や および または'.split(
    ' ',
  ),
)
export const isCoordinator = (form: string): boolean => coordinators.has(form)

/** The tokens of one translation's reading of a row; glosses and bracketed abbreviations are passed over. */
export function lineOf(
  collation: Collation,
  row: number,
  translation: number,
  abbreviations: Abbreviations,
  lexicon: Lexicon | undefined,
): Token[] {
  const words = collation.words(translation)
  const {forms, stems, isFunction} = collation.vocabulary
  const reading = collation.rows[row]!.readings[translation]!
  const tokens: Token[] = []
  let lastPassage = -1
  let aside = false
  for (let w = words.rowStarts[row]!; w < words.rowStarts[row + 1]!; w++) {
    const passage = words.passages[w]!
    const {clause} = reading[passage]!
    const start = words.starts[w]!
    let end = words.ends[w]!
    if (abbreviations.isAside(clause, start)) {
      aside = true
      continue
    }
    let form = forms[words.forms[w]!]!
    // `R&D` is one word.
    while (w + 1 < words.rowStarts[row + 1]! && clause.text[end] === '&' && words.starts[w + 1] === end + 1) {
      w++
      end = words.ends[w]!
      form += `&${forms[words.forms[w]!]}`
    }
    // `AI+`, `Intelligence +`: the sign belongs to the word.
    if (/^ ?\+(?![\p{L}\p{N}])/u.test(clause.text.slice(end, end + 3)))
      end = clause.text.indexOf('+', end) + 1
    const before = tokens.at(-1)
    let between = before ? clause.text.slice(before.end, start) : ''
    if (aside) between = between.replace(/[(（][^()（）]*[)）]/gu, '')
    aside = false
    const gap = passage !== lastPassage || !before ? gaps.strong : gapBetween(between)
    lastPassage = passage
    const content = form.includes('&') || isFunction[words.forms[w]!] === 0
    const first = clause.text.charAt(start)
    tokens.push({
      clause,
      start,
      end,
      form,
      stem: isWordOfItsOwn(form, lexicon) ? form : `${stems[words.forms[w]!]}`,
      content,
      spelledOut: false,
      gap,
      opens: gap >= gaps.comma || (before !== undefined && isCoordinator(before.form)),
      capital: first !== first.toLowerCase(),
      noun: 0,
      verb: 0,
      adjective: 0,
      adverb: 0,
      frequency: lexicon?.look(form)?.frequency ?? 0,
    })
  }
  const merged = abbreviations.merge(tokens)
  if (lexicon) tagParts(merged, lexicon)
  return merged
}

/** Whether a form that looks like an inflection is a word itself: `computing` is not only a form of `compute`. */
function isWordOfItsOwn(form: string, lexicon: Lexicon | undefined): boolean {
  return form.includes('&') || (/ing$/.test(form) && lexicon?.look(form)?.lemma === form)
}

function gapBetween(between: string): number {
  if (/[.;:!?。；：！？()（）[\]—]/.test(between)) return gaps.strong
  if (/[,、，،]/.test(between)) return gaps.comma
  if (/["“”„«»‘’「」『』]/.test(between)) return gaps.quote
  if (/^[-‐‑–/]$/.test(between)) return gaps.hyphen
  return gaps.blank
}

/** Dictionary shares of word classes, sharpened by the neighbours: a rule or two in place of a tagger. */
function tagParts(tokens: Token[], lexicon: Lexicon): void {
  for (const [i, token] of tokens.entries()) {
    if (!token.content) continue
    const parts = lexicon.parts(token.form)
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    let {noun, verb, adjective, adverb} = parts
    const opensSentence = token.gap === gaps.strong
    const behindTo = before?.form === 'to' && token.gap === gaps.blank
    const behindNominal =
      before !== undefined &&
      token.gap <= gaps.quote &&
      ((before.content && before.adjective > 0.5) ||
        /^(the|a|an|of|in|for|its|their|this|such|all|and|with)$/.test(before.form))
    if (opensSentence || behindTo) verb *= 2
    else if (behindNominal) verb *= 0.4
    if (!after || after.gap >= gaps.comma || after.form === 'of') {
      noun *= 1.5
      adjective *= 0.7
    }
    const sum = noun + verb + adjective + adverb || 1
    token.noun = noun / sum
    token.verb = verb / sum
    token.adjective = adjective / sum
    token.adverb = adverb / sum
  }
}
