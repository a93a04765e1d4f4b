import type {Label, Reading} from '../label/label.ts'
import {readCountWords} from '../label/words.ts'
import type {Candidate} from './search.ts'

/** What says that clauses are gone is no longer, in words. */
const mostWords = 3

/**
 * Leaves one reading to `Article 5.1` and `Article 5-7`: put in behind 5, or a range, where the text has an Article 5 or
 * goes on behind the range; else a number of two parts, as codes have them.
 */
export function settleNumbers(candidates: readonly Candidate[], rests: readonly string[]): void {
  const plain = new Set<string>()
  for (const {labels} of candidates) {
    const [first] = labels[0]!.readings
    if (first!.division !== '' && first!.prefix === '' && first!.inserted === 0)
      plain.add(nameOf(first!, first!.number))
  }
  for (const [i, {labels}] of candidates.entries()) {
    const label = labels[0]!
    if (label.readings.length < 2 || label.readings[0]!.division === '' || label.readings[0]!.prefix === '')
      continue
    label.readings = [settled(label, plain, rests[i]!)]
  }
}

function settled({readings}: Label, plain: ReadonlySet<string>, rest: string): Reading {
  const whole = readings[0]!
  const range = readings.find(({until}) => until !== undefined)
  const isGone = rest.trim().split(/\s+/).length <= mostWords && rest.trim() !== ''
  if (range && isGone && !plain.has(nameOf(range, range.number))) {
    const before = plain.has(nameOf(range, range.number - 1)) || plain.has(nameOf(range, range.until! + 1))
    if (before) return range
  }
  const putIn = readings.find(({inserted}) => inserted > 0)
  return putIn && plain.has(nameOf(putIn, putIn.number)) ? putIn : whole
}

const nameOf = ({division}: Reading, number: number): string => `${division} ${number}`

/** What speaks against a word that counts nothing. */
const countsNothing = 4

/**
 * A text that counts in words counts to two at least, or says that there is but one: `Primer:` throughout, Serbian for
 * "example", is no first clause.
 */
export function settleWords(candidates: readonly Candidate[]): void {
  const counted = candidates.flatMap(({labels}) => labels.filter(isWord))
  if (new Set(counted.map(({readings}) => readings[0]!.number)).size > 1) return
  for (const label of counted) if (!readCountWords(label.text)?.isOnly) label.oddity += countsNothing
}

const isWord = ({readings}: Label): boolean => readings[0]!.style === 'word'

/**
 * A list of bare Roman numerals has a second one: `I Comuni`, Italian for "the municipalities", and `I Nephi write` are no
 * first clauses where nothing is numbered `II`.
 */
export function settleBareOnes(candidates: readonly Candidate[]): void {
  const bare = candidates.flatMap(({labels}) => labels.filter(isBareRoman))
  if (bare.some(({readings}) => readings[0]!.number === 2)) return
  for (const label of bare) if (label.readings[0]!.number === 1) label.oddity += countsNothing
}

const isBareRoman = ({readings}: Label): boolean => readings[0]?.type === 'bare I'
