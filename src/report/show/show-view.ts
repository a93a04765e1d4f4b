import type {
  Position,
  ReportClause,
  ReportDoubt,
  Reported,
  ReportNote,
  ReportTranslation,
} from '../../judge/index.ts'
import {passageIn, readingOf, textOf} from '../passages.ts'

/** One row as `show` prints it, whatever the format. */
export interface ShownRow {
  key: string
  basis: 'key' | 'content'
  score: number
  /** Translations and sources that stand here, in the report's order. */
  witnesses: ShownReading[]
  /** Translations that have nothing here. */
  missing: string[]
  /** What stands opposite to what, one cell a witness. */
  segments: Cell[][]
  commentaries: {reading: ShownReading; text: string}[]
}

export interface ShownReading {
  translation: ReportTranslation
  clauses: ReportClause[]
  notes: ReportNote[]
  /** What the parser doubted about these clauses. */
  doubts: ReportDoubt[]
  path: string
  position: Position
}

export interface Cell {
  text: string
  /** Words that the first witness has not: flat list `[start, end, …]`; for the first, those that another lacks. */
  differing: number[]
}

/** Gathers what there is to show of each row. */
export function viewRows(report: Reported): ShownRow[] {
  const {translations, rows = []} = report
  const alignments = [...(report.alignment ?? [])]
  return rows.map((row, index) => {
    const present = [...translations.keys()].filter((at) => row.readings[at])
    const witnesses = present.filter((at) => translations[at]!.role !== 'commentary')
    const view = (at: number): ShownReading => {
      const {position, doubts, path} = row.readings[at]!
      const clauses = [...new Set(readingOf(report, row, at).map(({clause}) => clause))]
      return {
        translation: translations[at]!,
        clauses,
        notes: clauses.flatMap(({notes}) => notes),
        doubts: doubts.map((doubt) => report.texts![at]!.doubts[doubt]!),
        path: path ?? translations[at]!.path,
        position,
      }
    }
    const lines = witnesses.length > 0 ? (alignments[index]?.segments ?? []) : []
    return {
      key: row.key,
      basis: row.basis,
      score: row.score,
      witnesses: witnesses.map(view),
      missing: translations.flatMap(({role, id}, at) =>
        role !== 'commentary' && !row.readings[at] ? [id] : [],
      ),
      segments: lines.map((cells) =>
        cells.map(({sentences, differing = []}, cell) => ({
          text: textOf(sentences.map((sentence) => passageIn(report, witnesses[cell]!, sentence))),
          differing,
        })),
      ),
      commentaries: present
        .filter((at) => translations[at]!.role === 'commentary')
        .map((at) => ({
          reading: view(at),
          text: readingOf(report, row, at)
            .map((passage) => textOf([passage]).trim())
            .join(' … '),
        })),
    }
  })
}
