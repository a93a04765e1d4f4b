import type {Collation, Passage} from '../../../collate/index.ts'
import {inOneLanguage} from '../../../language/index.ts'
import {firstFrom} from '../ascending.ts'
import type {Pair} from '../compared-pairs.ts'
import type {Mismatch} from '../place.ts'
import type {RowText} from '../row-text.ts'
import type {Entity} from './entity.ts'
import {entitiesOf} from './find-entities.ts'
import {compareEntities} from './lone-entities.ts'
import {replacedAbroad} from './names-abroad.ts'

/** Names, codes and addresses that one side of a row has and the other lacks or replaces. */
export function entityMismatches(
  {rows}: Collation,
  row: number,
  {a, b}: Pair,
  [left, right]: readonly [RowText, RowText],
): Mismatch[] {
  if (left.text === right.text && inOneLanguage(left.language, right.language)) return []
  const readings = rows[row]!.readings
  const found = compareEntities(
    {whole: left, entities: entitiesIn(left, readings[a]!)},
    {whole: right, entities: entitiesIn(right, readings[b]!)},
  )
  const abroad = left.language.slice(0, 2) === right.language.slice(0, 2) ? [] : replacedAbroad(left, right)
  const told: Mismatch[] = found.map(({a: one, b: other}) => {
    const quotes = [one && left.quoted(one), other && right.quoted(other)] as const
    return {
      row,
      ...(quotes[0] ? {a: quotes[0]} : {lacks: a}),
      ...(quotes[1] ? {b: quotes[1]} : {lacks: b}),
      identity: quotes.flatMap((quoted) => (quoted ? [quoted.quote] : [])),
      score: [one, other].every((entity) => !entity || entity.kind === 'name') ? 0.8 : 1,
    }
  })
  for (const {a: one, b: other} of abroad) {
    const quotes = [left.quoted(one), right.quoted(other)] as const
    told.push({row, a: quotes[0], b: quotes[1], identity: quotes.map(({quote}) => quote), score: 0.8})
  }
  return told
}

/** Headings may be in capitals throughout: no name is read there. */
function entitiesIn(whole: RowText, reading: readonly Passage[]): Entity[] {
  const {clause, start: from} = reading[0]!
  const heading = from === 0 ? (clause.heading?.length ?? 0) : 0
  return entitiesOf(whole.text, whole.language, (start) => opensSentence(whole, start)).filter(
    ({kind, start}) => kind !== 'name' || start >= heading,
  )
}

/** Whether a sentence begins at a place, or something that may be written as one: what a quotation or a bracket opens. */
function opensSentence(whole: RowText, at: number): boolean {
  const {text} = whole
  let before = at
  while (before > 0 && /\s/.test(text[before - 1]!)) before--
  if (before === 0 || '.:;!?"“‘(['.includes(text[before - 1]!)) return true
  return whole.sentences[firstFrom(whole.sentences, at) * 2] === at
}
