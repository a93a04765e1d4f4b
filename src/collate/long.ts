import {languageOf, longestSentence} from '../language/index.ts'
import type {Translation} from '../parse/index.ts'
import {mostSentences} from './bead-table.ts'
import {mostOthers} from './beads.ts'
import type {Passage, Remark, Row} from './collation.ts'
import {manyOthers, mostWords} from './links/bounds.ts'

/** No sentence is shorter, in characters, where there are too many of them. */
const shortestSentence = 4

/**
 * Says what of a row is too long to be compared as a whole, once a sentence, and once a row. Only what has as many
 * characters as would be too many words is cut into words: `show` needs none of the whole work's.
 */
export function* remarkOnLong(rows: readonly Row[], translations: readonly Translation[]): Generator<Remark> {
  for (const [row, {key, readings}] of rows.entries()) {
    if (readings.every((reading) => lengthOf(reading) <= shortestLong)) continue
    const sizes: Size[] = []
    for (const [translation, reading] of readings.entries()) {
      const length = lengthOf(reading)
      const count = length > mostWords ? wordsIn(reading, translations[translation]!.language) : 0
      const sentences =
        length > shortestSentence * mostSentences
          ? sentencesOf(reading, translations[translation]!.language)
          : []
      if (reading.length > 0) sizes.push({translation, reading, words: count, sentences: sentences.length})
      for (const {clause, length} of sentences) {
        if (length <= longestSentence) continue
        yield {
          kind: 'long-sentence',
          row,
          message: `\`${translations[translation]!.id}\` has a sentence of ${length} characters in \`${key}\`: more than ${longestSentence} are compared in pieces`,
          places: [{translation, clause}],
        }
      }
    }
    const excess = excessOf(sizes)
    if (!excess) continue
    yield {
      kind: 'long-clause',
      row,
      message: `\`${key}\` of \`${translations[excess.translation]!.id}\` has ${excess.what}, more than ${excess.most}: what stands far from its place in the other translation is not found there`,
      places: [{translation: excess.translation, clause: readings[excess.translation]![0]!.clause}],
    }
  }
}

/** In characters: what is no longer has too many neither of words nor of sentences. */
const shortestLong = Math.min(mostWords, shortestSentence * mostSentences)

function lengthOf(reading: readonly Passage[]): number {
  let length = 0
  for (const {start, end} of reading) length += end - start
  return length
}

const wordsIn = (reading: readonly Passage[], language: string): number =>
  reading.reduce(
    (sum, {clause, start, end}) => sum + languageOf(language).words(clause.text.slice(start, end)).length / 2,
    0,
  )

/** How long a translation's text of a row is; sentences are counted where there may be too many. */
interface Size {
  translation: number
  reading: readonly Passage[]
  words: number
  sentences: number
}

/** The first two texts of a row of which not every word or sentence is laid beside every one of the other. */
function excessOf(sizes: readonly Size[]): {translation: number; what: string; most: number} | undefined {
  for (const [index, a] of sizes.entries()) {
    for (const b of sizes.slice(index + 1)) {
      for (const [unit, most, many] of [
        ['words', mostWords, manyOthers],
        ['sentences', mostSentences, mostOthers],
      ] as const) {
        const longer = a[unit] < b[unit] ? b : a
        if (longer[unit] <= most || isSame(a, b)) continue
        if (longer[unit] > many || a[unit] * b[unit] > most ** 2)
          return {translation: longer.translation, what: `${longer[unit]} ${unit}`, most}
      }
    }
  }
  return undefined
}

/** Whether two texts of a row are the same, letter for letter: then nothing is sought. */
function isSame({reading: a}: Size, {reading: b}: Size): boolean {
  const textOf = ({clause, start, end}: Passage): string => clause.text.slice(start, end)
  return a.length === b.length && a.every((passage, at) => textOf(passage) === textOf(b[at]!))
}

/** The sentences of a reading, before those that are too long are cut. */
function sentencesOf(
  reading: readonly Passage[],
  language: string,
): {clause: Passage['clause']; length: number}[] {
  return reading.flatMap(({clause, start, end}) => {
    const spans = languageOf(language).sentences(clause.text.slice(start, end))
    const sentences: {clause: Passage['clause']; length: number}[] = []
    for (let i = 0; i < spans.length; i += 2) sentences.push({clause, length: spans[i + 1]! - spans[i]!})
    return sentences
  })
}
