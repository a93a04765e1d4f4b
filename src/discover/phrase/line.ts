import type {Collation, Words as Columns, Passage} from '../../collate/index.ts'
import type {Language} from '../../language/index.ts'
import type {Clause} from '../../parse/index.ts'
import type {Abbreviations} from './abbreviations.ts'
import {gaps, type Token} from './token.ts'
import {isNoun, type Words} from './word.ts'

/** Word classes where no dictionary says better: what content words usually are. */
const usual = {noun: 0.5, verb: 0.3, adjective: 0.15, adverb: 0.05}
/** The same where capitals tell nouns: of a word with a capital, and of one without. */
const noun = {noun: 0.95, verb: 0.02, adjective: 0.02, adverb: 0.01}
const noNoun = {noun: 0.02, verb: 0.6, adjective: 0.33, adverb: 0.05}
const none = {noun: 0, verb: 0, adjective: 0, adverb: 0}

/**
 * The tokens of one translation's reading of a row; glosses and bracketed abbreviations are passed over. Their word
 * classes are the usual ones.
 */
export function readLine(
  collation: Collation,
  row: number,
  translation: number,
  abbreviations: Abbreviations,
  known: Words,
): Token[] {
  const {rowStarts} = collation.words(translation)
  const reader = new LineReader(collation, row, translation, abbreviations, known)
  const end = rowStarts[row + 1]!
  for (let w = rowStarts[row]!; w < end; ) w = reader.read(w, end)
  return abbreviations.merge(reader.tokens, known)
}

/** A word as it is printed, with what belongs to it. */
interface Printed {
  form: string
  end: number
  /** The last of the words that it is made of. */
  last: number
  /** It ran into the word behind it. */
  isGlued: boolean
}

/** Reads the words of a row in their order. */
class LineReader {
  readonly tokens: Token[] = []
  private readonly words: Columns
  private readonly vocabulary: Collation['vocabulary']
  private readonly reading: readonly Passage[]
  private lastPassage = -1
  /** What was passed over stands before the next word. */
  private isBehindAside = false
  /** A line break got lost before the next word, and with it the end of what stood before. */
  private isBehindGlued = false

  constructor(
    collation: Collation,
    row: number,
    translation: number,
    private readonly abbreviations: Abbreviations,
    private readonly known: Words,
  ) {
    this.words = collation.words(translation)
    this.vocabulary = collation.vocabulary
    this.reading = collation.rows[row]!.readings[translation]!
  }

  /** Reads a word, and gives the one to go on with. */
  read(w: number, rowEnd: number): number {
    const {words, tokens} = this
    const passage = words.passages[w]!
    const {clause} = this.reading[passage]!
    const start = words.starts[w]!
    if (this.abbreviations.isAside(clause, start)) {
      this.isBehindAside = true
      return w + 1
    }
    const printed = this.printedAt(clause, w, rowEnd)
    const gap = this.gapBefore(clause, start, passage)
    const token = this.tokenOf(clause, start, printed, gap)
    this.lastPassage = passage
    this.isBehindAside = false
    this.isBehindGlued = printed.isGlued
    tokens.push(token)
    return printed.last + 1
  }

  private printedAt({text}: Clause, w: number, rowEnd: number): Printed {
    const {words} = this
    const {forms} = this.vocabulary
    const start = words.starts[w]!
    let end = words.ends[w]!
    let form = forms[words.forms[w]!]!
    let last = w
    // `R&D` is one word.
    while (last + 1 < rowEnd && text[end] === '&' && words.starts[last + 1] === end + 1) {
      last++
      end = words.ends[last]!
      form += `&${forms[words.forms[last]!]}`
    }
    const glued = leftOfGlued(words.language, text, start, end)
    if (glued !== undefined) {
      end = start + glued.length
      form = words.language.fold(glued)
    }
    // `AI+`, `Intelligence +`: the sign belongs to the word.
    const plus = text[end] === ' ' ? end + 1 : end
    if (text[plus] === '+' && !/[\p{L}\p{N}]/u.test(text.charAt(plus + 1))) end = plus + 1
    return {form, end, last, isGlued: glued !== undefined}
  }

