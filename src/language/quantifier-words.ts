import {linesOf} from './engine/table.ts'
import {languageOf} from './languages.ts'
import {primarySubtag} from './primary-subtag.ts'
import {type Quantifiers, word} from './quantifiers.ts'
import table from './quantifiers.tsv'

let lines: ReadonlyMap<string, string> | undefined
const made = new Map<string, Quantifiers | undefined>()

/** What says `all` and `some` in the language of a BCP 47 tag; undefined where no such words are known. */
export function quantifiersOf(language: string): Quantifiers | undefined {
  const {quantifiers} = languageOf(language)
  if (quantifiers) return quantifiers
  const tag = primarySubtag(language)
  if (!made.has(tag)) {
    lines ??= linesOf(table)
    const [, all, some] = lines.get(folders[tag] ?? tag)?.split('\t') ?? []
    made.set(tag, all && some ? {all: expressionOf(all), some: expressionOf(some)} : undefined)
  }
  return made.get(tag)
}

const folders: Readonly<Record<string, string>> = {nb: 'no', nn: 'no'}

/** Where a script parts no words, one of these may stand in the midst of letters. */
function expressionOf(words: string): () => RegExp {
  const source = words.replaceAll('_', '\\s')
  return /[\p{Script=Thai}\p{Script=Hangul}]/u.test(words) ? () => new RegExp(source, 'gu') : word(source)
}
