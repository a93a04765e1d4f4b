import type {
  Report,
  ReportReading,
  ReportRow,
  ReportText,
  ReportTranslation,
  RowAlignment,
} from '../../judge/index.ts'
import type {DocumentReport} from './document-report.ts'
import {qualified} from './name.ts'

/** Texts and rows of many works, one behind the other. */
export function besideOfDocuments(
  parts: readonly DocumentReport[],
  translations: readonly ReportTranslation[],
): Pick<Report, 'texts' | 'rows' | 'alignment'> {
  const texts = translations.map((): ReportText => ({clauses: [], regions: [], doubts: []}))
  const rows: ReportRow[] = []
  const alignment: RowAlignment[] = []
  for (const {document, report} of parts) {
    const columns = report.translations.map(({id, role}) =>
      translations.findIndex((one) => one.id === id && one.role === role),
    )
    const before = texts.map(({clauses, doubts}) => ({clauses: clauses.length, doubts: doubts.length}))
    for (const [at, text] of (report.texts ?? []).entries()) append(texts[columns[at]!]!, text, document)
    const paths = new Map(columns.map((column, at) => [column, report.translations[at]!.path]))
    for (const row of report.rows ?? []) {
      rows.push({
        ...row,
        key: qualified(document, row.key),
        levels: [document, ...row.levels],
        readings: translations.map((_, column): ReportReading | null => {
          const reading = row.readings[columns.indexOf(column)]
          return reading ? moved(reading, before[column]!, paths.get(column)!) : null
        }),
      })
    }
    for (const [at, one] of (report.alignment ?? []).entries()) {
      const {readings} = report.rows![at]!
      const laid = report.translations.flatMap(({role}, column) =>
        readings[column] && role !== 'commentary' ? [columns[column]!] : [],
      )
      alignment.push(alignedIn(one, {columns, laid, before}))
    }
  }
  const isAligned = parts.some(({report}) => report.alignment !== undefined)
  return {texts, rows, ...(isAligned && {alignment})}
}

/** How much of a text stands before a document. */
interface Before {
  clauses: number
  doubts: number
}

function append(whole: ReportText, {clauses, regions, doubts}: ReportText, document: string): void {
  const offset = whole.clauses.length
  for (const {key, parent, ...rest} of clauses) {
    whole.clauses.push({
      key: qualified(document, key),
      ...rest,
      ...(parent !== undefined && {parent: qualified(document, parent)}),
    })
  }
  for (const region of regions) whole.regions.push({...region, before: region.before + offset})
  for (const doubt of doubts) {
    whole.doubts.push({...doubt, ...(doubt.key !== undefined && {key: qualified(document, doubt.key)})})
  }
}

const moved = (reading: ReportReading, before: Before, path: string): ReportReading => ({
  ...reading,
  path,
  passages: reading.passages.map((one) => ({...one, clause: one.clause + before.clauses})),
  doubts: reading.doubts.map((doubt) => doubt + before.doubts),
})

interface Columns {
  /** Of each translation of the document, its place among all. */
  columns: readonly number[]
  /** Those that have a cell in each line of the row. */
  laid: readonly number[]
  before: readonly Before[]
}

function alignedIn({segments, words, links}: RowAlignment, {columns, laid, before}: Columns): RowAlignment {
  return {
    ...(segments && {
      segments: segments.map((cells) =>
        cells.map((cell, at) => ({
          ...cell,
          sentences: cell.sentences.map((one) => ({
            ...one,
            clause: one.clause + before[laid[at]!]!.clauses,
          })),
        })),
      ),
    }),
    ...(words && {words: before.map((_, column) => words[columns.indexOf(column)] ?? [])}),
    ...(links && {links: links.map((link) => ({...link, a: columns[link.a]!, b: columns[link.b]!}))}),
  }
}
