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

/** Lines that are printed at once: enough to be fast, few enough to stay small. */
const batch = 2000

/** Lines as texts of many. */
export function* inBatches(lines: Iterable<string>): Generator<string> {
  let some: string[] = []
  for (const line of lines) {
    some.push(line)
    if (some.length < batch) continue
    yield `${some.join('\n')}\n`
    some = []
  }
  if (some.length > 0) yield `${some.join('\n')}\n`
}
