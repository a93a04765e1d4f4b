import {group} from '../group.ts'
import {once} from '../once.ts'
import type {Clause, Translation} from '../parse/index.ts'
import type {Passage, Remark, Row} from './collation.ts'

/** In characters: shorter texts are said again and again, `Amen.` */
const shortest = 40
/**
 * It says what all of them say if it has this share of their letters, by how long the two translations are elsewhere: two
 * messages of which one language has one text are half of it.
 */
const wholeShare = 0.8

/** Rows one behind the other in which a translation has one text, while another has a text for each: `[first, end)`. */
interface SharedText {
  translation: number
  first: number
  end: number
}

/**
 * Where a translation renders several clauses by one text and prints that under each of them, as editions of scripture do that keep
 * verses together. What one of them says cannot be compared. Linear.
 */
function sharedTexts(rows: readonly Row[], translations: readonly Translation[]): SharedText[] {
  const compared = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
  const lengths = once(() => translations.map((_, index) => lengthOf(rows, index)))
  const found: SharedText[] = []
  for (const translation of compared) {
    for (let first = 0; first < rows.length; ) {
      const text = wholeOf(rows[first]!.readings[translation]!)
      let end = first + 1
      if (text !== undefined)
        while (end < rows.length && wholeOf(rows[end]!.readings[translation]!) === text) end++
      if (end === first + 1) {
        first = end
        continue
      }
      const isWholeOf = (other: number): boolean => {
        const here = lengthOf(rows.slice(first, end), other)
        const elsewhere = (lengths()[translation]! - text!.length) / (lengths()[other]! - here)
        return text!.length >= wholeShare * here * (elsewhere > 0 && elsewhere < Infinity ? elsewhere : 1)
      }
      if (
        compared.some((other) => other !== translation && hasOwn(rows, other, first, end) && isWholeOf(other))
      )
        found.push({translation, first, end})
      first = end
    }
  }
  return found
}

/** How long what a translation says in rows is; what it says in one row after the other counts once. */
function lengthOf(rows: readonly Row[], translation: number): number {
  let length = 0
  let before: string | undefined
  for (const {readings} of rows) {
    const reading = readings[translation]!
    const text = wholeOf(reading)
    if (text === undefined || text !== before)
      length += reading.reduce((sum, {start, end}) => sum + end - start, 0)
    before = text
  }
  return length
}

/** The text of a reading that is one whole clause, and a long one. */
function wholeOf(reading: readonly Passage[]): string | undefined {
  if (reading.length !== 1) return undefined
  const {clause, start, end} = reading[0]!
  return start === 0 && end === clause.text.length && end >= shortest ? clause.text : undefined
}

/** Whether a translation has texts in these rows, each another than the one before it: a refrain may come again. */
function hasOwn(rows: readonly Row[], translation: number, first: number, end: number): boolean {
  const texts = rows
    .slice(first, end)
    .flatMap(({readings}) =>
      readings[translation]!.map((passage) => passage.clause.text.slice(passage.start, passage.end)),
    )
  return texts.length > 1 && texts.every((text, at) => text !== texts[at - 1])
}

/** Says of each such text once where it stands. */
export function remarkOnShared(rows: readonly Row[], translations: readonly Translation[]): Remark[] {
  return sharedTexts(rows, translations).map(({translation, first, end}) => ({
    kind: 'shared-text',
    row: first,
    message: `\`${translations[translation]!.id}\` has one text for \`${rows[first]!.key}\` to \`${rows[end - 1]!.key}\`, under each of them: what one of them says is not compared`,
    places: placesIn(rows, translation, first, end),
  }))
}

const placesIn = (
  rows: readonly Row[],
  translation: number,
  first: number,
  end: number,
): {translation: number; clause: Clause}[] =>
  [first, end - 1].map((row) => ({translation, clause: rows[row]!.readings[translation]![0]!.clause}))

/** The translations that have a text of others in a row, too, by row. */
export function sharersByRow({
  rows,
  translations,
}: {
  rows: readonly Row[]
  translations: readonly Translation[]
}): ReadonlyMap<number, readonly number[]> {
  const places = sharedTexts(rows, translations).flatMap(({translation, first, end}) =>
    Array.from({length: end - first}, (_, at) => ({row: first + at, translation})),
  )
  return new Map(
    [...group(places, ({row}) => row)].map(([row, some]) => [row, some.map(({translation}) => translation)]),
  )
}
