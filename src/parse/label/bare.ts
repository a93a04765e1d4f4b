import {asianLetters, ideographsToTen, letterNames, masculineOrdinals} from '../../language/index.ts'
import {once} from '../../once.ts'
import {adverb} from './adverbs.ts'
import type {Label} from './label.ts'
import {listLabel, listReading, readingsOf} from './list-label.ts'
import {opensCount, readCountWords} from './words.ts'

const raised = /^([⁰¹²³⁴-⁹]{1,3})\s?(?=\S)/
/** `¹bis`. */
const raisedAdverb = once(() => new RegExp(String.raw`^([⁰¹²³⁴-⁹]{1,3})(${adverb})\s`, 'u'))
const mayDash =
  /^(?:[\dA-Za-z]{1,6}(?:-[A-Z]{1,2}|[ -][a-z]{3,14})?[^\0-\x7f]{0,8}|[^\0-\x7f]{1,10})\s?[-–—\u0640]\s/
/** Names of letters that are words of their own. */
const lettersByName = Object.keys(letterNames)
  .filter((name) => !/[\u0640\u200d]/.test(name))
  .join('|')
const dashed = once(
  () =>
    new RegExp(
      String.raw`^((?:\d{1,3}|[IVXLC]{1,6})(?:-[A-Z]{1,2}|[ -]?(?:${adverb}))?|${lettersByName}|\p{L}\p{M}*\u0640?)\s?[-–—\u0640](?=\s)`,
      'u',
    ),
)
const bareRoman = once(() => /^([IVX]{1,6})(?=\s+["“«(]?\p{Lu})/u)
const bareNumber = once(() => /^(\d{1,3}(?:[A-Z]{1,2}|[-–]\d{1,3})?)(?=\s+["“«([‘]?\s?[\p{Lu}\p{Lo}])/u)
/** `1The hill`: what is left of a raised figure. */
const bareGlued = once(() => /^(\d{1,3})(?=["“‘«]?\p{Lu}\p{Ll}|\p{Script=Han})/u)
/** Also `13 [Repealed, 2003]`. */
const plainNumber = /^(\d{1,3}(?:[A-Z]{1,2}|[-–]\d{1,3})?)(?=\s+["([]?[A-Z])/
/** `4 (1) A quality mark …`, `2 1° A person …`: a section whose first subsection stands on its line. */
const beforeFirst = new RegExp(
  String.raw`^(\d{1,3}(?:\.\d{1,3}|[A-Z]{1,2})?)(?=\s+(?:\((?:1|a|i|A)\)|1[${masculineOrdinals}])\s+\S)`,
)
const bareAdverb = once(() => new RegExp(String.raw`^(\d{1,3}[ -]?(?:${adverb}))(?=\s+\p{Lu})`, 'u'))
const asianCount = `[０-９]{1,3}|[${ideographsToTen}]{1,3}|[${asianLetters}]`
/** Japanese paragraphs and items, `２　この法律…`, `一　特定の…`, `イ　氏名`: a wide blank (folded by now) and no stop. */
const bareAsian = once(
  () =>
    new RegExp(
      String.raw`^(${asianCount})(?=\s+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『“])`,
      'u',
    ),
)
const mayBeAsian = new RegExp(String.raw`^(?:${asianCount})\s`)
const alone = once(
  () => /^(\p{L}[\p{L}\p{M}]*(?:[\s-]\p{L}+){0,2})(?:\.\s?[-–—]|\s?:|\.|\s?[-–—](?=\s))\s*(?=\S)/u,
)

function matchBare(text: string): RegExpExecArray | null {
  const first = text.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39)
    return (
      (/^\d{1,3}[ -]?[a-z]{2}/.test(text) ? bareAdverb().exec(text) : null) ??
      (/^\d{1,3}(?:[A-Z]{0,2}|[-–]\d{1,3})\s/.test(text)
        ? (plainNumber.exec(text) ?? beforeFirst.exec(text) ?? bareNumber().exec(text))
        : null) ??
      (/^\d{1,3}[^\s\d.,:;)%]/.test(text) ? bareGlued().exec(text) : null)
    )
  return /^[IVX]{1,6}\s/.test(text) ? bareRoman().exec(text) : null
}

/** A number, a letter or a word with nothing behind it but a blank or a dash: a label only if much speaks for it. */
export function scanBare(text: string, original: string, start: number): Label | undefined {
  const first = text.charCodeAt(0)
  const raise = first > 0x7f ? raised.exec(text) : null
  const putIn = raise ? raisedAdverb().exec(text) : null
  if (putIn)
    return listLabel(
      {text, start},
      putIn[0].trimEnd(),
      0,
      readingsOf(`${putIn[1]!.normalize('NFKC')}${putIn[2]}`, '¹').map((each) => ({...each, kind: 'number'})),
    )
  if (raise) {
    const number = Number(raise[1]!.normalize('NFKC'))
    return listLabel({text, start}, raise[1]!, 0, [
      {...listReading('¹', {script: '1', number, inserted: 0, suffix: ''}), kind: 'number'},
    ])
  }
  const asian = mayBeAsian.test(original) ? bareAsian().exec(original) : null
  if (asian) {
    const readings = readingsOf(asian[1]!, 'bare')
    // Japanese articles have a first paragraph without a number.
    for (const reading of readings)
      if (/^[０-９]/.test(original) && reading.number === 2) reading.maySecond = true
    return listLabel({text, start}, asian[0], 0.5, readings)
  }
  const dash = mayDash.test(text) ? dashed().exec(text) : null
  if (dash)
    return listLabel(
      {text, start},
      dash[0],
      /^(?:[IVX]+(?:-[A-Z])?\s|\P{Script=Latin})/u.test(text) ? 0.4 : 1,
      readingsOf(dash[1]!, '-'),
    )
  const word = scanWord(text, start)
  if (word) return word
  const match = matchBare(text)
  if (!match) return undefined
  const rest = text.slice(match[0].length)
  const date = /^\s+\p{L}+\.?,?\s+\d{4}/u.test(rest) ? 4 : 0
  const readings = readingsOf(match[1]!.replace('–', '-'), 'bare').filter(({letter}) => letter === undefined)
  return listLabel({text, start}, match[0], (beforeFirst.test(text) ? 0.5 : 2) + date, readings)
}

/** Up to three words, and what parts them from the text. */
const mayStop = /^[^\s.:–—-]+(?:[\s-][^\s.:–—-]+){0,2}\s?[.:–—-]/

/** `PRIMERA.- Objeto`, `Segundo. El plazo`: an ordinal that is the whole label, as in contracts. */
function scanWord(text: string, start: number): Label | undefined {
  if (!mayStop.test(text) || !opensCount(text) || !/^[\p{Lu}\p{Lo}]/u.test(text)) return undefined
  const match = alone().exec(text)
  const count = match && readCountWords(match[1]!)
  if (!match || !count || count.length < match[1]!.length) return undefined
  const sure = /[-–—]\s*$/.test(match[0]) || /^\p{Lu}{4}/u.test(text)
  return listLabel({text, start}, match[0].trimEnd(), sure ? 0.3 : 1, [
    {...listReading('word', {script: '1', number: count.number, inserted: 0, suffix: ''}), kind: 'number'},
  ])
}
