import type {Collation} from '../../collate/index.ts'
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
  const words = collation.words(translation)
  const {forms, stems, isFunction} = collation.vocabulary
  const reading = collation.rows[row]!.readings[translation]!
  const tokens: Token[] = []
  let lastPassage = -1
  let aside = false
  let isBehindGlued = false
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
    const glued = leftOfGlued(words.language, clause.text, start, end)
    if (glued !== undefined) {
      end = start + glued.length
      form = words.language.fold(glued)
    }
    // `AI+`, `Intelligence +`: the sign belongs to the word.
    const plus = clause.text[end] === ' ' ? end + 1 : end
    if (clause.text[plus] === '+' && !/[\p{L}\p{N}]/u.test(clause.text.charAt(plus + 1))) end = plus + 1
    const before = tokens.at(-1)
    const isBlank =
      !aside && before !== undefined && before.end + 1 === start && clause.text[before.end] === ' '
    let between = before && !isBlank ? clause.text.slice(before.end, start) : ' '
    if (aside) between = between.replace(/[(（][^()（）]*[)）]/gu, '')
    aside = false
    const behindHeading = before !== undefined && opensBehindHeading(clause, before.end, start)
    const gap =
      passage !== lastPassage || !before || behindHeading || isBehindGlued
        ? gaps.strong
        : gapBetween(between, 0, between.length)
    lastPassage = passage
    // A line break got lost there, and with it the end of what stood before.
    isBehindGlued = glued !== undefined
    const isAmpersand = form.includes('&')
    const content =
      isAmpersand || isFunction[words.forms[w]!] === 0 || isSmallNoun(words.language, forms, words.forms, w)
    const first = clause.text.charAt(start)
    const id = glued === undefined ? words.forms[w]! : forms.indexOf(form)
    const word =
      id < 0 || isAmpersand || (gap < gaps.strong && isNoun(form, known.lexicon))
        ? known.of(form, form)
        : known.at(id, form, stems[id]!)
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
      opens: gap >= gaps.comma || before?.word.isCoordinator === true,
      capital,
      noun: share.noun,
      verb: share.verb,
      adjective: share.adjective,
      adverb: share.adverb,
      frequency: word.entry?.frequency ?? 0,
    }
    if (words.language.capitalNouns && content) token.isNoun = capital
    tokens.push(token)
  }
  return abbreviations.merge(tokens, known)
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
