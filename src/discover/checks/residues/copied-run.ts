import {languageOf} from '../../../language/index.ts'
import type {Span} from '../place.ts'
import type {RowText} from '../row-text.ts'

/** Words in a row that a translation may share with its source by chance: a name, a title, a quotation. */
const chance = 6

/** So many of the words in a row must be words, neither parts of paths, options and names of things nor numbers and letters. */
const leastWords = 4
/** What stands before a part of a path or a name (`src/index`, `push.default`, `[<branch>]`), an option (`--all`), and the second part of a word. */
const beforeCode = /[/\\_<>|[\]=$@]$|\p{L}\.$|-$/u
const behindCode = /^(?:[/\\_<>|[\]=@]|\.\p{L})/u

function hasWords(text: string, spans: Int32Array): boolean {
  let words = 0
  for (let i = 0; i < spans.length && words < leastWords; i += 2) {
    const [start, end] = [spans[i]!, spans[i + 1]!]
    const isCode =
      beforeCode.test(text.slice(Math.max(0, start - 2), start)) || behindCode.test(text.slice(end, end + 2))
    if (!isCode && /^[\p{L}\p{M}'’-]{2,}$/u.test(text.slice(start, end))) words++
  }
  return words >= leastWords
}

/** The first long run of words of one text that stands in another; undefined where none does. */
export function copiedRun(
  source: RowText,
  own: RowText,
  isCode: (start: number, end: number) => boolean,
): Span | undefined {
  const theirs = source.forms
  if (!mayShare(theirs, own.forms)) return undefined
  const originals = new Set<string>()
  for (let i = 0; i + chance <= theirs.length; i++) originals.add(theirs.subarray(i, i + chance).join(' '))
  if (originals.size === 0) return undefined
  const {forms, spans} = own
  const has = (at: number): boolean =>
    originals.has(forms.subarray(at, at + chance).join(' ')) &&
    !isCode(spans[at * 2]!, spans[(at + chance) * 2 - 1]!)
  for (let i = 0; i + chance <= forms.length; i++) {
    if (!has(i)) continue
    let last = i + chance
    while (last < forms.length && has(last - chance + 1)) last++
    const span = {start: spans[i * 2]!, end: spans[last * 2 - 1]!}
    if (hasWords(own.text, spans.subarray(i * 2, last * 2))) return span
    i = last - 1
  }
  return undefined
}

/** Whether as many words in a row stand anywhere in the other text: nearly all texts in two languages end here. */
function mayShare(theirs: Int32Array, own: Int32Array): boolean {
  const known = new Set(theirs)
  let inARow = 0
  for (const form of own) {
    inARow = known.has(form) ? inARow + 1 : 0
    if (inARow === chance) return true
  }
  return false
}

/** Small words of two languages in a stretch of a text: those of one alone tell which it is written in. */
function smallWordsIn(
  {forms, spans}: RowText,
  {start, end}: Span,
  vocabulary: readonly string[],
  [one, other]: readonly [string, string],
): {ofOne: number; ofOther: number; onlyOne: number; onlyOther: number} {
  const [left, right] = [languageOf(one), languageOf(other)]
  const counts = {ofOne: 0, ofOther: 0, onlyOne: 0, onlyOther: 0}
  for (const [at, form] of forms.entries()) {
    if (spans[at * 2]! < start || spans[at * 2 + 1]! > end) continue
    const word = vocabulary[form]!
    const [isOne, isOther] = [left.isFunctionWord(word), right.isFunctionWord(word)]
    if (isOne) counts.ofOne++
    if (isOther) counts.ofOther++
    if (isOne && !isOther) counts.onlyOne++
    if (isOther && !isOne) counts.onlyOther++
  }
  return counts
}

/** Whether a run of words that stands in two languages is written in the first: its small words are, and it is no title or name. */
export function isWrittenIn(
  text: RowText,
  span: Span,
  vocabulary: readonly string[],
  languages: readonly [string, string],
): boolean {
  const {ofOne, onlyOne, onlyOther} = smallWordsIn(text, span, vocabulary, languages)
  const words = text.text.slice(span.start, span.end).match(/[\p{L}\p{M}]{2,}/gu) ?? []
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return ofOne >= 2 && onlyOne > 2 * onlyOther && 2 * small > words.length
}

/** So many small words of another language, and none of its own, make a text one that is written in the other. */
const leastSmall = 3

/** Whether a whole text is written in the first language, word for word as another one or not. */
export function isWholeForeign(
  text: RowText,
  vocabulary: readonly string[],
  languages: readonly [string, string],
): boolean {
  if (text.forms.length < chance) return false
  const {onlyOne, ofOther} = smallWordsIn(text, {start: 0, end: text.text.length}, vocabulary, languages)
  return onlyOne >= leastSmall && ofOther === 0
}

/** Titles of links, quotations and addresses, in the order in which they are to be taken out. */
const cited = [/\[[^\]]*\]\([^)\s]*\)?/gu, /["“„«][^"”“»]*["”“»]/gu, /https?:\/\/\S+/gu]

/** Whether a text names what was said elsewhere, with its address and hardly a word beside: `lord, ["Tips for boats"](https://lord.example)`. */
export function isCitation(text: string): boolean {
  if (!/https?:\/\//u.test(text)) return false
  const rest = cited.reduce((left, part) => left.replaceAll(part, ' '), text)
  return (rest.match(/\p{L}[\p{L}\p{M}'’]+/gu)?.length ?? 0) < leastWords
}
