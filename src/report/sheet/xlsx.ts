import {strToU8, zipSync} from 'fflate'
import {wrap} from '../layout.ts'
import {visible} from '../visible.ts'
import type {SheetColumn, SheetTable} from './table.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The same table gives the same bytes: a file in the package has the date with which those of ZIP begin. */
const date = new Date(1980, 0, 1)
/** Characters of a cell, ISO/IEC 29500-1, 18.18.3. */
const longestCell = 32_767
/** A line of text in points, and the highest row there is, ISO/IEC 29500-1, 18.3.1.73. */
const line = 15
const highestRow = 409
/** The width of a column is counted in digits; so many letters of a running text fit where one digit does. */
const lettersPerDigit = 1.15

/**
 * A table as an Excel workbook: texts and nothing that is counted, the first row stands while one scrolls, columns of
 * choices offer them in a list. Printed, it is as wide as a page, with the titles on each. Written by hand, since it is six small parts (ISO/IEC 29500-1, 18).
 */
export function xlsxOf(table: SheetTable): Uint8Array {
  const choices = [...new Set(table.columns.flatMap((column) => column.choices ?? []))]
  const sheets =
    choices.length > 0 ? [sheetOf(table, choices.length), choicesOf(choices)] : [sheetOf(table, 0)]
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbook}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${workbook}.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${workbook}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationship}"><sheets>${sheets.map((_, at) => `<sheet name="${at === 0 ? escaped(table.name) : 'choices'}" sheetId="${at + 1}"${at === 0 ? '' : ' state="hidden"'} r:id="r${at + 1}"/>`).join('')}</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escaped(table.name)}'!$1:$1</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet])),
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, [strToU8(head + text), {mtime: date}] as const]),
    ) as unknown as Parameters<typeof zipSync>[0],
  )
}

const relations = (all: readonly [type: string, target: string][]): string =>
  `<Relationships xmlns="${packaged}/relationships">${all.map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${relationship}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** Text in lines, at the top of its cell; titles bold. Cells are of the format of texts. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="49" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`

function sheetOf({columns, rows}: SheetTable, choices: number): string {
  const last = `${letters(columns.length - 1)}${rows.length + 1}`
  const lists = columns.flatMap((column, at) =>
    column.choices && rows.length > 0
      ? [
          `<dataValidation type="list" allowBlank="1" sqref="${letters(at)}2:${letters(at)}${rows.length + 1}"><formula1>choices!$A$1:$A$${choices}</formula1></dataValidation>`,
        ]
      : [],
  )
  const cols = columns.map(
    ({width}, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="1"/>`,
  )
  return `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${rowOf(
    columns.map(({title}) => title),
    1,
    2,
  )}${rows.map((row, at) => rowOf(row, at + 2, 1, heightOf(row, columns))).join('')}</sheetData><autoFilter ref="A1:${last}"/>${lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : ''}<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`
}

const choicesOf = (choices: readonly string[]): string =>
  `<worksheet xmlns="${main}"><sheetData>${choices.map((one, at) => rowOf([one], at + 1, 1)).join('')}</sheetData></worksheet>`

/**
 * Points that the lines of a row take. Programs measure rows anew when a column is drawn wider, but LibreOffice 7.4 does
 * not when it opens a workbook: without a height, lines stand upon those of the next row.
 */
function heightOf(cells: readonly string[], columns: readonly SheetColumn[]): number {
  const linesOf = (cell: string, {width}: SheetColumn): number =>
    cell.length <= 1
      ? 1
      : cell.split('\n').reduce((sum, part) => sum + wrap(part, width * lettersPerDigit).length, 0)
  return Math.min(highestRow, line * Math.max(...cells.map((cell, at) => linesOf(cell, columns[at]!))))
}

const rowOf = (cells: readonly string[], number: number, style: number, height = line): string =>
  `<row r="${number}"${height > line ? ` ht="${height}"` : ''}>${cells
    .map((cell, at) =>
      cell === ''
        ? ''
        : `<c r="${letters(at)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, longestCell))}</t></is></c>`,
    )
    .join('')}</row>`

/** `A`, `Z`, `AA`. */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? letters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}

/** What XML does not hold is shown as elsewhere; `_x0041_` would be read as `A`. */
const escaped = (text: string): string =>
  visible(text)
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
