import type {Token} from '../phrase/token.ts'

/** Content stems of a phrase, each closed by a blank; an abbreviation and its words are told apart. */
export type Phrase = string

export const stemIn = ({stem, spelledOut}: Pick<Token, 'stem' | 'spelledOut'>): Phrase =>
  spelledOut ? `${stem}~ ` : `${stem} `

export const wordsIn = (phrase: Phrase): number => phrase.split(' ').length - 1

/** What two phrases differ in once the words they share at both ends are cut off. */
export interface Core {
  a: Phrase
  b: Phrase
  /** Whether the core reaches to the end of both phrases, and so holds the head noun. */
  final: boolean
}

/** The core of a pair of phrases; undefined where one of the two has nothing that the other lacks. */
export function coreOf(a: Phrase, b: Phrase): Core | undefined {
  const x = a.split(' ').slice(0, -1)
  const y = b.split(' ').slice(0, -1)
  let left = 0
  while (left < x.length && left < y.length && x[left] === y[left]) left++
  let right = 0
  while (right < x.length - left && right < y.length - left && x.at(-1 - right) === y.at(-1 - right)) right++
  const close = (words: string[]): Phrase =>
    words
      .slice(left, words.length - right)
      .map((word) => `${word} `)
      .join('')
  const core = {a: close(x), b: close(y), final: right === 0}
  return core.a === '' || core.b === '' ? undefined : core
}
