import {type Collation, memoByIndex, needsForm, type Passage, unprintedHeads} from '../../../collate/index.ts'
import {group} from '../../../group.ts'
import {type Clause, clausesOf, type Translation} from '../../../parse/index.ts'
import type {Lack} from './omission.ts'
import {readable} from './readable.ts'

/**
 * Rows that some translation leaves empty, or has without a letter or digit: `[…]` under its number is a gap. Of a
 * branch that is missing whole, only the top is named, of a book or chapter its first verse. Divisions that a text prints nowhere are no lack of clauses.
 */
export function* lackingClauses({translations, rows}: Collation): Generator<Lack> {
  const compared = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
  if (compared.length < 2) return
  const missing = new Map<string, number[]>()
  const isReadable = readable(rows)
  const heads = unprintedHeads(rows, translations)
  const below = memoByIndex((has) => firstBelow(rows, has))
  const messages = memoByIndex((index) => messagesWithForms(translations[index!]!))
  const missingBranches = branchesMissing(rows, compared, isReadable)
  for (const [row, {key, readings}] of rows.entries()) {
    const has = compared.find((index) => isReadable(row, index))
    if (has === undefined) continue
    const {clause} = readings[has]![0]!
    if (translations[has]!.areMessages && isSaidAgain(clause)) continue
    const {form} = clause
    const lacks = compared.filter(
      (index) =>
        !isReadable(row, index) &&
        !heads.get(index)?.has(row) &&
        !(form && messages(index).has(form.of) && !needsForm(form.name, translations[index]!.language)),
    )
    if (lacks.length === 0) continue
    missing.set(key, lacks)
    const own = readings[has]! as [Passage]
    const first = own.find(hasText) ?? below(has).get(key) ?? own[0]
    const above = missing.get(own[0].clause.parent ?? '') ?? []
    const rest = lacks.filter((index) => !above.includes(index))
    const emptied = rest.filter((index) => readings[index]!.length > 0)
    const gone = rest.filter((index) => readings[index]!.length === 0)
    const byBranch = group(gone, (index) => missingBranches.get(index)?.get(row))
    for (const [lacking, isEmptied, all] of [
      ...[...byBranch].map(([branch, some]) => [some, false, branch] as const),
      [emptied, true, undefined] as const,
    ]) {
      if (lacking.length === 0 || (all && all.row !== row)) continue
      const left = lacking.flatMap((translation) =>
        readings[translation]!.flatMap((passage) =>
          passage.end > passage.start ? [{translation, ...passage}] : [],
        ),
      )
      yield {
        row,
        what: 'clause',
        has,
        lacks: lacking,
        text: first.clause.text.slice(first.start, first.end),
        places: [{translation: has, ...first}, ...left],
        ...(isEmptied && {isEmptied}),
        ...(all && {all: {key: all.key, count: all.count}}),
        score: 1,
      }
    }
  }
}

/** A book or chapter that a translation lacks whole: its first row, and how many it has. */
interface Branch {
  key: string
  row: number
  count: number
}

/**
 * The widest branches that translations lack whole, by row: of clauses that stand below no other and name books and chapters in their keys
 * (`PSA.18.48`), where a translation has others that do.
 */
function branchesMissing(
  rows: Collation['rows'],
  compared: readonly number[],
  isReadable: (row: number, translation: number) => boolean,
): Map<number, Map<number, Branch>> {
  const above = rows.map(({key, readings}) =>
    readings.some(([passage]) => passage?.clause.parent !== undefined) ? [] : placesAbove(key),
  )
  const found = new Map<number, Map<number, Branch>>()
  for (const index of compared) {
    const had = new Set(above.flatMap((places, row) => (isReadable(row, index) ? places : [])))
    if (had.size === 0) continue
    const branches = new Map<string, Branch>()
    const own = new Map<number, Branch>()
    for (const [row, places] of above.entries()) {
      const key = places.find((place) => !had.has(place))
      if (key === undefined) continue
      const branch = branches.get(key) ?? {key, row, count: 0}
      branches.set(key, branch)
      branch.count++
      own.set(row, branch)
    }
    for (const [row, {count}] of own) if (count < 2) own.delete(row)
    found.set(index, own)
  }
  return found
}

/** A second message of one name, which a program reads in place of the first: that the file has it twice is all there is to say. */
const isSaidAgain = ({key, label}: Clause): boolean => key !== label && key.startsWith(`${label}~`)

/** `PSA` and `PSA.18` of `PSA.18.48`. */
const placesAbove = (key: string): string[] => {
  // A message that is its own key has stops, and no places above it.
  if (/\s/.test(key)) return []
  const levels = key.split('.')
  return levels.slice(1).map((_, at) => levels.slice(0, at + 1).join('.'))
}

/** Messages of which a text has some form. */
const messagesWithForms = (translation: Translation): ReadonlySet<string> =>
  new Set(clausesOf(translation).flatMap(({form}) => form?.of ?? []))

const hasText = ({start, end}: Passage): boolean => end > start

/** By key of a clause, the first text below it: a clause that is only the head of others is quoted by that. */
function firstBelow(
  rows: readonly {readings: readonly (readonly Passage[])[]}[],
  has: number,
): Map<string, Passage> {
  const first = new Map<string, Passage>()
  for (const {readings} of rows) {
    for (const passage of readings[has]!) {
      const {parent} = passage.clause
      if (parent !== undefined && hasText(passage) && !first.has(parent)) first.set(parent, passage)
    }
  }
  return first
}
