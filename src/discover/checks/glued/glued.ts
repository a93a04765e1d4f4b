import type {Collation} from '../../../collate/index.ts'
import {isInCode} from '../../../parse/index.ts'
import type {FormTables} from '../form-table.ts'
import {withoutLongRuns} from '../long-runs.ts'
import {matchesIn} from '../matches.ts'
import type {Quoted, Span} from '../place.ts'

const address =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|cn|eu|io|html?|pdf|php)\b\S*/giu
/**
 * A sign that ends something, with letters on both sides and no blank: `terminals,Agent`, `economy.Next`. Korean writes
 * particles behind brackets: `(a)호에`. Points that part several words are those of a name (`Major.Minor.Patch`), and a few
 * letters in brackets before a word are a part of it: `(un)intended`.
 */
const sign =
  /(?<![\p{L}\p{M}\p{N}_.])\p{Lu}?\p{Ll}{2,}(?:[)”"’\]]?(?:[,;:!?]\p{L}{2,}|\.\p{Lu}\p{Ll}+(?!\p{L}|\.\p{L}))|[([]\p{L}{3,})|(?<!(?<![\p{L}\p{N}])[([]\p{L}{1,5})[)\]](?![\uac00-\ud7a3])\p{L}{2,}/gu
/**
 * What every such place, address and hump holds, for expressions that cost nothing: most texts have none of it, and
 * the expressions with classes of Unicode take milliseconds to compile.
 */
const hints = {
  address: /:\/\/|www\.|@|\.[a-z]/i,
  sign: /[,;:!?.)\]][^\s\d,;:!?.()[\]"'”’»-]|[^\s\d([“"‘][([][^\s\d]/,
  hump: /[a-z\u00b5\u00df-\u02af\u0370-\u1fff\u2100-\u2184\u2c00-\uffff][A-Z\u00c0-\u024f\u0370-\u1fff\u2102-\u2183\u2c00-\uffff]/,
}
/** A capital inside a word, between two parts that look like words: `AgentThe`. */
const hump = /(?<![\p{L}\d_.-])(?<head>\p{Lu}?\p{Ll}{2,})(?<tail>\p{Lu}\p{Ll}+)(?![\p{L}\d_]|[./]\p{L})/gu

/** Letters of a word from which on it may be two, and beyond which it is data: all parts of it would be looked up. */
const least = 8
const most = 100
const longRun = /\p{Ll}{8,}/gu

/** Words or sentences of one translation that run together. */
export interface Glued {
  row: number
  at: Quoted
}

/**
 * Words or sentences run together: `terminals,AgentThe application`. A sign with letters on both sides, or a
 * capital inside a word whose parts stand as words elsewhere in the text (`AgentThe`, not `GitHub`), or two
 * neighbours of another place written as one (`artificialintelligence` where `artificial intelligence` stands
 * elsewhere in the row). Addresses and code are left alone, and so is what another translation writes in the same way.
 *
 * @returns the check of one row
 */
export function gluedFinder(collation: Collation, tables: FormTables): (row: number) => Glued[] {
  const {translations, rows} = collation
  const known = translations.map((_, index) => partsOf(collation, index))
  return (row) => {
    const found: Glued[] = []
    const {readings} = rows[row]!
    for (const [translation, reading] of readings.entries()) {
      const {words} = known[translation]!
      const mayHoldTwo = words.size > 0 && holdsTwo(collation, row, translation, words, tables)
      for (const {clause, start: from, end: to} of reading) {
        const text = clause.text.slice(from, to)
        for (const {start, end} of gluedIn(
          text,
          known[translation]!,
          mayHoldTwo,
          !translations[translation]!.areMessages,
        )) {
          const quote = text.slice(start, end)
          const isShared = readings.some(
            (other, index) => index !== translation && other.some(({clause}) => clause.text.includes(quote)),
          )
          if (isShared || isInCode(clause, from + start, from + end)) continue
          const place = {translation, clause, start: from + start, end: from + end}
          found.push({row, at: {translation, quote, place}})
        }
      }
    }
    return found
  }
}

/** Words that run together by mistake seldom do so again and again. */
const leastCoined = 3

/** What the words of a text may be glued from. */
interface Parts {
  words: ReadonlySet<string>
  /** Words that stand so often that whoever wrote them meant them: `NonCommercial`. */
  coined: ReadonlySet<string>
  /** The words that a run of letters may be glued from, two by two, as they stand with a blank between them. */
  cutsOf(run: string): readonly string[]
}

/** The words of a translation; none where words are not parted by blanks. */
function partsOf(collation: Collation, translation: number): Parts {
  const words = new Set<string>()
  const coined = new Set<string>()
  if (!/^(zh|ja|th|lo|km|my)\b/.test(collation.translations[translation]!.language)) {
    const {vocabulary} = collation
    const count = new Uint32Array(vocabulary.forms.length)
    for (const form of collation.words(translation).forms) count[form]!++
    for (let form = 0; form < count.length; form++) {
      if (count[form]! > 0) words.add(vocabulary.forms[form]!)
      if (count[form]! >= leastCoined) coined.add(vocabulary.forms[form]!)
    }
  }
  const known = new Map<string, string[]>()
  const {compounds} = collation.words(translation).language
  return {
    words,
    coined,
    cutsOf(run) {
      let cuts = known.get(run)
      if (!cuts) {
        cuts = []
        if (!compounds?.has(run))
          for (let cut = 3; cut <= run.length - 3 && run.length <= most; cut++) {
            const head = run.slice(0, cut)
            if (words.has(head) && words.has(run.slice(cut))) cuts.push(`${head} ${run.slice(cut)}`)
          }
        known.set(run, cuts)
      }
      return cuts
    },
  }
}

/**
 * Whether some word of a row may be two neighbours written as one. Asked of the form, from each of its letters on, since
 * a run of small letters begins behind a capital.
 */
function holdsTwo(
  collation: Collation,
  row: number,
  translation: number,
  words: ReadonlySet<string>,
  tables: FormTables,
): boolean {
  const {rowStarts, forms, starts, ends} = collation.words(translation)
  const table = tables.get('glued', translation, (form) => {
    if (form.length > most || !/^\p{L}+$/u.test(form)) return 1
    for (let from = 0; from + least <= form.length; from++) {
      for (let cut = from + 3; cut <= form.length - 3; cut++) {
        if (words.has(form.slice(from, cut)) && words.has(form.slice(cut))) return 1
      }
    }
    return 0
  })
  for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++) {
    const length = ends[word]! - starts[word]!
    if (length < least) continue
    // A form that is longer or shorter than the word was folded.
    if (length !== tables.lengthOf(forms[word]!) || table.of(forms[word]!) === 1) return true
  }
  return false
}

