import type {Passage} from '../../collate/index.ts'
import {languageOf} from '../../language/index.ts'
import {rowText} from '../row-text.ts'
import type {Draft, Rule} from '../rule.ts'

/** Letters of another script than the language's own; made when a text has any. */
const foreign = {
  latin: () =>
    /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]|\p{Script=Greek}{2})[\p{L}\p{M}\p{N}]*(?:[\s、，]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}][\p{L}\p{M}\p{N}]*)*/gu,
  // Names, abbreviations and single words are at home in any script: two words in small letters are not.
  other: () => /(?<![\p{Script=Latin}\d./@_-])\p{Ll}{2,}(?:[ ,]+[\p{Script=Latin}]{2,})+/gu,
}
/** Whether a text has a letter of another script than Latin at all: a tenth of the time of asking for the scripts. */
const beyondLatin = /[\u0370-\u1fff\u2126\u2c00-\uffff]/
const nonLatin = /^(zh|ja|ko|ru|uk|bg|sr|be|mk|el|ar|he|fa|ur|hi|th|ka|hy)\b/
/** Words in a row that a translation may share with its source by chance: a name, a title, a quotation. */
const chance = 6

/**
 * Words of the source language that were left standing.
 *
 * Letters of another script outside brackets, quotes and glosses (`the 智能体 ecosystem`, not
 * `agents (智能体)`); and, where a source text in the same script stands beside the translation, a run of
 * six words and more that both have.
 */
export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'warning',
  summary: 'Words of the source language left standing in a translation.',
  run({collation}, report) {
    const {translations, rows} = collation
    const source = translations.findIndex(({role}) => role === 'source')
    for (const [row, {readings}] of rows.entries()) {
      for (const [translation, reading] of readings.entries()) {
        const {id, language, role} = translations[translation]!
        if (role === 'source') continue
        for (const passage of reading)
          for (const draft of residueOf(passage, language)) report(draft(row, translation, id))
        const original = source < 0 ? undefined : translations[source]!
        if (!original || reading.length === 0 || original.language.slice(0, 2) === language.slice(0, 2))
          continue
        const span = copiedRun(
          rowText(collation, row, source).text,
          original.language,
          rowText(collation, row, translation).text,
          language,
        )
        if (!span) continue
        const {text, passage} = rowText(collation, row, translation)
        const quote = text.slice(span.start, span.end)
        report({
          row,
          message: `Unexpected \`${quote}\` in \`${id}\`, expected a translation of what \`${original.id}\` says`,
          places: [{translation, ...passage(span.start, span.end)}],
        })
      }
    }
  },
}

function* residueOf(
  {clause, start, end}: Passage,
  language: string,
): Generator<(row: number, translation: number, id: string) => Draft> {
  const text = clause.text.slice(start, end)
  const isLatin = !nonLatin.test(language)
  if (isLatin && !beyondLatin.test(text)) return
  const script = isLatin ? foreign.latin() : foreign.other()
  for (const match of text.matchAll(script)) {
    const from = start + match.index
    const to = from + match[0].length
    const isGloss = clause.glosses.some((gloss) => gloss.glossStart <= from && to <= gloss.glossEnd)
    if (isGloss || isEnclosed(text, match.index)) continue
    yield (row, translation, id) => ({
      row,
      message: `Unexpected \`${match[0]}\` in \`${id}\`, expected a translation or a gloss in brackets`,
      places: [{translation, clause, start: from, end: to}],
    })
  }
}

/** Whether a place stands in brackets or quotes that were opened before it. */
function isEnclosed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  return /[([（［【《〈「『“‘«„][^)\]）］】》〉」』”’»]*$|(?:^|\s)"[^"]*$/u.test(before)
}

/** The longest run of words of the source that stands in the translation; undefined where it is short. */
function copiedRun(
  source: string,
  sourceLanguage: string,
  text: string,
  language: string,
): {start: number; end: number} | undefined {
  const {words, fold} = languageOf(language)
  const other = languageOf(sourceLanguage)
  const originals = new Set<string>()
  const spans = other.words(source)
  const forms = Array.from({length: spans.length / 2}, (_, i) =>
    fold(source.slice(spans[i * 2]!, spans[i * 2 + 1]!)),
  )
  for (let i = 0; i + chance <= forms.length; i++) originals.add(forms.slice(i, i + chance).join(' '))
  if (originals.size === 0) return undefined
  const own = words(text)
  const ownForms = Array.from({length: own.length / 2}, (_, i) =>
    fold(text.slice(own[i * 2]!, own[i * 2 + 1]!)),
  )
  for (let i = 0; i + chance <= ownForms.length; i++) {
    if (!originals.has(ownForms.slice(i, i + chance).join(' '))) continue
    let last = i + chance
    while (last < ownForms.length && originals.has(ownForms.slice(last - chance + 1, last + 1).join(' ')))
      last++
    return {start: own[i * 2]!, end: own[last * 2 - 1]!}
  }
  return undefined
}
