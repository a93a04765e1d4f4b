import table from './asides.tsv'
import {linesOf} from './engine/table.ts'
import {primarySubtag} from './primary-subtag.ts'

/** Words of a language that begin an address, and those that stand between commas and list nothing. */
interface Asides {
  vocatives: ReadonlySet<string>
  words: ReadonlySet<string>
}

let known: Map<string, Asides | undefined> | undefined

function asidesOf(language: string): Asides | undefined {
  known ??= new Map(
    [...linesOf(table)].map(([tag, line]) => {
      const [, vocatives = '', words = ''] = line.split('\t')
      return [tag, {vocatives: new Set(vocatives.split(' ')), words: new Set(words.split(' '))}]
    }),
  )
  return known.get(primarySubtag(language))
}

/** Whether a word calls somebody whose name stands behind it: `O Reader`. */
export const isCalling = (form: string, language: string): boolean =>
  asidesOf(language)?.vocatives.has(form.toLowerCase()) ?? false

const word = /[\p{L}\p{M}]+/gu

/** Whether what stands between two commas addresses somebody (`O Reader`), exclaims or links (`lo`, `moreover`): no item of a list. */
export function isAside(text: string, language: string): boolean {
  const asides = asidesOf(language)
  const words = text.toLowerCase().match(word)
  if (!asides || !words) return false
  return (words.length > 1 && asides.vocatives.has(words[0]!)) || words.every((one) => asides.words.has(one))
}
