import {once} from '../once.ts'
import {type NumberLexicon, table} from './numbers.ts'

/** How a language writes numbers above a hundred as one word. What is said of words are expressions. */
interface JoinedNumbers {
  /** The numbers below a hundred, as in a lexicon: `två=2 … femtio=50`. */
  cardinals: string
  hundred: string
  thousand: string
  /** What may stand before the last part: `og` of `tohundredeogtres`. */
  and?: string
}

/** Reads `tvåhundrafemtio`, `tohundredeogtres`, `dvestopäťdesiat`: thousands, hundreds and what is left in one word. */
export function joinedNumbers({
  cardinals,
  hundred,
  thousand,
  and = '',
}: JoinedNumbers): Pick<NumberLexicon, 'compound' | 'compoundHint'> {
  const read = once(() => {
    const below = Object.fromEntries(Object.entries(table(cardinals)).filter(([, value]) => value < 100))
    const word = Object.keys(below)
      .sort((a, b) => b.length - a.length)
      .join('|')
    const hundreds = `(?:(?<HUNDREDS>${word})?(?:${hundred}))`
    const small = (name: string): string =>
      `(?:${hundreds.replace('HUNDREDS', `${name}Hundreds`)}(?:${and})?)?(?<${name}>${word})?`
    const shape = new RegExp(`^(?:${small('many')}(?<by>${thousand})(?:${and})?)?${small('rest')}$`, 'u')
    return {below, shape}
  })
  const isHundred = new RegExp(hundred, 'u')
  const isLong = new RegExp(`${hundred}|${thousand}`, 'u')
  return {
    compoundHint: new RegExp(`${hundred}|${thousand}`, 'iu'),
    compound(form) {
      if (!isLong.test(form)) return undefined
      const {below, shape} = read()
      const groups = shape.exec(form)?.groups
      if (!groups) return undefined
      const [many = '', rest = ''] = groups.by ? splitAt(form, groups.by) : ['', form]
      const sizeOf = (part: string, name: string): number =>
        (isHundred.test(part) ? (below[groups[`${name}Hundreds`] ?? ''] ?? 1) * 100 : 0) +
        (below[groups[name] ?? ''] ?? 0)
      // A hundred and a thousand alone multiply what stands before them.
      if (form === groups.by || (rest === form && isHundred.exec(form)?.[0] === form)) return undefined
      const thousands = groups.by ? (sizeOf(many, 'many') || 1) * 1000 : 0
      return {value: thousands + sizeOf(rest, 'rest'), ordinal: false}
    },
  }
}

/** What stands before a part of a word and behind it. */
function splitAt(word: string, part: string): [string, string] {
  const at = word.indexOf(part)
  return [word.slice(0, at), word.slice(at + part.length)]
}
