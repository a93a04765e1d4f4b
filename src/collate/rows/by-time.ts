import type {Clause} from '../../parse/index.ts'
import type {Row} from '../collation.ts'
import type {CollatedTranslation} from './collated-translation.ts'

/** Cues of one text in a row: what runs on for longer is cut. */
const most = 10
/** Two cues with a pause between them that is longer are no parts of one sentence, in milliseconds. */
const longestPause = 4000
/** Texts whose cues are shown at the same times, but for so few, are cut alike: each cue is a row by its number. */
const alike = 0.9
/** Texts with fewer cues that end a sentence do not print stops. */
const leastStops = 0.1

type Timed = Clause & {time: readonly [start: number, end: number]}

const isTimed = (clause: Clause): clause is Timed => clause.time !== undefined

/** Whether all texts are subtitles, and cut into cues in their own ways: another number is no other place then. */
export function areCutApart(translations: readonly CollatedTranslation[]): boolean {
  const [first, ...others] = translations
  if (!first || others.length === 0) return false
  if (!translations.every(({clauses}) => clauses.length > 0 && clauses.every(isTimed))) return false
  const times = new Map(first.clauses.map(({key, time}) => [key, time![0]]))
  return others.some(({clauses}) => {
    const same = clauses.filter(
      ({key, time}) => Math.abs((times.get(key) ?? Number.NaN) - time![0]) < 500,
    ).length
    return same < alike * Math.max(clauses.length, first.clauses.length)
  })
}

/**
 * Lays subtitles side by side by the times at which they are shown: a row is what stands on the screen together, up to
 * where all texts say something and end a sentence. Linear.
 */
export function rowsByTime(translations: readonly CollatedTranslation[], count: number): Row[] {
  const texts = translations.map(({clauses}) => clauses.filter(isTimed).sort((a, b) => a.time[0] - b.time[0]))
  const endsSentences = texts.map(
    (cues) => cues.filter(({text}) => stop.test(text)).length >= leastStops * cues.length,
  )
  const next = texts.map(() => 0)
  const keys = new Set<string>()
  const rows: Row[] = []
  const cueAt = (text: number): Timed | undefined => texts[text]![next[text]!]
  /** The text whose next cue comes first; -1 where there is none. */
  const earliest = (): number => {
    let found = -1
    for (let text = 0; text < texts.length; text++) {
      const cue = cueAt(text)
      if (cue && (found < 0 || cue.time[0] < cueAt(found)!.time[0])) found = text
    }
    return found
  }
  for (let first = earliest(); first >= 0; first = earliest()) {
    const taken = texts.map((): Timed[] => [])
    let end = 0
    const take = (text: number): void => {
      const cue = cueAt(text)!
      taken[text]!.push(cue)
      end = Math.max(end, cue.time[1])
      next[text]!++
    }
    take(first)
    for (;;) {
      const beside = texts.findIndex((_, text) => {
        const cue = cueAt(text)
        return cue && taken[text]!.length < most && (cue.time[0] + cue.time[1]) / 2 < end
      })
      if (beside >= 0) {
        take(beside)
        continue
      }
      const isOpen = taken.some(
        (cues, text) => cues.length === 0 || (endsSentences[text] && !stop.test(cues.at(-1)!.text)),
      )
      const following = earliest()
      const goesOn =
        isOpen &&
        following >= 0 &&
        taken.every(({length}) => length < most) &&
        cueAt(following)!.time[0] - end < longestPause
      if (!goesOn) break
      take(following)
    }
    rows.push(rowOf(taken, translations, count, keys))
  }
  return rows
}

/** What ends a sentence, with what closes behind it. */
const stop = /[.!?…。！？؟।۔]["'”’»」』)\]*♪\s]*$/

function rowOf(
  taken: readonly (readonly Timed[])[],
  translations: readonly CollatedTranslation[],
  count: number,
  keys: Set<string>,
): Row {
  const readings: Row['readings'] = Array.from({length: count}, () => [])
  for (const [text, cues] of taken.entries())
    readings[translations[text]!.index] = cues.map((clause) => ({clause, start: 0, end: clause.text.length}))
  const {key: name} = taken.find(({length}) => length > 0)![0]!
  let key = name
  for (let again = 2; keys.has(key); again++) key = `${name}~${again}`
  keys.add(key)
  return {key, readings, basis: 'content', score: 1}
}
