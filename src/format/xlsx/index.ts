import {InputError} from '../../failure.ts'
import type {Cell} from '../cells.ts'
import {keyColumnsOf, textsOfTable} from '../columns.ts'
import type {Text} from '../document.ts'
import type {Reader} from '../format.ts'
import {childOf, childrenOf, type Element, elementsOf} from '../office/elements.ts'
import {relationsOf, targetsOf} from '../office/relations.ts'
import {openPackage} from '../office/zip.ts'
import {columnName} from './cell-names.ts'
import {type Book, cellsOf, codesOf, type ShownCell, stringsOf} from './sheet.ts'

interface Sheet {
  name: string
  cells: (ShownCell | undefined)[][]
}

/** An Excel workbook: a table with keys in each sheet, a text a column. Numbers are read as cells show them. */
export const readXlsx: Reader = ({path, bytes, mostUnpacked}) => {
  const sheets = sheetsOf(bytes(), path, mostUnpacked)
  const written = new Written(sheets)
  const texts: {sheet: Sheet; texts: Text[]}[] = []
  let refusal: unknown
  for (const sheet of sheets) {
    const rows = written.rows.get(sheet)!
    if (rows.length === 0) continue
    try {
      written.refuseKeys(sheet, path)
      texts.push({sheet, texts: textsOfTable(written.value, rows, path)})
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      refusal ??= error
    }
  }
  const found = texts.filter(({texts: own}) => own.length > 0)
  if (found.length === 0) {
    throw refusal ?? new InputError(`\`${path}\` has no column of text: expected one beside the key`)
  }
  return found.flatMap(({sheet, texts: own}) =>
    own.map(
      (text): Text => ({
        ...text,
        places: written.places,
        ...(found.length > 1 && {part: `${sheet.name}!${text.part}`}),
        contents: () => withDoubts(text.contents(), written.errors),
      }),
    ),
  )
}

/** The visible sheets of a workbook. */
export function sheetsOf(bytes: Uint8Array, path: string, most?: number): Sheet[] {
  const parts = openPackage(bytes, path, most)
  const root = (name: string | undefined): Element | undefined => {
    const xml = name === undefined ? undefined : parts.text(name)
    return xml === undefined ? undefined : elementsOf(xml, path, name!)
  }
  const [main = 'xl/workbook.xml'] = targetsOf(parts, '_rels/.rels', '', 'officeDocument', path)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const list = `${folder}_rels/${main.slice(folder.length)}.rels`
  const relations = relationsOf(parts, list, folder, path)
  const target = (type: string): string | undefined => targetsOf(parts, list, folder, type, path)[0]
  const workbook = root(main)
  const book: Book = {
    isFrom1904: /^(?:1|true)$/.test(childOf(workbook, 's:workbookPr')?.attributes.date1904 ?? ''),
    strings: stringsOf(root(target('sharedStrings'))),
    codes: codesOf(root(target('styles'))),
  }
  const listed = childOf(workbook, 's:sheets')
  if (!listed) throw new InputError(`\`${path}\` is damaged: its part \`${main}\` has no sheets`)
  const sheets: Sheet[] = []
  for (const {attributes} of childrenOf(listed)) {
    const relation = relations.get(attributes['r:id'] ?? '')
    if (relation?.type !== 'worksheet' || /^(?:veryH|h)idden$/.test(attributes.state ?? '')) continue
    const sheet = root(relation.target)
    if (!sheet) throw new InputError(`\`${path}\` is damaged: its part \`${relation.target}\` is missing`)
    sheets.push({name: attributes.name ?? '', cells: cellsOf(sheet, book)})
  }
  return sheets
}

/** The cells of all sheets as one text, a line each, and the tables that they make. */
class Written {
  readonly value: string
  readonly places: string[] = []
  readonly rows = new Map<Sheet, Cell[][]>()
  /** Cells that hold an error, by where they begin. */
  readonly errors = new Map<number, string>()
  private readonly faults = new Map<Cell, string>()

  constructor(sheets: readonly Sheet[]) {
    const lines: string[] = []
    let at = 0
    for (const sheet of sheets) {
      const rows: Cell[][] = []
      for (const [rowAt, cells] of sheet.cells.entries()) {
        if (!cells) continue
        const row: Cell[] = []
        for (let column = 0; column < cells.length; column++) {
          const shown = cells[column]
          const text = shown?.text.replaceAll(/[\r\n\f\v\u0085\u2028\u2029]+/g, ' ').trim() ?? ''
          const cell: Cell = {start: at, end: at + text.length, isQuoted: false}
          row.push(cell)
          if (text === '') continue
          const place = `${sheet.name}!${columnName(column)}${rowAt + 1}`
          if (shown!.fault === 'error') this.errors.set(at, `${place} holds the error \`${text}\``)
          if (shown!.fault === 'date') this.faults.set(cell, place)
          lines.push(text)
          this.places.push(place)
          at += text.length + 1
        }
        if (row.some(({start, end}) => end > start)) rows.push(row)
      }
      this.rows.set(sheet, rows)
    }
    this.value = lines.join('\n')
    if (lines.length === 0) this.places.push('')
  }

  /** @throws InputError for a key that is a number and shown as something else */
  refuseKeys(sheet: Sheet, path: string): void {
    const rows = this.rows.get(sheet)!
    const keys = keyColumnsOf(this.value, rows, path)
    for (const row of rows)
      for (const column of keys) {
        const place = row[column] && this.faults.get(row[column])
        if (place !== undefined) {
          throw new InputError(
            `\`${path}\`: the key in ${place} is a date, or a number that is shown by a format of its own: format the column as text and type the keys as they are to be read`,
          )
        }
      }
  }
}

/** Says of a cell that holds an error that it does. */
function withDoubts(
  contents: ReturnType<Text['contents']>,
  errors: ReadonlyMap<number, string>,
): typeof contents {
  if (errors.size === 0 || !('units' in contents)) return contents
  return {
    units: contents.units.map((unit) => {
      const error = errors.get(unit.start)
      return error === undefined
        ? unit
        : {...unit, doubts: [`Unexpected ${error}, expected a text: it is read as it stands`]}
    }),
  }
}
