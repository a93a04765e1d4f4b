import type {Collation} from '../../../collate/index.ts'
import {smallWordsOf} from '../../../language/index.ts'
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

/** The colon of `12:00` parts no items. */
const isInTime = (text: string, at: number): boolean => /^\d:\d/.test(text.slice(at - 2, at + 1))

/**
 * Cuts a text at commas, semicolons, colons, ends of sentences and conjunctions. Brackets that hold a gloss
 * are passed over.
 */
export function unitsOf(side: Side, {vocabulary}: Collation): Unit[] {
  const units: Unit[] = []
  const {conjunctions} = smallWordsOf(side.language)
  const isConjunction = side.whole.tables.get('conjunctions', side.language, (form) =>
    Number(conjunctions.has(form)),
  )
  let sentence = 0
  let current: Unit | undefined
  let previousEnd = 0
  let before: Unit['before'] = 'start'
  for (let i = 0; i < side.forms.length; i++) {
    const [start, end] = [side.spans[i * 2]!, side.spans[i * 2 + 1]!]
    const isBlank = start - previousEnd === 1 && side.text.charCodeAt(previousEnd) === 0x20
    const between = isBlank ? ' ' : side.text.slice(previousEnd, start)
    previousEnd = end
    if (!isBlank && /[.!?。！？\n]["”’)\]]*(?:\s|$)|[。！？\n]/.test(between)) {
      sentence++
      current = undefined
      before = 'start'
    } else if (!isBlank && /[,;:，；：、]/.test(between) && !isInTime(side.text, start)) {
      current = undefined
      before = 'comma'
    }
    if (isConjunction.of(side.forms[i]!) === 1) {
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
