import {InputError} from '../../failure.ts'
import type {Reported, ReportRow, RowLinks} from '../../judge/index.ts'

/** A row of two translations with their words and links. */
export interface LinkedRow {
  row: ReportRow
  /** Per translation, `[passage, start, end, …]`. */
  words: number[][]
  links: RowLinks['words']
}

/** @throws InputError if the report is on more or fewer than two translations */
export function* linkedRows({translations, rows = [], alignment = []}: Reported): Generator<LinkedRow> {
  if (translations.length !== 2) {
    throw new InputError(`expected a report on two translations to align, got ${translations.length}`)
  }
  let index = 0
  for (const {words = [[], []], links = []} of alignment) {
    yield {row: rows[index++]!, words, links: links[0]?.words ?? []}
  }
}
