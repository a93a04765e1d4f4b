import type {Collation} from '../collate/index.ts'
import {onceFor} from '../once.ts'
import {type Clause, clausesOf, type Doubt, readKey, type Translation} from '../parse/index.ts'
import type {Draft, Place} from './rule.ts'

/** What the parser doubted, as drafts of the rule it belongs to. */
export function* draftsOfDoubts(collation: Collation, rule: Doubt['rule']): Generator<Draft> {
  const told = new Map<string, Draft>()
  for (const draft of draftsByText(collation, rule)) {
    // Of texts that are numbered alike the same is doubtful: it is known by the first, as before there were others.
    const name = `${draft.row} ${draft.message}`
    const same = draft.row < 0 ? undefined : told.get(name)
    if (same) {
      same.knownBy ??= same.places.map(({translation}) => translation)
      same.places.push(...draft.places)
    } else told.set(name, draft)
  }
  yield* told.values()
}

function* draftsByText(collation: Collation, rule: Doubt['rule']): Generator<Draft> {
  for (const [index, translation] of collation.translations.entries()) {
    const doubts = translation.doubts.filter((doubt) => doubt.rule === rule)
    if (doubts.length === 0) continue
    const found = locate(collation, index)
    for (const doubt of doubts) {
      const at = doubt.key === undefined ? undefined : found.get(doubt.key)
      if (at && !isTold(doubt, at.row, collation)) continue
      yield {
        row: at?.row ?? -1,
        message: doubt.message,
        places: [placeOf(index, translation, doubt, at?.clause)],
        score: doubt.confidence,
        // Without the reason, which names neighbours that may change.
        identity: [doubt.identity ?? doubt.message.split(':')[0]!],
      }
    }
  }
}

/**
 * Whether a doubt about a clause is worth telling beside the other texts: not that a list starts elsewhere where it
 * does so in all of them, nor that it fits two places where all of them have it in the same one.
 */
export const isTold = (
  {startsElsewhere, isAmbiguous, key}: Doubt,
  row: number,
  collation: Collation,
): boolean =>
  key === undefined ||
  !(startsElsewhere ? startsThereInAll(collation, row, key) : isAmbiguous && isAmbiguousInAll(collation, row))

/** Whether all texts but the commentaries, of which there are several, might stand elsewhere there: none reads it otherwise. */
function isAmbiguousInAll({translations, rows}: Collation, row: number): boolean {
  const compared = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
  return (
    compared.length > 1 &&
    compared.every((index) =>
      rows[row]!.readings[index]!.some(({clause}) => ambiguousKeys(translations[index]!).has(clause.key)),
    )
  )
}

/** Whether a list starts with the same number in every text but the commentaries: all are the same excerpt. */
function startsThereInAll({translations, rows}: Collation, row: number, key: string): boolean {
  const number = numberOf(key)
  return translations.every((translation, index) => {
    if (translation.role === 'commentary') return true
    const clause = rows[row]!.readings[index]?.[0]?.clause
    return clause !== undefined && numberOf(clause.key) === number && isFirst(clause, translation)
  })
}

const numberOf = (key: string): number | undefined => readKey(key)?.at(-1)?.number

/** Whether no numbered clause stands before it below its parent. */
const isFirst = (clause: Clause, translation: Translation): boolean =>
  firstKeys(translation).get(clause.parent) === clause.key

/** The first numbered clause below each parent. */
const firstKeys = onceFor((translation: Translation) => {
  const first = new Map<string | undefined, string>()
  for (const {parent, label, key} of clausesOf(translation)) {
    if (label !== '' && !first.has(parent)) first.set(parent, key)
  }
  return first
})

/** Keys of the clauses that might stand elsewhere. */
const ambiguousKeys = onceFor(
  ({doubts}: Translation) => new Set(doubts.flatMap(({key, isAmbiguous}) => (isAmbiguous ? [key] : []))),
)

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
