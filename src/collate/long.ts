import {languageOf, longestSentence} from '../language/index.ts'
import type {Translation} from '../parse/index.ts'
import type {Remark, Row} from './collation.ts'

/** Says which sentences are too long to be compared whole: each of their pieces is, with those opposite. */
export function* remarkOnLong(rows: readonly Row[], translations: readonly Translation[]): Iterable<Remark> {
  for (const [r, {key, readings}] of rows.entries()) {
    for (const [translation, reading] of readings.entries()) {
      for (const {clause, start, end} of reading) {
        if (end - start <= longestSentence) continue
        const {language, id} = translations[translation]!
        const spans = languageOf(language).sentences(clause.text.slice(start, end))
        let longest = 0
        for (let i = 0; i < spans.length; i += 2) longest = Math.max(longest, spans[i + 1]! - spans[i]!)
        if (longest <= longestSentence) continue
        yield {
          kind: 'long-sentence',
          row: r,
          message: `Unexpected sentence of ${longest} characters in \`${key}\` of \`${id}\`, expected at most ${longestSentence}: it is compared in pieces`,
          places: [{translation, clause}],
        }
      }
    }
  }
}
