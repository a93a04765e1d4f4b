import type {Reported} from '../../judge/index.ts'
import {visibleJson} from '../visible.ts'
import {type ShownReading, viewRows} from './show-view.ts'

/** `{schemaVersion, rows: [{key, basis, score, missing, readings, segments, commentaries}]}`. */
export function showJson(report: Reported): string {
  const value = {
    schemaVersion: 1,
    rows: viewRows(report).map((row) => ({
      key: row.key,
      basis: row.basis,
      score: row.score,
      missing: row.missing,
      readings: row.witnesses.map(readingJson),
      segments: row.segments.map((cells) =>
        cells.map(({text, differing}, at) => ({
          translation: row.witnesses[at]!.translation.id,
          text,
          differing: pairs(differing),
        })),
      ),
      commentaries: row.commentaries.map(({reading, text}) => ({...readingJson(reading), text})),
    })),
  }
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`
}

function readingJson({translation, clauses, notes, doubts, path, position}: ShownReading): object {
  return {
    translation: translation.id,
    path,
    position,
    clauses: clauses.map(({key, label, heading, text}) => ({key, label, heading, text})),
    notes: notes.map(({marker, text}) => ({marker, text})),
    doubts: doubts.map(({rule, message, confidence}) => ({rule, message, confidence})),
  }
}

function pairs(spans: readonly number[]): [number, number][] {
  return Array.from({length: spans.length / 2}, (_, i) => [spans[2 * i]!, spans[2 * i + 1]!])
}
