import {append} from '../../group.ts'
import {once} from '../../once.ts'
import table from './poles.tsv'
import {rootOfEnglish} from './root.ts'

/**
 * Each word of the table, and what it derives from (`confirmation`, `confirm`), with where it lies: twice its line, and one
 * more on the second side. `scripts/build.mjs` makes it once: the roots of two thousand words would take 10 ms of a `diff`.
 */
export const poleTable = once((): Readonly<Record<string, readonly number[]>> => {
  const poles = new Map<string, number[]>()
  for (const [line, row] of table.split('\n').slice(2).entries())
    for (const [side, cell] of row.split('\t').entries())
      for (const word of cell.split(' '))
        for (const key of new Set([word, rootOfEnglish(word)]))
          append(poles, key, 2 * line + (side === 0 ? 0 : 1))
  return Object.fromEntries(poles)
})
