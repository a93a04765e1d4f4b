import {append} from '../../group.ts'
import type {Finding, Reported, ReportRow, RowAlignment} from '../../judge/index.ts'
import {readingOf} from '../passages.ts'
import {shown as sure} from './linked-words.ts'
import {type Marks, touches} from './marks.ts'
import {divergenceRules, isOfPlaces} from './model.ts'

/** Links farther from what is missing than this say nothing of its place. */
const farthest = 8

/** A row of which some translations are laid side by side. */
export interface LaidRow {
  report: Reported
  row: ReportRow
  alignment: RowAlignment
  /** Indices of those translations. */
  present: readonly number[]
}

/**
 * What findings mark in one translation, in those that they name no place in: the words that are linked to it, or where
 * it would stand, an empty mark between the words that are linked to its neighbours.
 *
 * @param marks what they mark elsewhere
 */
export function missingMarks(
  {report, row, alignment, present}: LaidRow,
  findings: readonly Finding[],
  marks: Marks,
): Marks {
  const {words = [], links = [], segments = []} = alignment
  const missing: Marks = new Map()
  if (present.length < 2 || links.length === 0) return missing
  const readings = report.translations.map((_, index) => readingOf(report, row, index))
  const wordsOf = (translation: number): Word[] => {
    const flat = words[translation] ?? []
    return Array.from({length: flat.length / 3}, (_, at) => ({
      clause: readings[translation]![flat[at * 3]!]!.clause,
      start: flat[at * 3 + 1]!,
      end: flat[at * 3 + 2]!,
    }))
  }
  for (const [finding, one] of findings.entries()) {
    if (!isOfPlaces(one) || divergenceRules.includes(one.rule)) continue
    const named = present.filter((index) =>
      readings[index]!.some(({clause}) => marks.get(clause)?.some((mark) => mark.finding === finding)),
    )
    const [source] = named
    if (source === undefined) continue
    const own = wordsOf(source)
    const isMarked = ({clause, start, end}: Word): boolean =>
      marks.get(clause)?.some((mark) => mark.finding === finding && start < mark.end && end > mark.start) ===
      true
    const from = own.findIndex(isMarked)
    const to = own.findLastIndex(isMarked)
    if (from < 0) continue
    for (const target of present) {
      if (named.includes(target) || isAlone(source, target, finding)) continue
      const partner = partnersOf(links, source, target, present[0]!)
      const theirs = wordsOf(target)
      const answers = own
        .slice(from, to + 1)
        .map((_, at) => partner.get(from + at))
        .filter((word) => word !== undefined)
      const place =
        answers.length === to + 1 - from && !isLack(one)
          ? spanOf(theirs, answers)
          : gapAt(theirs, partner, loneIn(partner, from, to, isLack(one)), own.length)
      if (place) append(missing, place.clause, {start: place.start, end: place.end, finding})
    }
  }
  return missing

  /** Whether the other translation has no sentence there: an empty cell says so. */
  function isAlone(source: number, target: number, finding: number): boolean {
    const [a, b] = [present.indexOf(source), present.indexOf(target)]
    return segments.some(
      (cells) =>
        cells[b]?.sentences.length === 0 &&
        cells[a]?.sentences.some(({clause, start, end}) => {
          const passage = {clause: report.texts![source]!.clauses[clause]!, start, end}
          return marks.get(passage.clause)?.some((mark) => mark.finding === finding && touches(mark, passage))
        }),
    )
  }
}

interface Word {
  clause: Marks extends Map<infer Clause, unknown> ? Clause : never
  start: number
  end: number
}

/** Words of one translation that words of another are linked to, over the first one where they are not linked by themselves. */
function partnersOf(
  links: NonNullable<RowAlignment['links']>,
  source: number,
  target: number,
  first: number,
): Map<number, number> {
  const direct = (a: number, b: number): Map<number, number> => {
    const found = new Map<number, number>()
    for (const {a: left, b: right, words} of links) {
      if (!(left === a && right === b) && !(left === b && right === a)) continue
      for (let at = 0; at < words.length; at += 3) {
        if (words[at + 2]! < sure) continue
        const [word, other] = left === a ? [words[at]!, words[at + 1]!] : [words[at + 1]!, words[at]!]
        if (!found.has(word)) found.set(word, other)
      }
    }
    return found
  }
  if (source === first || target === first) return direct(source, target)
  const over = direct(first, target)
  return new Map(
    [...direct(source, first)].flatMap(([word, middle]) =>
      over.has(middle) ? [[word, over.get(middle)!] as const] : [],
    ),
  )
}

/** The words as one span, if they stand together. */
function spanOf(theirs: readonly Word[], answers: readonly number[]): Word | undefined {
  const [from, to] = [Math.min(...answers), Math.max(...answers)]
  const [first, last] = [theirs[from], theirs[to]]
  if (!first || !last || first.clause !== last.clause || to - from > 2 * answers.length) return undefined
  return {clause: first.clause, start: first.start, end: last.end}
}

/** What is left out is left out whole, whatever its words are linked to. */
const isLack = ({rule}: Finding): boolean => rule === 'omission' || rule === 'addition'

/**
 * The words without an answer among those marked, which may reach over their neighbours: of `not disclose` the other
 * side has `disclose`.
 */
function loneIn(
  partner: ReadonlyMap<number, number>,
  from: number,
  to: number,
  isWhole: boolean,
): [number, number] {
  if (isWhole) return [from, to]
  let first = from
  while (first < to && partner.has(first)) first++
  let last = first
  while (last < to && !partner.has(last + 1)) last++
  return [first, last]
}

/** The gap beside the nearest word that is linked: before what follows, or behind what precedes. */
function gapAt(
  theirs: readonly Word[],
  partner: ReadonlyMap<number, number>,
  [first, last]: readonly [number, number],
  length: number,
): Word | undefined {
  for (let distance = 1; distance <= farthest; distance++) {
    const after = theirs[partner.get(last + distance) ?? -1]
    if (after && last + distance < length) return {clause: after.clause, start: after.start, end: after.start}
    const before = theirs[partner.get(first - distance) ?? -1]
    if (before) return {clause: before.clause, start: before.end, end: before.end}
  }
  return undefined
}
