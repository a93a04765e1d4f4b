import {poleTable} from './pole-table.ts'
import {rootOfEnglish} from './root.ts'

const negated = /^(?:un|in|im|il|ir|dis|non|mis)-?(?=.{4})/

/** Whether two English words lie at opposite poles: by the table, or as what an opposing prefix makes of the other pole. */
export class Poles {
  /** Where words lie, as told before: checks ask for the few hundred common words again and again. */
  readonly #told = new Map<string, readonly number[]>()

  /** Whether a word lies at any pole. */
  hasPole(word: string): boolean {
    return this.#of(word).length > 0
  }

  areOpposed(a: string, b: string): boolean {
    const theirs = this.#of(b)
    return theirs.length > 0 && this.#of(a).some((one) => theirs.includes(opposite(one)))
  }

  #of(word: string): readonly number[] {
    let told = this.#told.get(word)
    if (!told) {
      told = seek(word)
      this.#told.set(word, told)
    }
    return told
  }
}

/** The other side of a line. */
const opposite = (pole: number): number => pole ^ 1

/** The poles of a word; those of `untrained` are opposite to those of `trained`. */
function seek(word: string): readonly number[] {
  const own = polesOf(word)
  if (own) return own
  const base = word.replace(negated, '')
  return base === word ? [] : (polesOf(base) ?? []).map(opposite)
}

function polesOf(word: string): readonly number[] | undefined {
  const poles = poleTable()
  if (Object.hasOwn(poles, word)) return poles[word]
  const root = rootOfEnglish(word)
  return Object.hasOwn(poles, root) ? poles[root] : undefined
}
