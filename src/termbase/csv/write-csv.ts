import {stringify} from 'csv-stringify/sync'
import {isProposal, printedStatus, statusOf} from '../status.ts'
import {element, isElement, isNamed, printXml, textOf} from '../tbx/tree.ts'
import {type Field, printedTerm, type Term, type Termbase} from '../termbase.ts'
import {columnOf, type Level} from './columns.ts'
import {quotedCell, withFormulaGuard, withOwnApostrophe} from './formula.ts'

export interface CsvOptions {
  /** Puts an apostrophe before what a spreadsheet would run as a formula; off unless told. */
  spreadsheetSafe?: boolean
  /** Begins with a byte order mark, by which some spreadsheets know UTF-8; off unless told. */
  bom?: boolean
}

/** Columns that every termbase has; those of its fields follow, then `*.xml` for what fits no cell. */
const fixedColumns = ['concept', 'language', 'translation', 'term', 'status']

/**
 * Writes CSV, one line a term. Fields of a concept or language stand on its first line. What fits no cell
 * (groups, markup) stands as XML in the columns `concept.xml`, `language.xml` and `term.xml`; title, header
 * and back matter in a line without concept: nothing is lost, and `readCsv` reads the same from a table that is safe
 * for spreadsheets.
 */
export function writeCsv(termbase: Termbase, options: CsvOptions = {}): string {
  const rows: Record<string, string>[] = []
  const frame = [termbase.header, termbase.back].filter((part) => part !== undefined)
  if (frame.length > 0) rows.push({concept: '', 'concept.xml': printXml(frame)})
  for (const {id, terms, fields, languageFields} of termbase.concepts) {
    let ofConcept: Record<string, string> = cellsOf('concept', fields)
    const seen = new Set<string>()
    const lineOf = (language: string): Record<string, string> => {
      const line = {
        concept: id,
        language,
        ...ofConcept,
        ...(seen.has(language) ? {} : cellsOf('language', languageFields[language] ?? [])),
      }
      ofConcept = {}
      seen.add(language)
      return line
    }
    for (const term of terms) rows.push({...lineOf(term.language), ...cellsOfTerm(term)})
    for (const language of Object.keys(languageFields)) if (!seen.has(language)) rows.push(lineOf(language))
    if (terms.length === 0 && seen.size === 0) rows.push(lineOf(''))
  }
  const used = new Set(rows.flatMap((row) => Object.keys(row)))
  const others = [...used].filter((name) => !fixedColumns.includes(name))
  const rank = (name: string): number =>
    (name.endsWith('.xml') ? 3 : 0) + ['concept', 'language', 'term'].indexOf(name.split('.')[0]!)
  others.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const table = stringify(rows, {
    header: true,
    columns: [...fixedColumns, ...others],
    bom: options.bom === true,
    quoted_match: quotedCell,
    cast: {string: options.spreadsheetSafe ? withFormulaGuard : withOwnApostrophe},
  })
  // Half a surrogate pair is no Unicode: a file would hold this in its place.
  return table.replaceAll(/\p{Cs}/gu, '\u{FFFD}')
}

function cellsOfTerm(term: Term): Record<string, string> {
  const {text, translation = '', status, fields} = term
  const printed = printedStatus(fields)
  const said = statusOf(fields) === status ? (printed ?? '') : status
  const others = fields.filter(
    (field) =>
      !(isElement(field) && field.attributes.type === 'administrativeStatus' && said !== '') &&
      !(printed === 'proposed' && isProposal(field)),
  )
  return {translation, term: printedTerm(text), status: said, ...cellsOf('term', others)}
}

function cellsOf(level: Level, fields: readonly Field[]): Record<string, string> {
  const cells: Record<string, string> = {}
  const rest: Field[] = []
  for (const field of fields) {
    const column = isNamed(field, 'attributes') ? undefined : columnOf(level, field)
    if (column === undefined || column in cells) rest.push(field)
    else cells[column] = textOf(field)
  }
  if (rest.length > 0) cells[`${level}.xml`] = printXml(element('fields', {}, rest))
  return cells
}
