import {clausesOf, type Translation} from '../../../src/parse/index.ts'
import {hold} from '../input.ts'

/** First characters of what stands for other text. */
const referring = new Set('&{|[<')

/**
 * What a reader promises of every text: each run is the same characters in text and file, inside the place of its node,
 * runs ascend, and every place can be named. What no run maps was decoded, or is a blank.
 */
export function holdRuns(value: string, translation: Translation): void {
  const clauses = clausesOf(translation)
  const keys = new Set(clauses.map(({key}) => key))
  hold(keys.size === clauses.length, 'unique keys', () => 'two clauses have one key')
  hold(
    clauses.every(({key}) => /\S/.test(key)),
    'keys can be named',
    () => 'a clause has a key of blanks',
  )
  const nodes = [
    ...clauses,
    ...clauses.flatMap(({children}) => children.filter((node) => node.type === 'note')),
    ...translation.children.filter((node) => node.type === 'region'),
  ]
  for (const {text, runs, position} of nodes) {
    const [first, last] = [position!.start.offset!, position!.end.offset!]
    hold(first >= 0 && first <= last && last <= value.length, 'position', () => `${text}: ${first}–${last}`)
    let [textEnd, sourceEnd] = [0, 0]
    for (let i = 0; i < runs.length; i += 3) {
      const [at, from, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!]
      const [own, there] = [text.slice(at, at + length), value.slice(from, from + length)]
      // In running text, a character that an entity, a reference (`{name}`, `|name|`, `[#name]_`) or a tag (`<QUOT.START/>`) stands
      // for is where that begins; `²` is a raised 2.
      const isSame = own
        .split('')
        .every(
          (unit, k) =>
            referring.has(there[k]!) ||
            unit === there[k] ||
            unit.normalize('NFKC') === there[k] ||
            /^\s+$/.test(unit + there[k]),
        )
      hold(own.length === there.length && isSame, 'slice is value', () => `${own} is ${there}`)
      hold(at >= textEnd && from >= sourceEnd, 'runs ascend', () => `${text}: ${at}, ${from}`)
      hold(from >= first && from + length <= last, 'runs in position', () => `${text}: ${from}`)
      textEnd = at + length
      sourceEnd = from + (length > 0 && referring.has(there[length - 1]!) ? 0 : length)
    }
  }
}
