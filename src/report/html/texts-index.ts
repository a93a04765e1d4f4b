import {type Passage, readingOf, textOf} from '../passages.ts'
import {visible} from '../visible.ts'
import type {Model} from './model.ts'
import type {Part} from './split-rows.ts'

/** All texts of a work that is split, for the search in its first file: a page cannot read another. */
interface TextsIndex {
  names: string[]
  /** Per page its address, and per row its key, its anchor and what each text says. */
  pages: {href: string; rows: string[][]}[]
}

export function indexTexts(model: Model, parts: readonly Part[], folder: string): TextsIndex {
  const {report, rows, witnesses} = model
  const text = (passages: readonly Passage[]): string => visible(textOf(passages))
  return {
    names: witnesses.map((witness) => visible(report.translations[witness]!.id)),
    pages: parts.map((part) => ({
      href: `${folder}/${part.file}`,
      rows: part.rows.map((row) => [
        rows[row]!.key,
        ...witnesses.map((witness) => text(readingOf(report, rows[row]!, witness))),
      ]),
    })),
  }
}
