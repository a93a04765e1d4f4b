import {once} from '../../once.ts'
import type {FunctionWords} from '../function-words.ts'
import type {Language} from '../language.ts'
import {foldForm} from './fold.ts'
import {cutLong} from './long-sentences.ts'
import {remember} from './memo.ts'
import {sentenceScanner} from './sentences.ts'

/**
 * Characters up to which a sentence is given to the segmenter whole. A longer one is cut behind a mark, where a word ends
 * in any case; only in 600 characters without a mark and 300 more without a blank may a cut fall inside a word.
 */
const longestPiece = 1500
/** In characters: what a word with a suffix is looked for in. */
const longestSuffixed = 4

/** A word that a suffix makes a name of: of two letters and more, and no number, of which 三十|人 and 第三|方 are said. */
const takesSuffix = once(
  () => /^(?!第|[〇零一二三四五六七八九十百千万億亿兆两兩\d]+$)[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u,
)

/**
 * Builds the adaptor of a language that writes words without blanks between them: `Intl.Segmenter` with its
 * dictionary. Its cost grows with the square of the text, so it is given a sentence at a time.
 *
 * @param plain the same text in the characters that the language is compared in, at the same offsets
 * @param suffixed a word and a suffix of one character that are one word, though the dictionary cuts them: 提供|者
 * @param glued words of which each character is of another word in some places, told by sticky expressions: 甲|方|向|乙|方
 * @param suffixes of one character, that name nothing without the word of two characters or more before them: 承租|人
 */
export function segmentedLanguage(
  {id, letters = '', links, boundaries}: FunctionWords,
  plain: (text: string) => string = (text) => text,
  suffixed?: RegExp,
  suffixes?: string,
  glued?: ReadonlyMap<string, RegExp>,
): Language {
  let segmenter: Intl.Segmenter | undefined
  const sentences = sentenceScanner()
  const addWord = (spans: number[], text: string, from: number, to: number): void => {
    const whole = to - from === 1 ? suffixed?.exec(text.slice(Math.max(0, to - longestSuffixed), to)) : null
    let first = from
    while (whole && spans.length > 0 && spans.at(-1) === first && first > to - whole[0].length) {
      first = spans.at(-2)!
      spans.length -= 2
    }
    spans.push(first, to)
  }
  return {
    id,
    letters,
    words(printed) {
      segmenter ??= new Intl.Segmenter(id, {granularity: 'word'})
      const text = plain(printed)
      const spans: number[] = []
      const pieces = sentences(text)
      for (let at = 0; at < pieces.length; at += 2) {
        for (const [start, end] of cutLong(text, pieces[at]!, pieces[at + 1]!, longestPiece)) {
          for (const {segment, index, isWordLike} of segmenter.segment(text.slice(start, end))) {
            if (!isWordLike) continue
            const [from, to] = [start + index, start + index + segment.length]
            const join = glued?.get(segment)
            if (join) join.lastIndex = from
            if (!join?.test(text)) addWord(spans, text, from, to)
            else for (let at = from; at < to; at++) addWord(spans, text, at, at + 1)
          }
        }
      }
      return spans
    },
    fold: remember((word) => plain(foldForm(word))),
    stem: (folded) => folded,
    root: (folded) => folded,
    isFunctionWord: (folded) => links.has(folded) || boundaries.has(folded),
    phraseRole: (folded) => (links.has(folded) ? 'link' : boundaries.has(folded) ? 'boundary' : 'content'),
    sentences,
    ...(suffixes && {
      isSuffixOf: (folded: string, before: string) =>
        folded.length === 1 &&
        suffixes.includes(folded) &&
        takesSuffix().test(before) &&
        !links.has(before) &&
        !boundaries.has(before),
    }),
  }
}
