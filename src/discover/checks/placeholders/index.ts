import {placeholdersIn} from '../../../parse/index.ts'
import type {Mismatch, Quoted} from '../place.ts'
import type {RowText} from '../row-text.ts'

/** A placeholder or a code of one side. */
interface Held {
  /** What it is taken for first, … */
  whole: string
  /** … and then. */
  name: string
  isCounted: boolean
  isNumbered: boolean
  quoted: Quoted
}

/**
 * Placeholders and inline codes that the message of one side has and the other lacks. Of those that a program fills in
 * by their order (`%s`) each counts; one with a name (`{name}`) may stand as often as a language asks for it. Linear.
 */
export function placeholderMismatches(row: number, left: RowText, right: RowText): Mismatch[] {
  const [ofLeft, ofRight] = heldBy(left, right)
  const [a, b] = [lackingIn(ofLeft, ofRight), lackingIn(ofRight, ofLeft)]
  const [only, ...others] = [...a, ...b]
  if (only && others.length === 0 && mayCount(only) && (isOfOne(left) || isOfOne(right))) return []
  return Array.from({length: Math.max(a.length, b.length)}, (_, at): Mismatch => {
    const [one, other] = [a[at], b[at]]
    return {
      row,
      ...(one ? {a: one.quoted} : {lacks: left.translation}),
      ...(other ? {b: other.quoted} : {lacks: right.translation}),
      identity: [one, other].flatMap((side) => (side ? [side.name] : [])),
      score: 1,
    }
  })
}

function heldBy(left: RowText, right: RowText): [Held[], Held[]] {
  const both: [Held[], Held[]] = [heldIn(left), heldIn(right)]
  if (both.some((some) => some.some(({name}) => name === '%1'))) return both
  // Without a `%1`, a `%10` is the share that Turkish writes so.
  return [both[0].filter(({isNumbered}) => !isNumbered), both[1].filter(({isNumbered}) => !isNumbered)]
}

/** How a date or a time is printed, and nothing else, which each language does in its own order: `%d.%m.%Y` (POSIX, strftime). */
const isDateFormat =
  /^(?=[\s\S]*%[-_0^]?[aAbBHIjmMyYZ])(?:%[-_0^]?[aAbBcCdeFHIjklmMnpPrRsStTuUVwWxXyYzZ]|[^%\p{L}]|(?<!\p{L})\p{L}{1,2}(?!\p{L}))+$/u

function heldIn(text: RowText): Held[] {
  const {translation} = text
  const placed = isDateFormat.test(text.text)
    ? []
    : placeholdersIn(text.text).map((one): Held => ({...one, quoted: text.quoted(one)}))
  const codes = text.clauses.flatMap((clause) => clause.codes ?? [])
  return [
    ...placed,
    ...codes.map(
      ({name, shown, position}): Held => ({
        whole: name,
        name: shown,
        isCounted: false,
        isNumbered: false,
        quoted: {translation, quote: shown, place: {translation, text: shown, position}},
      }),
    ),
  ]
}

/**
 * What has no partner among the others, each name once unless each counts: `%2$s` is that of `%2$s`, else of any `%s`.
 */
function lackingIn(own: readonly Held[], others: readonly Held[]): Held[] {
  const wholeOf = ({whole}: Held): string => whole
  // Where a program fills in by number on both sides, one number is no other.
  const isByNumber = [...own, ...others].every(({isCounted, whole}) => !isCounted || whole.includes('$'))
  const nameOf = ({name, whole, isCounted}: Held): string =>
    isByNumber && isCounted ? whole.replace(/(?<=\$)[^a-z@]+/i, '') : name
  const left = without(without(own, others, wholeOf), without(others, own, wholeOf), nameOf)
  const told = new Set(others.map(nameOf))
  return left.filter((one) => {
    if (one.isCounted) return true
    const isNew = !told.has(nameOf(one))
    told.add(nameOf(one))
    return isNew
  })
}

/** What is left of some when each of the others has taken its partner away. */
function without(some: readonly Held[], others: readonly Held[], nameOf: (one: Held) => string): Held[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(nameOf(other), (counts.get(nameOf(other)) ?? 0) + 1)
  return some.filter((one) => {
    const count = counts.get(nameOf(one)) ?? 0
    counts.set(nameOf(one), count - 1)
    return count < 1
  })
}

/** `One file` for `%d file`: a form for one thing alone need not print its number. */
const mayCount = ({name}: Held): boolean => /^%[a-z@]$|\d|count|num|^[^\p{L}]*n[^\p{L}]*$/iu.test(name)

/** The forms of a plural that may be for one number alone (CLDR), as the last part of a name: `one`, `female.zero`, `files_two`. */
const ofOne = /(?:^|[._[-])(?:zero|one|two|=\d+|0)$/

const isOfOne = ({clauses}: RowText): boolean => clauses.some(({form, key}) => ofOne.test(form?.name ?? key))
