import type {Collation} from '../../../collate/index.ts'
import type {Side} from '../bilingual-row.ts'
import type {Span} from '../place.ts'

/** A part of a sentence between commas and conjunctions; an item of an enumeration is one such part. */
export interface Unit extends Span {
  /** Index of the sentence it stands in. */
  sentence: number
  /** Indices of its content words. */
  content: number[]
  /** What stands before it: nothing at the start of a sentence. */
  before: 'start' | 'comma' | 'and'
}

const conjunctions = new Set(
  'and or und oder sowie et ou y e o u и или 及 和 以及 与 或 或者 并 と や 及び 並びに 又は'.split(' '),
)

/**
 * Cuts a text at commas, semicolons, colons, ends of sentences and conjunctions. Brackets that hold a gloss
 * are passed over.
 */
export function unitsOf(side: Side, {vocabulary}: Collation): Unit[] {
  const units: Unit[] = []
  let sentence = 0
  let current: Unit | undefined
  let previousEnd = 0
  let before: Unit['before'] = 'start'
  for (let i = 0; i < side.forms.length; i++) {
    const [start, end] = [side.spans[i * 2]!, side.spans[i * 2 + 1]!]
    const between = side.text.slice(previousEnd, start)
    previousEnd = end
    const isBlank = between === ' '
    if (!isBlank && /[.!?。！？\n]["”’)\]]*(?:\s|$)|[。！？\n]/.test(between)) {
      sentence++
      current = undefined
      before = 'start'
    } else if (!isBlank && /[,;:，；：、]/.test(between)) {
      current = undefined
      before = 'comma'
    }
    if (conjunctions.has(vocabulary.forms[side.forms[i]!]!)) {
      current = undefined
      if (before !== 'start') before = 'and'
      if (units.at(-1)?.sentence === sentence) before = 'and'
      continue
    }
    if (!current) {
      current = {start, end, sentence, content: [], before}
      units.push(current)
      before = 'comma'
    }
    current.end = end
    if (!vocabulary.isFunction[side.forms[i]!]) current.content.push(i)
  }
  return units
}
