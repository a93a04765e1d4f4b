import type {Vocabulary} from '../../../collate/index.ts'
import {doublesWords} from '../../../language/in-checks.ts'
import {inOneLanguage} from '../../../language/index.ts'
import type {RowText} from '../row-text.ts'
import type {LoneRepetition} from './lone-repetitions.ts'

/** Words that are said again right behind themselves, by index: `[first, again)` and `[again, end)`. */
interface Run {
  first: number
  again: number
  end: number
}

/** So many words may be doubled together: `San José San José`. Longer runs are phrases. */
const longest = 3

/**
 * Words that one text says twice in a row and the other never: `order order`. A small word may well meet itself
 * (`that that`, `die die`, `nous nous`): it is told only where the other text has the same words around it once.
 */
export function* doubledWords(
  row: number,
  own: RowText,
  other: RowText,
  {isFunction}: Vocabulary,
): Generator<LoneRepetition> {
  const isOne = inOneLanguage(own.language, other.language)
  const runs = runsOf(own, isOne)
  if (runs.length === 0) return
  const answers = runsOf(other, isOne)
  if (!isOne && (answers.length > 0 || doublesWords(own.language))) return
  const theirs = new Set(answers.map(({first}) => other.forms[first]!))
  for (const {first, again, end} of runs) {
    const form = own.forms[first]!
    if (theirs.has(form)) continue
    const isSmall = again - first === 1 && isFunction[form]
    // `from time to time to read`, `face to face to the last`: the small word between the two goes on behind them.
    if (!isOne && again - first === 2 && !isFunction[form] && isFunction[own.forms[first + 1]!]) continue
    if (isSmall && !(isOne && saysOnce(own.forms, first, end, other.forms))) continue
    const [second, before] = [
      [again, end],
      [first, again],
    ].map(([from, to]) => own.quoted({start: own.spans[from! * 2]!, end: own.spans[to! * 2 - 1]!}))
    yield {row, once: other.translation, second: second!, first: before!, score: 0.9}
  }
}

function runsOf(text: RowText, isOne: boolean): Run[] {
  const {forms} = text
  const runs: Run[] = []
  for (let i = 0; i + 1 < forms.length; i++) {
    const size = doubledAt(text, i, isOne)
    if (size === 0) continue
    let end = i + 2 * size
    while (size === 1 && forms[end] === forms[i] && isBlank(text, end - 1)) end++
    runs.push({first: i, again: size === 1 ? end - 1 : i + size, end})
    i = end - 1
  }
  // A heading may end in the word that its text begins with: `Changes⏎Changes are made in writing.`
  return runs.filter(
    ({first, again}) => text.spans[first * 2]! >= text.headingEnd || text.spans[again * 2]! < text.headingEnd,
  )
}

/** How many words from one on are said again at once; 0 for none. */
function doubledAt(text: RowText, from: number, isOne: boolean): number {
  const {forms} = text
  for (let size = 1; size <= longest && from + 2 * size <= forms.length; size++) {
    let same = 0
    while (same < size && forms[from + same] === forms[from + size + same]) same++
    if (same === size && hasBlanks(text, isOne ? from + size - 1 : from, from + size)) return size
  }
  return 0
}

/**
 * Whether nothing parts words from what is behind them. Between languages that is asked of all that is said again, since
 * lists share a word, `trade names, trade marks, trade …`; in one language the other text shows that it is said once.
 */
function hasBlanks(text: RowText, from: number, end: number): boolean {
  for (let word = from; word < end; word++) if (!isBlank(text, word)) return false
  return true
}

/**
 * Whether nothing but blanks, closing brackets and quotes stands between a word and the next one: what a bracket or a
 * quotation opens with is a definition, `Public Licence (“Public Licence”)`. Scripts without blanks double freely.
 */
const isBlank = ({text, spans}: RowText, word: number): boolean =>
  /^["”’»)\]]*\s+"?\s*$/.test(text.slice(spans[word * 2 + 1]!, spans[word * 2 + 2]!))

/** Whether the other text has the word once between the same neighbours. */
function saysOnce(own: Int32Array, first: number, end: number, other: Int32Array): boolean {
  return other.some(
    (form, at) =>
      form === own[first] &&
      (at === 0 ? undefined : other[at - 1]) === (first === 0 ? undefined : own[first - 1]) &&
      other[at + 1] === own[end],
  )
}
