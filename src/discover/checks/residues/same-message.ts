import type {Collation} from '../../../collate/index.ts'
import {languageOf, primarySubtag} from '../../../language/index.ts'
import {isInCode} from '../../../parse/index.ts'
import type {RowReader} from '../bilingual-row.ts'
import type {RowText} from '../row-text.ts'

/** Of the messages with a word, a translation may have the word itself in so many: more, and it is a name, or a word of both languages. */
const mostKept = 0.2
/** A word is known to be translated by so many messages that do without it; one that is the whole message by more. */
const leastTranslated = 2
const leastOfOne = 3

/**
 * Messages that two texts in two languages have letter for letter though their words are translated elsewhere (`Cancel`,
 * where `Cancel order` is `Bestellung abbrechen`), or small words show whose they are (`Save the map`), and none is one
 * that the other text keeps.
 *
 * @returns the check of one row: which translations have the words of which other one
 */
export function sameMessages(collation: Collation): (reader: RowReader) => {original: number; own: number}[] {
  const pairs = pairsOf(collation).map((pair) => ({...pair, isLeft: leftAsItIs(collation, pair)}))
  return (reader) => {
    const found: {original: number; own: number}[] = []
    for (const {original, own, isLeft} of pairs) {
      const [theirs, text] = [reader.text(original), reader.text(own)]
      if (text.text === '' || text.text !== theirs.text || found.some((one) => one.own === own)) continue
      if (isLeft(theirs)) found.push({original, own})
    }
    return found
  }
}

/** The source and each translation; without a source the first text and each other one, both ways. */
function pairsOf({translations}: Collation): {original: number; own: number}[] {
  const isSource = translations[0]?.role === 'source'
  const first = translations[0]
  return translations.flatMap(({areMessages, language, role}, index) => {
    if (!areMessages || !first?.areMessages || role === 'source' || index === 0) return []
    if (primarySubtag(language) === primarySubtag(first.language)) return []
    const pair = {original: 0, own: index}
    return isSource ? [pair] : [pair, {original: index, own: 0}]
  })
}

/** Whether the words of a message are those of the original alone; what that asks of the work is counted once. */
function leftAsItIs(
  {translations, words, vocabulary}: Collation,
  {original, own}: {original: number; own: number},
): (text: RowText) => boolean {
  const {language} = translations[own]!
  const {isFunctionWord} = languageOf(language)
  const small = languageOf(translations[original]!.language)
  // A text in an unknown language may be in the same one.
  const isKnown = primarySubtag(language) !== 'und'
  let met: Counts | undefined
  return (text) => {
    if (symbol.test(text.text)) return false
    met ??= countKept(words(original), words(own), vocabulary.forms)
    const forms = wordsOf(text)
    const least = forms.length === 1 ? leastOfOne : leastTranslated
    let isTranslated = false
    let isTold = false
    for (const {form, isName} of forms) {
      // This row is one of those that have it.
      const [rows, kept] = [met.rows[form]! - 1, met.kept[form]! - 1]
      if (small.isFunctionWord(vocabulary.forms[form]!))
        isTold ||= isKnown && !isFunctionWord(vocabulary.forms[form]!)
      else if (kept > mostKept * rows || (isName && rows < least)) return false
      else if (rows - kept >= least) isTranslated = true
    }
    return isTranslated || (isTold && forms.length > 2)
  }
}

interface Counts {
  /** In how many rows a form stands. */
  rows: Int32Array
  /** In how many of them the other text has it, too. */
  kept: Int32Array
}

type Columns = ReturnType<Collation['words']>

/** A word is kept by one that begins as it does: `dessert` by `Dessertrezept`, `public` by `publique`. */
const sharedLetters = 5

/** Linear. */
function countKept(original: Columns, own: Columns, forms: readonly string[]): Counts {
  const counts = {rows: new Int32Array(forms.length), kept: new Int32Array(forms.length)}
  const beginningOf = (form: number): string => forms[form]!.slice(0, sharedLetters)
  for (let row = 0; row + 1 < original.rowStarts.length; row++) {
    const formsIn = ({rowStarts, forms}: Columns): Int32Array =>
      forms.subarray(rowStarts[row]!, rowStarts[row + 1]!)
    const theirs = new Set<string>()
    for (const form of formsIn(own)) theirs.add(beginningOf(form))
    if (theirs.size === 0) continue
    for (const form of new Set(formsIn(original))) {
      counts.rows[form]!++
      if (theirs.has(beginningOf(form))) counts.kept[form]!++
    }
  }
  return counts
}

/** What programs write before the names of things: `:month`, `--all`, `<path>`. */
const symbol = /[:@#$_\\/|<>=[\]-]\p{L}.{0,40}[:@#$_\\/|<>=[\]]|(?:^|\s)(?:[:@#$_\\/|<]|--?)\p{L}/u

/** What of a message is words: no code, no numbers, no abbreviations, no single letters; a name is written with a capital within it. */
function wordsOf(text: RowText): {form: number; isName: boolean}[] {
  const found: {form: number; isName: boolean}[] = []
  for (const [at, form] of text.forms.entries()) {
    const [start, end] = [text.spans[at * 2]!, text.spans[at * 2 + 1]!]
    const place = text.place(start, end)
    const isCode = 'clause' in place && isInCode(place.clause, place.start, place.end)
    if (isCode || !/^[\p{L}\p{M}'’-][\p{Ll}\p{Lo}\p{Lm}\p{M}'’-]+$/u.test(text.text.slice(start, end)))
      continue
    found.push({form, isName: found.length > 0 && /^\p{Lu}/u.test(text.text[start]!)})
  }
  return found
}
