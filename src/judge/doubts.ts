import type {Collation} from '../collate/index.ts'
import type {Clause, Doubt, Translation} from '../parse/index.ts'
import type {Draft, Place} from './rule.ts'

/** What the parser doubted, as drafts of the rule it belongs to. */
export function* draftsOfDoubts(collation: Collation, rule: Doubt['rule']): Generator<Draft> {
  for (const [index, translation] of collation.translations.entries()) {
    const doubts = translation.doubts.filter((doubt) => doubt.rule === rule)
    if (doubts.length === 0) continue
    const found = locate(collation, index)
    for (const doubt of doubts) {
      const at = doubt.key === undefined ? undefined : found.get(doubt.key)
      yield {
        row: at?.row ?? -1,
        message: doubt.message,
        places: [placeOf(index, translation, doubt, at?.clause)],
        score: doubt.confidence,
        // `Unexpected X, expected Y` without the reason, which names neighbours that may change.
        identity: [doubt.message.split(':')[0]!],
      }
    }
  }
}

/** Row and clause of every key of a translation. */
function locate(collation: Collation, translation: number): Map<string, {row: number; clause: Clause}> {
  const found = new Map<string, {row: number; clause: Clause}>()
  for (const [row, {readings}] of collation.rows.entries()) {
    for (const {clause} of readings[translation] ?? []) {
      if (!found.has(clause.key)) found.set(clause.key, {row, clause})
    }
  }
  return found
}

function placeOf(index: number, translation: Translation, doubt: Doubt, clause?: Clause): Place {
  const position = doubt.position ?? clause?.position ?? translation.position
  const start = {line: 1, column: 1, offset: 0}
  return {translation: index, text: clause?.label ?? '', position: position ?? {start, end: start}}
}