  /** What parts a word from the token before it; of `gaps`. */
  private gapBefore(clause: Clause, start: number, passage: number): number {
    const before = this.tokens.at(-1)
    if (!before || passage !== this.lastPassage || this.isBehindGlued) return gaps.strong
    if (opensBehindHeading(clause, before.end, start)) return gaps.strong
    const between = clause.text.slice(before.end, start)
    const printed = this.isBehindAside ? between.replace(/[(（][^()（）]*[)）]/gu, '') : between
    return gapBetween(printed, 0, printed.length)
  }

  private tokenOf(clause: Clause, start: number, {form, end, last, isGlued}: Printed, gap: number): Token {
    const {words, known} = this
    const {forms, stems, isFunction} = this.vocabulary
    const isAmpersand = form.includes('&')
    const content =
      isAmpersand ||
      isFunction[words.forms[last]!] === 0 ||
      isSmallNoun(words.language, forms, words.forms, last)
    const id = isGlued ? forms.indexOf(form) : words.forms[last]!
    const word =
      id < 0 || isAmpersand || (gap < gaps.strong && isNoun(form, known.lexicon))
        ? known.of(form, form)
        : known.at(id, form, stems[id]!)
    const first = clause.text.charAt(start)
    const capital = first !== first.toLowerCase()
    const share = shareOf(words.language, content, capital, gap)
    // Without a spread: V8 would define each field of each token one by one.
    const token: Token = {
      clause,
      start,
      end,
      form,
      stem: word.name,
      word,
      content,
      spelledOut: false,
      gap,
      opens: gap >= gaps.comma || this.tokens.at(-1)?.word.isCoordinator === true,
      capital,
      noun: share.noun,
      verb: share.verb,
      adjective: share.adjective,
      adverb: share.adverb,
      frequency: word.entry?.frequency ?? 0,
    }
    if (words.language.capitalNouns && content) token.isNoun = capital
    return token
  }
}

/** Whether a word is a noun though its form is mostly a small word: `the will to live`. */
export function isSmallNoun(
  {smallNouns}: Language,
  forms: readonly string[],
  ids: ArrayLike<number>,
  word: number,
): boolean {
  const form = forms[ids[word]!]!
  if (!smallNouns?.forms.has(form)) return false
  return smallNouns.isNoun(form, forms[ids[word - 1]!] ?? '', forms[ids[word + 1]!] ?? '')
}

/**
 * How a word's class is shared before its neighbours are looked at. The first word of a sentence has its capital from
 * there.
 */
export function shareOf(
  {capitalNouns}: {readonly capitalNouns?: boolean | undefined},
  content: boolean,
  capital: boolean,
  gap: number,
): typeof usual {
  if (!content) return none
  if (!capitalNouns) return usual
  if (!capital) return noNoun
  return gap < gaps.strong ? noun : usual
}

/** Whether a heading ends between two words: it has no full stop, and the sentence behind it starts with a capital. */
export function opensBehindHeading({heading, text}: Clause, end: number, start: number): boolean {
  if (heading === undefined) return false
  return end <= heading.length && start >= heading.length && /\p{Lu}/u.test(text.charAt(start))
}

/** `Agent` of `AgentThe`: a word that ran into the small word behind it, where a line break got lost. */
export function leftOfGlued(
  language: Language,
  text: string,
  start: number,
  end: number,
): string | undefined {
  if (!hasInnerCapital(text, start, end)) return undefined
  const match = /^(\p{Lu}?\p{Ll}{2,})(\p{Lu}\p{Ll}+)$/u.exec(text.slice(start, end))
  return match && language.isFunctionWord(language.fold(match[2]!)) ? match[1] : undefined
}

/** Spares nearly all words the expression that follows. */
function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let i = start + 2; i < end; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 65 && code <= 90) || code > 127) return true
  }
  return false
}

/** Marks by what they part: sentences, parts of one, or what is quoted. */
const marks = new Map<number, number>()
for (const [gap, characters] of [
  [gaps.quote, '"“”„«»‘’「」『』'],
  [gaps.comma, ',、，،'],
  [gaps.strong, '.;:!?。；：！？()（）[]—'],
] as const)
  for (const mark of characters) marks.set(mark.charCodeAt(0), gap)
const hyphens = '-‐‑–/'

/** What stands between two words: `text.slice(start, end)`. */
export function gapBetween(text: string, start: number, end: number): number {
  let gap: number = gaps.blank
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) continue
    const here = marks.get(code) ?? gaps.blank
    if (here > gap) gap = here
  }
  return gap === gaps.blank && end === start + 1 && hyphens.includes(text.charAt(start)) ? gaps.hyphen : gap
}
