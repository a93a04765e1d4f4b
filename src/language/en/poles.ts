import table from './poles.tsv'
import {rootOfEnglish} from './root.ts'

/** Where a word lies: line of the table, and side. */
interface Pole {
  line: number
  side: 0 | 1
}

const negated = /^(?:un|in|im|il|ir|dis|non|mis)-?(?=.{4})/

/** Whether two English words lie at opposite poles: by the table, or as what an opposing prefix makes of the other pole. */
export class Poles {
  #poles: Map<string, Pole[]> | undefined
  /** What was told of words before: checks ask for the few hundred common words again and again. */
  readonly #told = new Map<string, Pole[]>()

  /** Whether a word lies at any pole. */
  hasPole(word: string): boolean {
    return this.#of(word).length > 0
  }

  areOpposed(a: string, b: string): boolean {
    const theirs = this.#of(b)
    return this.#of(a).some((one) => theirs.some(({line, side}) => line === one.line && side !== one.side))
  }

  #of(word: string): Pole[] {
    let told = this.#told.get(word)
    if (!told) {
      told = this.#seek(word)
      this.#told.set(word, told)
    }
    return told
  }

  /** The poles of a word; those of `untrained` are opposite to those of `trained`. */
  #seek(word: string): Pole[] {
    this.#poles ??= read()
    const own = this.#poles.get(word) ?? this.#poles.get(rootOfEnglish(word))
    if (own) return own
    const base = word.replace(negated, '')
    if (base === word) return []
    const turned = this.#poles.get(base) ?? this.#poles.get(rootOfEnglish(base)) ?? []
    return turned.map(({line, side}) => ({line, side: side === 0 ? 1 : 0}))
  }
}

/** Each word of the table, and what it derives from (`confirmation`, `confirm`), with its poles. */
function read(): Map<string, Pole[]> {
  const poles = new Map<string, Pole[]>()
  for (const [line, row] of table.split('\n').slice(2).entries())
    for (const [side, cell] of row.split('\t').entries())
      for (const word of cell.split(' '))
        for (const key of new Set([word, rootOfEnglish(word)]))
          poles.set(key, [...(poles.get(key) ?? []), {line, side: side === 0 ? 0 : 1}])
  return poles
}
