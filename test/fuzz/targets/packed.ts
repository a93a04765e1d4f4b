import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {InputError} from '../../../src/failure.ts'
import {read} from '../../../src/format/index.ts'
import {parse} from '../../../src/parse/index.ts'
import {pdfFile} from '../../format/packed/pdf-file.ts'
import {list, num, p, run, startOverride, wordFile, zipped} from '../../format/packed/word-file.ts'
import {hold, once, type Target} from '../input.ts'
import {holdRuns} from '../invariants/runs.ts'
import {mutate} from '../texts/mutate.ts'

const word = wordFile({
  numbering:
    list(1, ['decimal', 'Article %1'], ['lowerLetter', '(%2)'], ['upperRoman', '%1.%3']) +
    num(1, 1) +
    num(2, 1, startOverride(1, 3)),
  styles:
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
  footnotes: `<w:footnote w:id="1">${p('Some have 7.')}</w:footnote>`,
  body: [
    p('Reports', [1, 0]),
    p(
      `${run('Agents report')}<w:r><w:footnoteReference w:id="1"/></w:r>${run(' within 30 days.', '<w:b/>')}`,
      [1, 1],
    ),
    p(
      `<w:ins w:id="1">${run('Bodies')}</w:ins><w:del w:id="2"><w:r><w:delText>Agents</w:delText></w:r></w:del>`,
      [2, 1],
    ),
    `<w:tbl><w:tr><w:tc>${p('(a)')}</w:tc><w:tc>${p('Water is free.')}</w:tc></w:tr></w:tbl>`,
    p(`<w:fldSimple w:instr="REF x \\r">${run('3')}</w:fldSimple>`, '<w:pStyle w:val="A"/>'),
  ].join(''),
})
const names = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const odt = zipped({
  'content.xml': `<office:document-content ${names}><office:automatic-styles><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style></office:automatic-styles><office:body><office:text><text:list text:style-name="L"><text:list-item text:start-value="3"><text:p>Agents report.</text:p></text:list-item><text:list-item><text:p>Bodies.</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>(a)</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>`,
})
const sheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const xlsx = zipped({
  'xl/workbook.xml': `<workbook ${sheet} xmlns:r="${relations}"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="a.xml"/></Relationships>`,
  'xl/a.xml': `<worksheet ${sheet}><sheetData><row r="1"><c r="A1" t="str"><v>key</v></c><c r="B1" t="str"><v>text</v></c></row><row r="2"><c r="A2"><v>1.5</v></c><c r="B2" t="inlineStr"><is><t>Agents report.</t></is></c></row></sheetData><mergeCells><mergeCell ref="A2:A9"/></mergeCells></worksheet>`,
})
const epub = zipped({
  'META-INF/container.xml':
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
  'b.opf':
    '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  'a.xhtml': '<html><body><ol><li>Agents report.</li><li><a id="x"/>Bodies.</li></ol></body></html>',
})
const pdf = pdfFile([
  [72, 700, 12, '1. Agents report'],
  [160, 704, 6, '2'],
  [72, 40, 9, '1'],
])

const packages: readonly [string, Uint8Array][] = [
  ['law.docx', word],
  ['law.odt', odt],
  ['law.xlsx', xlsx],
  ['law.epub', epub],
]

/** Packed files whose parts are broken here and there and zipped again, or whose bytes are: read, or refused in one line. */
export const packedTarget: Target = {
  name: 'packed',
  count: 6000,
  make(random) {
    const asPdf = once(random, 8)
    const [path, whole] = asPdf ? (['law.pdf', pdf] as const) : random.pick(packages)
    if (asPdf || once(random, 4))
      return {files: [{path, value: mutateText(random, strFromU8(whole, true))}], words: []}
    const parts = unzipSync(whole)
    const broken = random.pick(Object.keys(parts))
    parts[broken] = strToU8(mutateText(random, strFromU8(parts[broken]!)))
    return {files: [{path, value: strFromU8(zipSync(parts, {level: 0}), true)}], words: []}
  },
  async check({files: [file]}) {
    const bytes = Uint8Array.from(file!.value, (unit) => unit.charCodeAt(0))
    try {
      for (const document of await read(bytes, file!.path)) {
        hold(
          document.places?.length === document.value.split('\n').length,
          'a place for each line',
          () => `${document.places?.length} places, ${document.value.split('\n').length} lines`,
        )
        holdRuns(document.value, parse(document))
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      hold(!error.message.includes('\n'), 'one line', () => error.message)
    }
  },
}

const mutateText = (random: Parameters<Target['make']>[0], text: string): string => {
  const mutated = mutate(random, text)
  return typeof mutated === 'string' ? mutated : Buffer.from(mutated).toString('latin1')
}
