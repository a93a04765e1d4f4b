import {once} from '../once.ts'
import {linesOf} from './engine/table.ts'
import table from './label-words.tsv'

const isLatin = (words: string): boolean => /^\p{Script=Latin}/u.test(words)

/** Fits what ends with a word behind which a number is a label: `Article `, `paragraphs (3) and (`, `пункт `, `§§ 5, `. */
export const behindLabelWord = once(() => {
  const cells = [...linesOf(table).values()].map((line) => line.split('\t').slice(1))
  const words = cells.map(([cell = '']) => cell)
  const latin = words.filter(isLatin).join('|')
  // `\b` knows ASCII alone; compounds of others end with the word: `подпункт`.
  const others = words.filter((cell) => !isLatin(cell)).join('|')
  const joins = cells.map(([, cell = '']) => cell).join('|')
  return new RegExp(
    `(?:\\b(?:${latin})|§+|(?:${others}))[\\s(]*(?:\\d+[\\w.()-]*\\s*(?:,|${joins}|–|-)\\s*\\(?)*$`,
    'i',
  )
})
