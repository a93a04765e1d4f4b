import {languageOf} from './languages.ts'
import {primarySubtag} from './primary-subtag.ts'

/**
 * Languages without an adaptor that say a word twice to say each, many or more: `vile vile`, `જુદા જુદા`, `alohida alohida`
 * (WALS, feature 27A, "Reduplication": productive).
 */
const doubling = new Set(
  'az bn fa gu ha hi hy ig jv ka kk km kn ky lo mg mi ml mr ms my ne or pa si so sw ta te tg tk tl ur uz yo zu'.split(
    ' ',
  ),
)

/** Whether a text of a language may well say a word twice in a row. */
export const doublesWords = (tag: string): boolean =>
  languageOf(tag).doubles === true || doubling.has(primarySubtag(tag))
