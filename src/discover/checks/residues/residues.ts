import type {Collation, Passage} from '../../../collate/index.ts'
import {languageOf, primarySubtag} from '../../../language/index.ts'
import {isInCode} from '../../../parse/index.ts'
import type {RowReader} from '../bilingual-row.ts'
import type {Quoted, Span} from '../place.ts'
import type {RowText} from '../row-text.ts'
import {copiedRun, isCitation, isWholeForeign, isWrittenIn} from './copied-run.ts'
import {sameMessages} from './same-message.ts'
import {foreignTo, type Script, scriptOf} from './scripts.ts'

/** Words in Latin letters one behind the other. */
const latinRun =
  /(?<![\p{Script=Latin}\p{M}\d./@_-])\p{Script=Latin}[\p{Script=Latin}\p{M}\d'’-]*(?:[ ,]+\p{Script=Latin}[\p{Script=Latin}\p{M}\d'’-]*)+/gu
const smallWord = /^\p{Ll}[\p{Ll}\p{M}'’-]+$/u
/** Whether a text has a letter of another script than Latin at all: a tenth of the time of asking for the scripts. */
const beyondLatin = /[\u0370-\u1fff\u2126\u2c00-\uffff]/
/** Words of another language left standing in a translation. */
export interface Residue {
  row: number
  at: Quoted
  /** Index of the source text that has them too, where that is what tells. */
  source?: number
}

/**
 * Letters of another script outside brackets, quotes and glosses (`the 智能体 ecosystem`, not `agents (智能体)`);
 * and, where a source text in the same script stands beside the translation, a run of six words and more that
 * both have. Of messages of programs whole ones that both have: see `sameMessages`.
 *
 * @returns the check of one row
 */
export function residueFinder(collation: Collation): (reader: RowReader) => Residue[] {
  const {translations, rows} = collation
  const source = translations.findIndex(({role}) => role === 'source')
  const same = sameMessages(collation)
  const scripts = translations.map((_, translation) => scriptOf(collation, translation))
  return (reader) => {
    const {readings} = rows[reader.row]!
    const inOthers = readings.map((reading, translation) =>
      reading.flatMap((passage) => inAnotherScript(passage, scripts[translation]!)),
    )
    const left = same(reader)
    return readings.flatMap((reading, translation) => {
      if (translations[translation]!.role === 'source') return []
      const inOther = inOthers[translation]!.filter((place) => !isKept(place, translation, inOthers, scripts))
      const residues: Residue[] = inOther.map((place) => ({
        row: reader.row,
        at: quotedAt(translation, place),
      }))
      const whole = left.find(({own}) => own === translation)
      if (whole) return [{row: reader.row, at: wholeOf(reader.text(translation)), source: whole.original}]
      if (reading.length === 0) return residues
      const copied = source < 0 ? leftFromAny(reader, translation) : copiedFrom(reader, source, translation)
      return copied ? [...residues.filter(({at}) => !isWithin(at, copied.at)), copied] : residues
    })
  }
}

/** Whether a place is part of another: what was left as a whole is told once. */
const isWithin = ({place: part}: Quoted, {place: whole}: Quoted): boolean =>
  'clause' in part &&
  'clause' in whole &&
  part.clause === whole.clause &&
  part.start >= whole.start &&
  part.end <= whole.end

const isForeign = (words: string, script: Script): boolean =>
  words.search(foreignTo(script)) >= 0 || (script !== 'Latin' && words.search(latinRun) >= 0)

const wordsOf = ({clause, start, end}: Passage): string => clause.text.slice(start, end)

/** Whether another translation has the same words, and no translation is written in their script: names of languages. */
function isKept(
  place: Passage,
  translation: number,
  inOthers: readonly (readonly Passage[])[],
  scripts: readonly Script[],
): boolean {
  const words = wordsOf(place)
  return (
    inOthers.some(
      (places, other) => other !== translation && places.some((each) => wordsOf(each) === words),
    ) && scripts.every((script) => isForeign(words, script))
  )
}

const wholeOf = (text: RowText): Quoted => text.quoted({start: 0, end: text.text.length})

const quotedAt = (translation: number, {clause, start, end}: Passage): Quoted => ({
  translation,
  quote: clause.text.slice(start, end),
  place: {translation, clause, start, end},
})

/** A run of words that a translation shares with its source, where they are in two languages. */
function copiedFrom(reader: RowReader, source: number, translation: number): Residue | undefined {
  const {translations} = reader.collation
  const [original, own] = [translations[source]!, translations[translation]!].map(({language}) => language)
  if (original!.slice(0, 2) === own!.slice(0, 2)) return undefined
  const text = reader.text(translation)
  // A work that is cited keeps its title.
  if (isCitation(text.text)) return undefined
  const span = copiedRun(reader.text(source), text, isCodeIn(text))
  if (!span) return undefined
  // Commands are the same in all languages: `git config set advice false`.
  if (translations[source]!.areMessages && !hasSmallWord(reader.collation, text, span, own!)) return undefined
  return {row: reader.row, at: text.quoted(span), source}
}

/**
 * What a translation has in the language of another one: a run of words that stands there, too, and whose small words are of that
 * language, or a whole text that has its small words and none of its own.
 */
function leftFromAny(reader: RowReader, translation: number): Residue | undefined {
  const {row} = reader
  const {translations, vocabulary} = reader.collation
  const own = translations[translation]!
  if (primarySubtag(own.language) === 'und') return undefined
  for (const [other, {language, role, areMessages}] of translations.entries()) {
    if (other === translation || role !== own.role || areMessages || own.areMessages) continue
    if (primarySubtag(language) === 'und' || primarySubtag(language) === primarySubtag(own.language)) continue
    const [theirs, ours] = [reader.text(other), reader.text(translation)]
    if (theirs.text === '' || isCitation(ours.text)) continue
    const languages = [language, own.language] as const
    if (isWholeForeign(ours, vocabulary.forms, languages)) return {row, at: wholeOf(ours), source: other}
    const span = copiedRun(theirs, ours, isCodeIn(ours))
    // `Film „In the heat of the night“`: the word before a quotation may be the same, too.
    if (!span || [span.start, (span.start + span.end) >> 1].some((at) => isEnclosed(ours.text, at))) continue
    if (isWrittenIn(ours, span, vocabulary.forms, languages))
      return {row, at: ours.quoted(span), source: other}
  }
  return undefined
}

/** Whether a stretch has a small word that the language of its text does not have. */
function hasSmallWord(
  {vocabulary}: Collation,
  {forms, spans}: RowText,
  {start, end}: Span,
  language: string,
): boolean {
  const {isFunctionWord} = languageOf(language)
  return forms.some(
    (form, at) =>
      spans[at * 2]! >= start &&
      spans[at * 2 + 1]! <= end &&
      vocabulary.isFunction[form] === 1 &&
      !isFunctionWord(vocabulary.forms[form]!),
  )
}

/** What of a passage is written in another script than the one that most letters of its text have. */
function inAnotherScript({clause, start, end}: Passage, own: Script): Passage[] {
  const text = clause.text.slice(start, end)
  const isLatin = own === 'Latin'
  if (isLatin && !beyondLatin.test(text)) return []
  const matches = [...text.matchAll(foreignTo(own))]
  if (!isLatin) matches.push(...[...text.matchAll(latinRun)].flatMap(withoutNames))
  const found: Passage[] = []
  for (const match of matches.sort((a, b) => a.index - b.index)) {
    const from = start + match.index
    const to = from + match[0].length
    const isGloss = clause.glosses.some((gloss) => gloss.glossStart <= from && to <= gloss.glossEnd)
    const isCode =
      isInCode(clause, from, to) ||
      (!isLatin && hasCodeBeside(text, match.index, match.index + match[0].length))
    if (!isGloss && !isCode && !isEnclosed(text, match.index)) found.push({clause, start: from, end: to})
  }
  return found
}

/**
 * Names, abbreviations and single words are at home in any script; words of a language begin with a small letter and go
 * on, or are small letters for the most part: `the operator keeps`, not `Acme Cloud`, `Bank of the West`.
 */
function withoutNames(match: RegExpExecArray): RegExpExecArray[] {
  const words = match[0].split(/[ ,]+/)
  const small = words.filter((word) => smallWord.test(word)).length
  return smallWord.test(words[0]!) || 2 * small > words.length ? [match] : []
}

/** Whether a stretch of the text of a row is code by the markup of its file, at least in part. */
function isCodeIn(text: RowText): (start: number, end: number) => boolean {
  return (start, end) => {
    const place = text.place(start, end)
    return 'clause' in place && isInCode(place.clause, place.start, place.end)
  }
}

/** Signs that code has beside its words, and prose has not: `const name = …`, `render(view)`, `return <b>Name</b>`. */
const codeBefore = /[{}<>=;|\\/_$&][^\S\n]?$/
const codeBehind = /^(?:[^\S\n]?(?:[{}<>=;|\\/_&]|\)?\s?=>)|[([:.]\S)/

function hasCodeBeside(text: string, from: number, to: number): boolean {
  return codeBefore.test(text.slice(Math.max(0, from - 2), from)) || codeBehind.test(text.slice(to, to + 4))
}

/** Whether a place stands in brackets or quotes that were opened before it, or is what a place is kept for: `<file name>`. */
function isEnclosed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  return /[([（［【《〈「『“‘«„<][^)\]）］】》〉」』”’»>]*$|(?:^|\s)"[^"]*$/u.test(before)
}
