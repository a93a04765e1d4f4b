import {lastOf, letterOf, type Reading} from '../label/label.ts'
import {areNeighbours} from '../label/letters.ts'
import {costs} from './costs.ts'
import type {MoveName} from './move.ts'
import {isDotted, isVerse} from './place.ts'

/** What it costs that one label follows another of its list, and what that is called. */
export function nextCost(last: Reading, reading: Reading): [number, MoveName] {
  if (reading.style === '#') return [costs.headingAsLevel, 'next']
  if (last.prefix !== reading.prefix) {
    if (isVerse(reading) && reading.number <= 1)
      return [opensChapter(last, reading) ? 0 : costs.wrongPath, 'next']
    if (!isDotted(reading)) return [isPutIn(last, reading) ? costs.gap : costs.pathAlone, 'next']
    return [reading.number === 1 ? costs.wrongPath : costs.wrongPath + costs.gap, 'gap']
  }
  const missing = reading.number - lastOf(last) - 1
  if (missing === 0 && reading.inserted === 0) return [0, 'next']
  const letter = letterOf(reading)
  if (letter !== undefined && last.kind !== 'division' && areNeighbours(letterOf(last) ?? '', letter)) {
    const isPlain = last.kind !== 'word' && reading.kind !== 'word'
    return isPlain ? [costs.otherAlphabet, 'gap'] : [costs.inserted, 'inserted']
  }
  if (missing >= 0) {
    const gap = reading.division ? costs.divisionGap : costs.gap
    const lost = missing + (reading.inserted > 0 ? 1 : 0)
    // What was put in stands behind its neighbour, a pair of letters behind the last letter.
    const alone =
      !reading.division && (reading.inserted > 0 || (reading.kind === 'word' && missing > 0))
        ? costs.insertedAlone
        : 0
    return [gap + alone + costs.gapDoubled * Math.log2(Math.max(1, lost)), 'gap']
  }
  if (missing === -1) {
    if (reading.inserted > last.inserted)
      return [costs.inserted * Math.max(1, Math.ceil(reading.inserted - last.inserted)), 'inserted']
    if (reading.inserted === last.inserted)
      return [reading.division ? costs.divisionRepeat : costs.repeat, 'repeat']
    if (standsBefore(last, reading)) return [costs.inserted, 'inserted']
  }
  return [reading.number === 1 && reading.inserted === 0 ? costs.restart : costs.back, 'back']
}

/** In bills of the French parliament `2 bis A` stands between `2` and `2 bis`. */
const standsBefore = (last: Reading, {suffix}: Reading): boolean =>
  /^[a-z]+$/.test(suffix) &&
  last.suffix.startsWith(suffix) &&
  /^[A-Z]{1,2}$/.test(last.suffix.slice(suffix.length))

/** Whether a verse begins the chapter behind that of the last one, or another book. */
function opensChapter(last: Reading, reading: Reading): boolean {
  const [before, after] = [last.prefix.split('.'), reading.prefix.split('.')]
  const chapter = Number(after.at(-2))
  return chapter === Number(before.at(-2)) + 1 || (chapter === 1 && before[0] !== after[0])
}

/** `5.1` behind 5: rather put in than the first of another count. */
const isPutIn = (last: Reading, {prefix}: Reading): boolean =>
  last.prefix === '' && Number.parseInt(prefix, 10) === last.number
