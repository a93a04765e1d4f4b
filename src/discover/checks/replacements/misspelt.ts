import type {Vocabulary} from '../../../collate/index.ts'
import type {Lexicon} from '../../../language/index.ts'

/** What tells whether a form is a word. */
export interface KnownWords {
  vocabulary: Vocabulary
  lexicon: Lexicon | undefined
  /** How often a form stands in all the texts. */
  countOf(form: number): number
  /** Whether a text is written in the language of former times: its spelling is of its time, too. */
  isOld(translation: number): boolean
}

/** A form that stands so often is no slip. */
const often = 3
/** Shorter words differ by one letter from too many others to be told by two. */
const longEnough = 4

/**
 * Whether one of two forms seems to be the other one misspelt: a letter lost, doubled, exchanged or moved. Where there is
 * a dictionary it decides: a slip that a text makes again and again is one, as long as its partner is a word.
 */
export function isMisspelt(a: number, b: number, known: KnownWords): boolean {
  const {vocabulary, lexicon, countOf} = known
  const {forms, isFunction, stems} = vocabulary
  const [one, other] = [forms[a]!, forms[b]!]
  if (!/^[\p{L}\p{M}'-]+$/u.test(one + other) || one === other) return false
  const distance = editsBetween(one, other)
  const isShuffled = isMoved(one, other) && one[0] === other[0] && one.length > longEnough
  if (distance > 2 && !isShuffled) return false
  if (withoutMarks(one) === withoutMarks(other)) return false
  const [inDictionary, there] = [isInDictionary(a, known), isInDictionary(b, known)]
  const [knowsA, knowsB] =
    inDictionary === there
      ? [countOf(a) >= often || inDictionary, countOf(b) >= often || there]
      : [inDictionary, there]
  const [shorter, longer] = [one.length, other.length].sort((x, y) => x - y) as [number, number]
  const isNear = distance === 1 || isMoved(one, other) || (one[0] === other[0] && shorter > longEnough)
  const knowsShorter = one.length < other.length ? knowsA : knowsB
  const isForm = isInflected(one, other) && (knowsA === knowsB || knowsShorter)
  if (isLatinPlural(one, other) || (stems[a] === stems[b] && (isForm || !lexicon))) return false
  if (knowsA !== knowsB) return isNear && (distance === 1 || shorter >= longEnough)
  if (distance > 1 || stems[a] === stems[b]) return false
  if (!knowsA) return shorter >= longEnough
  // Two words: `that` / `hat` is a slip.
  if (isFunction[a] !== isFunction[b]) return shorter >= 2
  // `models` / `modes`: what a text says again and again it means.
  if (isFunction[a] || (countOf(a) >= often && countOf(b) >= often)) return false
  const isLost = longer > shorter && longer >= longEnough
  return (isLost || isMoved(one, other)) && lexicon?.related(one, other) === 0
}

/** `nucleus` / `nuclei`. */
const isLatinPlural = (a: string, b: string): boolean =>
  a.replace(/us$/, 'i') === b || b.replace(/us$/, 'i') === a

/** `mechanism` / `mechanisms`, whatever the dictionary knows. */
const isInflected = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(?:'?s|es|d|ed|ing|en|n|er|em)$/.test(long.slice(short.length))
}

/** Two letters that dictionaries have and that are no abbreviation: of `nd`, `re` and `wa` they have North Dakota. */
const twoLetters = /^(?:ad|ax|do|go|ha|hi|ox|pa|pi)$/

function isInDictionary(form: number, {vocabulary, lexicon}: KnownWords): boolean {
  const text = vocabulary.forms[form]!
  // `I` is a word of English, and no text has it small.
  if (lexicon && text.length === 1) return text === 'a'
  if (vocabulary.isFunction[form] === 1) return true
  if (lexicon && text.length === 2) return twoLetters.test(text)
  return lexicon?.look(text) !== undefined
}

/** `caesium` and `cesium`, `Frontières` and `Frontieres` are one word. */
const withoutMarks = (form: string): string =>
  form.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[ao]e/g, 'e')

const isMoved = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

/** Letters to lose, put in, exchange or move to a neighbour (Damerau 1964), up to 3. */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return Math.min(3, last[b.length]!)
}
