import type {VerbForms} from '../../../language/index.ts'
import type {Replaced} from './replaced-words.ts'

/** What two forms of one word differ in; undefined where they are other words. */
export function formMismatch(
  {inA: printedA, inB: printedB}: Replaced,
  verbForms: VerbForms,
  stemOf: (word: string) => string,
  isSmall: (word: string) => boolean,
): 'tense' | 'person' | undefined {
  const [inA, inB] = [printedA, printedB].map((words) => words.flatMap(verbForms.expand)) as [
    string[],
    string[],
  ]
  const {auxiliaries, persons, plain} = verbForms
  const rest = (words: readonly string[]): string[] => words.filter((word) => auxiliaries[word] === undefined)
  const [a, b] = [rest(inA), rest(inB)]
  if (a.length !== b.length) return undefined
  // In another order they are the same: `are the poor` / `the poor are`.
  if (inA.toSorted().join(' ') === inB.toSorted().join(' ')) return undefined
  if (a.length === 1 && b.length === 1 && inA.length === 1 && inB.length === 1) {
    const person = persons[a[0]!]
    if (person !== undefined && person === persons[b[0]!]) return 'person'
  }
  const {isEarlier} = verbForms
  const isSame = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === other.length &&
    one.every((word, at) => word === other[at] || isEarlier?.(word, other[at]!))
  if (isSame(inA, inB)) return undefined
  if (a.map(stemOf).join(' ') !== b.map(stemOf).join(' ')) return undefined
  const isSameForm = a.map(plain).join(' ') === b.map(plain).join(' ')
  const [timeA, timeB] = [timesOf(inA, auxiliaries), timesOf(inB, auxiliaries)]
  // `Strengthening` for `Strengthen` is another way to put it, unless an auxiliary makes a verb of it.
  const isGerund =
    timeA === '' && timeB === '' && verbForms.isGerund(a.join(' ')) !== verbForms.isGerund(b.join(' '))
  if (isGerund) return undefined
  if (timeA !== timeB || !isSameForm) return inA.join() === inB.join() ? undefined : 'tense'
  const verbsOf = (words: readonly string[]): string =>
    words.flatMap((word) => verbForms.auxiliaryVerbs[word] ?? []).join(' ')
  if (verbsOf(inA) !== verbsOf(inB)) return undefined
  // `her` / `hers`: a small word without a table has no number.
  return a.some((word, index) => word !== b[index] && isSmall(word)) ? undefined : 'person'
}

const timesOf = (words: readonly string[], auxiliaries: VerbForms['auxiliaries']): string =>
  words.flatMap((word) => auxiliaries[word] ?? []).join(' ')