/** Another ending or gender of a word in brackets: `entity(ies)`, `ceux(celles)`, `du(des)`. */
const otherForm = /(?<head>\p{L})\p{Ll}*[([](?:\p{Ll}{1,4}|\k<head>\p{Ll}+)[)\]]/uy
function isOtherForm(text: string, start: number, end: number): boolean {
  if (!/[([]\p{L}+$/u.test(text.slice(start, end))) return false
  let from = start
  while (from > 0 && /\p{L}/u.test(text[from - 1]!)) from--
  otherForm.lastIndex = from
  return otherForm.test(text) && otherForm.lastIndex >= end
}

/** Places where words run together, with what follows a sign up to the next blank. */
function gluedIn(
  whole: string,
  {words, coined, cutsOf}: Parts,
  mayHoldTwo: boolean,
  isProse: boolean,
): Span[] {
  if (words.size === 0) return []
  const text = withoutLongRuns(whole)
  const plain = hints.address.test(text)
    ? text.replaceAll(address, (found) => ' '.repeat(found.length))
    : text
  const found: Span[] = []
  for (const match of hints.sign.test(plain) ? matchesIn(sign, plain) : []) {
    const end = match.index + match[0].length
    if (isOtherForm(plain, match.index, end)) continue
    found.push({start: match.index, end: end + (/^[\p{L}\p{N}]*/u.exec(plain.slice(end))?.[0].length ?? 0)})
  }
  // In messages of programs a capital inside a word makes a name of theirs: `skeletonFile`.
  const hasHump = isProse && hints.hump.test(plain)
  for (const match of hasHump ? matchesIn(hump, plain) : []) {
    const {head, tail} = match.groups!
    const lower = match[0].toLowerCase()
    const isName = coined.has(lower) || (words.has(lower) && plain.split(match[0]).length > 2)
    if (isName || !words.has(head!.toLowerCase()) || !words.has(tail!.toLowerCase())) continue
    const end = match.index + match[0].length
    if (!found.some((span) => span.start < end && match.index < span.end))
      found.push({start: match.index, end})
  }
  let lower: string | undefined
  const isParted = new Map<string, boolean>()
  for (const match of mayHoldTwo || hasHump ? matchesIn(longRun, plain) : []) {
    const run = match[0]
    const cuts = cutsOf(run)
    if (cuts.length === 0) continue
    lower ??= plain.toLowerCase()
    const text = lower
    if (!isParted.has(run))
      isParted.set(
        run,
        cuts.some((parted) => text.includes(parted)),
      )
    if (isParted.get(run)) found.push({start: match.index, end: match.index + match[0].length})
  }
  return found.sort((a, b) => a.start - b.start)
}
