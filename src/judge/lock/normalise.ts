import {once} from '../../once.ts'
import {hashOf} from '../fingerprint.ts'

/** Apostrophes and quotation marks of every kind, primes and backticks included. */
const quotes = /["'`´‘’‚‛“”„‟«»‹›「」『』〝〞〟′″‵‶]+/g
/** Soft hyphen, zero-width blanks and joiners, bidi marks, BOM: what layout leaves behind. */
const invisible = once((): RegExp => /\p{Default_Ignorable_Code_Point}+/gu)
/** Scripts that write no blank between words: one there comes from a line break or a typesetter. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]'
const blankBesideUnspaced = once((): RegExp => new RegExp(`\\s+(?=${unspaced})|(?<=${unspaced})\\s+`, 'gu'))
/** What Markdown leaves in plain text, or plain text lacks: emphasis, code, heading and quotation marks. */
const markup = once((): RegExp => /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|~~|^\s*(?:#{1,6}|>)\s+/gu)

/**
 * The words of a text without its typography: equal for two texts that differ in line breaks, blanks,
 * quotation marks, dashes, emphasis marks and Unicode compatibility forms (full-width letters, ligatures,
 * `…`) alone. Case, spelling and punctuation count: in a legal text `Party` is not `party`.
 */
export function normaliseText(text: string): string {
  return text
    .replaceAll(blankBesideUnspaced(), '')
    .normalize('NFKC')
    .replaceAll(invisible(), '')
    .replaceAll(markup(), '')
    .replaceAll(quotes, "'")
    .replaceAll(/\s*(?:\p{Pd}|\u2212)+\s*/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** 16 hexadecimal digits that stand for the normalised text. */
export function textHash(text: string): string {
  return hashOf(normaliseText(text))
}
